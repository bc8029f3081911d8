/** Groups of a list out of lines like 'receive: recieve; separate: seperate, separete': the right spelling and its wrong ones. */
export function spellings(...lines: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, readonly string[]> = {}
  for (const entry of lines.join('; ').split('; ')) {
    const [right = '', wrong = ''] = entry.split(': ')
    groups[right] = wrong.split(', ')
  }
  return groups
}

/** Small words that open a clause: in small letters behind a full stop they tell that something is missing. */
export const openers = {
  en: ['and', 'but', 'or', 'the', 'we', 'you', 'this', 'these', 'it', 'our', 'your', 'with', 'for', 'in', 'which'],
  id: ['dan', 'tetapi', 'atau', 'yang', 'kami', 'kita', 'anda', 'ini', 'dengan', 'untuk', 'karena', 'sehingga', 'agar'],
} as const

/** What may be written together with a word and stays when the word is mended: “kerjasamanya”. */
export const clitics: Readonly<Record<'en' | 'id', RegExp | undefined>> = {
  en: undefined,
  id: /(?:nya|ku|mu|kah|lah|pun)$/i,
}

/** Of these, what is a word of its own: “ke mana pun”. */
export const standsApart = /^pun$/i
