import fc from 'fast-check'

/** Parts of sentences in which rewrites find something to do, beside what none of them may touch. */
const PARTS = {
  en: {
    open: [
      'In order to save time,',
      'We help you to',
      'You can',
      'Due to the fact that it rains,',
      'Our very unique oven will',
      'We utilize it so you',
    ],
    facts: [
      'up to 28%',
      'in 3 days',
      'about two hours',
      'for $1,200',
      'from 14 days to 3',
      'not once',
      'never twice',
      'one of 12',
      'by Larch Foods',
      'in ISO 27001',
    ],
    kept: [
      '`in order to`',
      '[in order to read](https://example.com/very-unique)',
      '{{ first_name | default: "there" }}',
      '“very unique, in order to win”',
      '**very good**',
      '*|FNAME|*',
    ],
    end: ['.', '!!!', '.', ' right now!!', '?'],
    plain: ['keep the oven warm', 'bake it fresh', 'close the books', 'get home earlier', 'reduce errors'],
  },
  id: {
    open: [
      'Dalam rangka menghemat waktu,',
      'Kami membantu Anda untuk',
      'Kamu bisa',
      'Anda bisa',
      'Oven kami yang sangat paling bagus',
      'Untuk melakukan pembelian,',
    ],
    facts: [
      'hingga 28%',
      'dalam 3 hari',
      'sekitar dua jam',
      'seharga Rp 1,200,000',
      'dari 14 hari menjadi 3 hari',
      'tidak sekali pun',
      'jangan lupa',
      'satu dari 12',
      'oleh Larasati Pangan',
      'dengan ISO 27001',
    ],
    kept: [
      '`melakukan pembelian`',
      '[melakukan pembelian](https://contoh.id/sangat-paling)',
      '{{ nama | default: "Kak" }}',
      '“sangat paling, melakukan pembelian”',
      '**bagus banget**',
      '*|NAMA|*',
    ],
    end: ['.', '!!!', '.', ' sekarang!!', '?'],
    plain: ['oven tetap hangat', 'panggang segar', 'tutup buku', 'pulang lebih cepat', 'kurangi kesalahan'],
  },
} as const

export type Language = keyof typeof PARTS

const sentence = (language: Language): fc.Arbitrary<string> => {
  const { open, facts, kept, end, plain } = PARTS[language]
  const some = (words: readonly string[], max: number) => fc.array(fc.constantFrom(...words), { maxLength: max })
  return fc
    .tuple(fc.constantFrom(...open), fc.constantFrom(...plain), some(facts, 3), some(kept, 2), fc.constantFrom(...end))
    .map(([first, verb, stated, untouched, mark]) => [first, verb, ...stated, ...untouched].join(' ') + mark)
}

const asHtml = (text: string): string =>
  text
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')

const FORMS: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => `- ${text}`,
  (text) => `> ${text}`,
  (text) => `## ${text}`,
  (text) => `<p>${asHtml(text)}</p>`,
]

/** A landing page or a mail of such sentences in every form of block. */
export const copy = (language: Language): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('landing', 'email'),
      fc.constantFrom('b2b', 'b2c'),
      fc.array(fc.tuple(fc.constantFrom(...FORMS), fc.array(sentence(language), { minLength: 1, maxLength: 3 })), {
        minLength: 2,
        maxLength: 8,
      }),
    )
    .map(([kind, audience, blocks]) => {
      const head = `---\nkind: ${kind}\naudience: ${audience}\nlang: ${language}\nslug: "in-order-to"  # sangat paling\n---\n`
      const top = kind === 'email' ? 'Subject: Bread on Friday\n\nHi Ana,\n' : '# Fresh bread on Friday\n'
      return `${head}\n${top}\n${blocks.map(([form, all]) => form(all.join(' '))).join('\n\n')}\n`
    })

/** What stands word for word in a text whatever is rewritten around it. */
export const untouched = (text: string): string[] =>
  (
    text.match(/`[^`\n]+`|<code>[^<]*<\/code>|href="[^"]*"|\]\([^)\s]+\)|\{\{[^{}\n]*\}\}|\*\|\w+\|\*|“[^”\n]*”/g) ?? []
  ).sort()
