/** Planted disagreements: a set of files, one fact of which is told otherwise in one of them. */
export interface Planted {
  readonly rule: string
  /** The file in which it is told otherwise, and the words there. */
  readonly file: string
  readonly words: string
  readonly files: Readonly<Record<string, string>>
}

export type Language = 'en' | 'id'

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const SELLERS = ['Tallywell', 'Brambleway', 'Gudangku', 'Tavola', 'Larchbase', 'Ovenly']

/** Sentences with one figure, two ways to say each, by language; `#` is the figure. */
export const FIGURES: Readonly<Record<Language, ReadonlyArray<readonly [string, string]>>> = {
  en: [
    ['$S cuts the month-end close by #%.', 'With $S you cut your month-end close by #%.'],
    ['Start your #-day free trial.', 'Every plan begins with a #-day trial, free of charge.'],
    ['Loved by 4,#00 customers.', 'Join the 4,#00 customers who stay with us.'],
    ['Crews answer invoices # times faster.', 'Our crews answer their invoices #x faster.'],
    ['You have a #-day money-back guarantee.', 'If it does not fit: #-day money-back guarantee.'],
    ['$S saves each clerk # hours a week.', '$S saves # hours a week for each clerk.'],
  ],
  id: [
    ['$S memangkas waktu tutup buku #%.', 'Dengan $S, waktu tutup buku Anda terpangkas #%.'],
    ['Mulai uji coba gratis # hari.', 'Semua paket dimulai dengan uji coba # hari.'],
    ['Dipercaya 4.#00 pelanggan kami.', 'Sudah 4.#00 pelanggan yang bertahan bersama kami.'],
    ['Tim menjawab faktur # kali lebih cepat.', 'Tim kami menjawab faktur # kali lebih cepat.'],
    ['Ada garansi uang kembali # hari.', 'Tidak cocok? Garansi uang kembali # hari.'],
    ['$S menghemat # jam seminggu bagi setiap staf.', 'Setiap staf menghemat # jam seminggu dengan $S.'],
  ],
}

export const CERTIFICATES: Readonly<Record<Language, ReadonlyArray<readonly [string, string]>>> = {
  en: [
    ['$S is audited for SOC 2 Type II.', 'Ask us for the SOC 2 Type I report.'],
    ['We are certified to ISO 27001:2022.', 'Our ISO 27001:2013 certificate is yours to read.'],
    [
      'Your data lies in a data centre certified to ISO 27001.',
      'Your data lies in a data centre certified to ISO 9001.',
    ],
    ['$S is PCI DSS Level 1 certified.', 'Payments run over PCI DSS Level 2 systems.'],
    ['We hold ISO 27001.', 'We are working towards ISO 27001.'],
  ],
  id: [
    ['$S diaudit untuk SOC 2 Tipe II.', 'Minta laporan SOC 2 Tipe I kepada kami.'],
    ['Kami bersertifikat ISO 27001:2022.', 'Sertifikat ISO 27001:2013 kami boleh Anda baca.'],
    ['Data disimpan di pusat data bersertifikat ISO 27001.', 'Data disimpan di pusat data bersertifikat ISO 9001.'],
    ['$S bersertifikat PCI DSS Level 1.', 'Pembayaran lewat sistem PCI DSS Level 2.'],
    ['Kami memegang ISO 27001.', 'Kami sedang menuju ISO 27001.'],
  ],
}

export const PROMISES: Readonly<Record<Language, ReadonlyArray<readonly [string, string]>>> = {
  en: [
    ['$S closes the books of finance teams # times faster', '$S makes closing the books #% cheaper for finance teams'],
    [
      'Finance teams close their books # times faster with $S',
      'Finance teams close their books @ times faster with $S',
    ],
    ['$S cuts the paperwork of shop owners by #%', '$S cuts the paperwork of shop owners by @%'],
  ],
  id: [
    ['$S menutup buku tim keuangan # kali lebih cepat', '$S membuat tutup buku tim keuangan #% lebih murah'],
    [
      'Tim keuangan menutup buku # kali lebih cepat dengan $S',
      'Tim keuangan menutup buku @ kali lebih cepat dengan $S',
    ],
    ['$S memangkas berkas pemilik toko sebesar #%', '$S memangkas berkas pemilik toko sebesar @%'],
  ],
}

const FILLER: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'You see every invoice in one list, with its order beside it.',
    'Nobody waits for a colleague who is on leave.',
    'What does not fit is shown to you at once.',
  ],
  id: [
    'Semua faktur terlihat dalam satu daftar, dengan pesanannya di sebelahnya.',
    'Tidak ada yang menunggu rekan yang sedang cuti.',
    'Yang tidak cocok langsung ditunjukkan kepada Anda.',
  ],
}

/** `count` sets with one planted disagreement each; with `planted` false the same sets without it. */
export function* plantings(count: number, planted = true): Generator<Planted> {
  const next = random(7)
  const below = (most: number): number => Math.floor(next() * most)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T
  for (let at = 0; at < count; at++) {
    const language: Language = at % 3 === 2 ? 'id' : 'en'
    const seller = pick(SELLERS)
    const [figure, other] = [2 + below(8), 11 + below(8)]
    const write = (text: string, value: number): string =>
      text.replaceAll('$S', seller).replaceAll('#', String(value)).replaceAll('@', String(other))
    const page = (head: string, ...lines: string[]): string =>
      `---\nkind: landing\nlang: ${language}\n---\n\n# ${head}\n\n${[...FILLER[language], ...lines].sort(() => next() - 0.5).join('\n\n')}\n`
    const title = language === 'en' ? `How ${seller} works` : `Cara kerja ${seller}`
    const kind = at % 4
    if (kind === 0) {
      const [one, two] = pick(FIGURES[language])
      const told = write(two, planted ? other : figure)
      yield {
        rule: 'cross/number',
        file: 'b/page.md',
        words: told,
        files: { 'a.md': page(title, write(one, figure)), 'b/page.md': page(`${title} 2`, told) },
      }
    } else if (kind === 1) {
      const [one, two] = pick(CERTIFICATES[language])
      const told = write(planted ? two : one, 0)
      yield {
        rule: 'cross/certificate',
        file: 'b/page.md',
        words: told,
        files: { 'a.md': page(title, write(one, 0)), 'b/page.md': page(`${title} 2`, told) },
      }
    } else if (kind === 2) {
      const [one, two] = pick(PROMISES[language])
      const told = write(planted ? two : one, figure)
      const named = (text: string): string => text.replace('kind: landing', 'kind: landing\ncampaign: spring')
      yield {
        rule: 'cross/promise',
        file: 'b/page.md',
        words: told,
        files: { 'a.md': named(page(write(one, figure))), 'b/page.md': named(page(told)) },
      }
    } else {
      const index = below(FIGURES.en.length)
      const [english, indonesian] = [FIGURES.en[index], FIGURES.id[index]] as [readonly string[], readonly string[]]
      const told = write(indonesian[0] as string, planted ? other : figure)
      const versions = (text: string, lang: Language): string =>
        `---\nkind: landing\nlang: ${lang}\n---\n\n# ${seller}\n\n${FILLER[lang].join('\n\n')}\n\n${text}\n`
      yield {
        rule: 'cross/languages',
        file: 'page.id.md',
        words: told,
        files: {
          'page.en.md': versions(write(english[0] as string, figure), 'en'),
          'page.id.md': versions(told, 'id'),
        },
      }
    }
  }
}
