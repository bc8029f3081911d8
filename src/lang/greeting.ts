/** How a mail opens: the words before the name, and words in the place of a name that speak to many. */
interface Greeting {
  readonly opens: RegExp
  readonly crowd: readonly string[]
}

const en: Greeting = {
  opens: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[ ,]*/i,
  crowd: [
    'there',
    'all',
    'everyone',
    'everybody',
    'friend',
    'friends',
    'folks',
    'team',
    'you',
    'reader',
    'readers',
    'customer',
    'customers',
    'member',
    'members',
    'subscriber',
    'sir',
    'madam',
    'neighbour',
    'neighbor',
    'valued',
    'fellow',
    'parents',
    'students',
    'guest',
    'name',
    'again',
  ],
}

const id: Greeting = {
  opens:
    /^(?:halo|hai|hi|hello|hey|selamat (?:pagi|siang|sore|malam)|yth\.?|kepada(?: yth\.?)?|dear)(?![\p{L}])[ ,]*/iu,
  crowd: [
    'semua',
    'semuanya',
    'teman',
    'teman-teman',
    'sobat',
    'sahabat',
    'kak',
    'kakak',
    'kamu',
    'anda',
    'pelanggan',
    'pembaca',
    'bapak/ibu',
    'member',
    'nama',
    'tim',
    'rekan',
    'rekan-rekan',
    'bunda',
  ],
}

/** Lines of courtesy in a mail, in both languages at once: they say why it is sent, and promise nothing. */
export const courtesy =
  /^\P{L}*(?:(?:i|we)(?:’|'|\s)?(?:just |also |only |quickly )?(?:wanted|am writing|m writing|m just|was going) to (?:follow|check|circle|touch|reach|bump|bring)|(?:i am|i’m|i'm|we are|we’re|we're)? ?(?:just )?(?:following up|checking in|circling back|bumping|touching base)|(?:i|we) (?:just )?(?:know|realise|realize|understand) (?:that )?you(?:’re|'re| are| must be| have a lot)|(?:i|we) hope (?:this|you|all|everything|that)|(?:saya|kami) (?:hanya |sekadar |ingin |hendak )+(?:menindaklanjuti|mengecek|menanyakan|memastikan|mengingatkan)|semoga (?:anda|bapak|ibu|kabar|email|surel|pesan))(?!\p{L})/iu

/** A salutation that stands alone, in both languages at once: "Dear neighbours of the mill,". */
export const salutation =
  /^\P{L}*(?:dear|hi|hello|hey|kepada(?: yth\.?)?|yth\.?|halo|hai)(?!\p{L})[^.!?\n]{0,80}[,:]\s*$/iu

const greetings: Readonly<Record<'en' | 'id', Greeting>> = { en, id }

/** Whom a greeting names: one person, a crowd; undefined where the line is no greeting. */
export function greets(line: string, language: 'en' | 'id'): 'person' | 'crowd' | undefined {
  const text = line.trim()
  if (text.length > 60) return undefined
  const opening = greetings[language].opens.exec(text)
  if (!opening) return undefined
  const name = text
    .slice(opening[0].length)
    .replace(/^(?:mr|ms|mrs|dr|prof|bapak|ibu|pak|bu)\.? /i, '')
    .split(/[\s,!.–—-]+/)[0] as string
  // The addressee of a formal letter stands below.
  if (name === '' && /\byth\b/i.test(text)) return 'person'
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return 'crowd'
  return greetings[language].crowd.includes(name.toLowerCase()) ? 'crowd' : 'person'
}

/** True where the words are a greeting that a name is to follow: "Hi ", "Halo Kak ". */
export const opensLetter = (before: string, language: 'en' | 'id'): boolean =>
  new RegExp(
    `${greetings[language].opens.source}(?:(?:mr|ms|mrs|dr|prof|bapak|ibu|pak|bu|kak|kakak|mas|mbak|sis|gan)\\.? )?$`,
    'iu',
  ).test(before)

/** The same without a title before the name: where the name is missing, “Hi there” still reads well. */
export const opensPlainly = (before: string, language: 'en' | 'id'): boolean =>
  new RegExp(`${greetings[language].opens.source}$`, 'iu').test(before)
