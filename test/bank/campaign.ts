/** A campaign of thirty files in two languages with a bank, and what is planted in them. */

export const BANK = `# Proofs of Tallywell

Ask Ana before a customer is named.

| claim | kind | sub | en | id | source | owner | valid until | audiences | places |
|---|---|---|---|---|---|---|---|---|---|
| invoice errors | number | roi | Invoice errors down 31% in 90 days | Kesalahan faktur turun 31% dalam 90 hari | [Audit 2025](docs/audit.pdf) | Ana | 2026-12-31 | b2b | |
| approval time | number | roi | Approval time down 63% in 90 days | Waktu persetujuan turun 63% dalam 90 hari | [Audit 2025](docs/audit.pdf) | Ana | | b2b | |
| audit cost | number | roi | Audit costs down 18% within a year | Biaya audit turun 18% dalam setahun | [Audit 2024](docs/old.pdf) | Ana | 2025-06-30 | b2b | |
| filing | number | roi | Filing work down 44% in 90 days | Pekerjaan arsip turun 44% dalam 90 hari | [Audit 2025](docs/audit.pdf) | Ana | | b2b | |
| larchfield | case | case-study | Case study: Larchfield Foods cut its month-end close from 14 days to 3 days | Studi kasus: Larasati Pangan memangkas tutup buku dari 14 hari menjadi 3 hari | [Case](docs/larchfield.pdf) | Budi | | b2b | |
| iso | verification | security | ISO 27001 certified, audited by Borealis Assurance in 2025 | Bersertifikat ISO 27001, diaudit Borealis Assurance tahun 2025 | [Certificate](docs/iso.pdf) | Cara | 2026-09-30 | | |
| soc | verification | security | SOC 2 Type II report on request | Laporan SOC 2 Tipe II tersedia atas permintaan | [Report](docs/soc.pdf) | Cara | 2025-12-31 | b2b | |
| households | number | scale | Trusted by 4,200 customers | Dipercaya 4.200 pelanggan | CRM, 1 January 2026 | Dewi | | b2c | |
| rating | verification | rating | Rated 4.8 out of 5 by 2,300 customers | Dinilai 4,8 dari 5 oleh 2.300 pelanggan | [Shop reviews](https://example.com/reviews) | Dewi | | b2c | |
| returns | verification | guarantee | Not for you? Send it back free within 30 days, money back guaranteed. | Tidak cocok? Kembalikan gratis dalam 30 hari, garansi uang kembali. | [Terms](docs/terms.md) | Dewi | | b2c | |
| leeds family | case | case-study | Case study: the Holt family in Leeds went from 9 hours of paperwork a month to 2 hours | Studi kasus: keluarga Hartono di Bandung berubah dari 9 jam urusan kertas sebulan menjadi 2 jam | [Interview](docs/holt.md) | Dewi | | b2c | |
| rina | verification | testimonial | “I get one evening a week back, and the tax folder is never late,” says Rina Holt, 34, from Leeds, after three months. | “Aku dapat satu malam kembali setiap minggu, dan map pajak tak pernah telat,” kata Rina, 34 tahun, Bandung, setelah tiga bulan. | [Consent](docs/rina.md) | Dewi | | b2c | |
| mail readers | number | scale | Read by 9,400 customers each month | Dibaca 9.400 pelanggan setiap bulan | CRM, 1 January 2026 | Dewi | | | email |
`

export type Language = 'en' | 'id'
type Audience = 'b2b' | 'b2c'

export interface Planted {
  readonly file: string
  readonly text: string
  /** Findings of the rules of the bank: rule and the words that it covers begin with. */
  readonly plants: ReadonlyArray<readonly [rule: string, words: string]>
  /** Rules that miss a proof which the bank holds. */
  readonly misses: readonly string[]
}

type Lines = readonly string[]

const WORDS = {
  en: {
    b2b: {
      head: '# Finance teams close their books without chasing a single invoice',
      lead: 'The Tallywell software connects to your bank, matches every invoice with its payment and tells you which one is open. Your team sees in one list what is missing, asks the right person in one click, and goes home on time at the end of the month.',
      cta: '[Check your fit in 15 minutes](/fit)',
      subject: 'Subject: The month-end close without the chase',
      hello: 'Hello {{ first_name | default: "there" }},',
    },
    b2c: {
      head: '# Your receipts sort themselves while you sleep',
      lead: 'Take a photo of the receipt and put the paper away. In the morning every purchase stands in its place, the tax folder is up to date, and your evening belongs to you and to the people at your table.',
      cta: '[Order now](/shop)',
      subject: 'Subject: Your receipts, sorted by morning',
      hello: 'Hello {{ first_name | default: "there" }},',
    },
    foot: 'Tallywell Ltd, 4 Mill Lane, Leeds. [Unsubscribe](/out)',
  },
  id: {
    b2b: {
      head: '# Tim keuangan menutup buku tanpa mengejar satu faktur pun',
      lead: 'Aplikasi Tallywell terhubung ke data bank Anda, mencocokkan setiap faktur dengan pembayarannya dan memberi tahu mana yang belum lunas. Tim Anda melihat kekurangannya di satu daftar, menghubungi orang yang tepat dengan satu klik, dan pulang tepat waktu di akhir bulan.',
      cta: '[Cek kesesuaian dalam 15 menit](/cek)',
      subject: 'Subjek: Tutup buku tanpa kejar-kejaran',
      hello: 'Halo {{ first_name | default: "Bapak/Ibu" }},',
    },
    b2c: {
      head: '# Struk belanjamu tersusun sendiri selagi kamu tidur',
      lead: 'Foto struknya lalu simpan kertasnya. Besok pagi setiap belanja sudah ada di tempatnya, map pajak selalu rapi, dan malammu kembali jadi milikmu dan orang-orang di meja makanmu.',
      cta: '[Pesan sekarang](/toko)',
      subject: 'Subjek: Strukmu rapi besok pagi',
      hello: 'Halo {{ first_name | default: "kamu" }},',
    },
    foot: 'PT Tallywell, Jalan Kopi 4, Bandung. [Berhenti berlangganan](/keluar)',
  },
} as const

const rows = BANK.split('\n')
  .filter((row) => row.startsWith('| ') && !row.startsWith('| claim'))
  .map((row) => row.split('|').map((cell) => cell.trim()))

/** The wording of an entry. */
export function wording(claim: string, language: Language): string {
  const row = rows.find((cells) => cells[1] === claim)
  return row?.[language === 'en' ? 4 : 5] ?? ''
}

function page(audience: Audience, language: Language, lines: Lines): string {
  const { head, lead, cta } = WORDS[language][audience]
  const list = lines.map((line) => `- ${line}`).join('\n')
  return `---\nkind: landing\naudience: ${audience}\nlang: ${language}\n---\n\n${head}\n\n${lead}\n\n${list ? `${list}\n\n` : ''}${cta}\n`
}

function email(audience: Audience, language: Language, lines: Lines): string {
  const { subject, hello, lead, cta } = WORDS[language][audience]
  const text = lines.map((line) => `${/[.!?”]$/.test(line) ? line : `${line}.`}\n\n`).join('')
  return `---\nkind: email\naudience: ${audience}\nlang: ${language}\nstage: consideration\n---\n\n${subject}\n\n${hello}\n\n${lead}\n\n${text}${cta}\n\n${WORDS[language].foot}\n`
}

const FULL: Readonly<Record<Audience, readonly string[]>> = {
  b2b: ['invoice errors', 'approval time', 'filing', 'larchfield', 'iso'],
  b2c: ['households', 'rating', 'returns', 'leeds family', 'rina'],
}

function filesOf(language: Language): Planted[] {
  const held = (...claims: readonly string[]) => claims.map((claim) => wording(claim, language))
  const say = (en: string, id: string) => (language === 'en' ? en : id)
  const one = (
    name: string,
    text: string,
    plants: Planted['plants'] = [],
    misses: Planted['misses'] = [],
  ): Planted => ({ file: `${language}/${name}.md`, text, plants, misses })
  const b2b = (lines: Lines) => page('b2b', language, lines)
  const b2c = (lines: Lines) => page('b2c', language, lines)
  const wrongErrors = say('Invoice errors down 28% in 90 days', 'Kesalahan faktur turun 28% dalam 90 hari')
  const wrongCrowd = say('Trusted by 5,100 customers', 'Dipercaya 5.100 pelanggan')
  const wrongRating = say('Rated 4.6 out of 5 by 2,300 customers', 'Dinilai 4,6 dari 5 oleh 2.300 pelanggan')
  const wrongClose = say(
    'Larchfield Foods cut its month-end close from 14 days to 2 days',
    'Larasati Pangan memangkas tutup buku dari 14 hari menjadi 2 hari',
  )
  const contradicted = 'claim/contradicted'
  return [
    one('home', b2b(held(...FULL.b2b))),
    one('shop', b2c(held(...FULL.b2c))),
    one('mail-clean', email('b2b', language, held('invoice errors', 'iso', 'larchfield'))),
    one('errors-wrong', b2b([wrongErrors, ...held('approval time', 'filing', 'larchfield', 'iso')]), [
      [contradicted, wrongErrors],
    ]),
    one('crowd-wrong', b2c([wrongCrowd, ...held('rating', 'returns', 'leeds family', 'rina')]), [
      [contradicted, wrongCrowd],
    ]),
    one('rating-wrong', b2c([wrongRating, ...held('households', 'returns', 'leeds family')]), [
      [contradicted, wrongRating],
    ]),
    one('close-wrong', b2b([wrongClose, ...held('invoice errors', 'approval time', 'filing', 'iso')]), [
      [contradicted, wrongClose],
    ]),
    one('mail-wrong', email('b2b', language, [wrongErrors, ...held('iso', 'larchfield')]), [
      [contradicted, wrongErrors],
    ]),
    one('audit-old', b2b(held('audit cost', ...FULL.b2b)), [['claim/expired', wording('audit cost', language)]]),
    one('soc-old', b2b([...held('soc', ...FULL.b2b)]), [['claim/expired', say('SOC 2 Type II', 'SOC 2 Tipe II')]]),
    one('no-result', b2b(held('iso')), [], ['message/three-proofs']),
    one(
      'no-security',
      b2b(held('invoice errors', 'approval time', 'filing', 'larchfield')),
      [],
      ['b2b/security-proof'],
    ),
    one('no-customer', b2b(held('invoice errors', 'approval time', 'filing', 'iso')), [], ['b2b/reference-proof']),
    one('no-review', b2c(held('households', 'returns', 'leeds family')), [], ['b2c/reviews']),
    one('wrong-reader', b2c(held('invoice errors', ...FULL.b2c)), [
      ['claim/wrong-place', wording('invoice errors', language)],
    ]),
  ]
}

export const CAMPAIGN: readonly Planted[] = [...filesOf('en'), ...filesOf('id')]
