import type { Spoken } from '../lint/rule.ts'
import type { Side } from '../message/map.ts'

interface Sample {
  readonly title: string
  readonly text: string
  readonly ask: string
}

const PAGE: Readonly<Record<Spoken, Sample>> = {
  en: {
    title: 'Finance teams close their books without chasing a single invoice',
    text: 'Tallywell matches every invoice with its payment.',
    ask: '[Check your fit in 15 minutes](/fit)',
  },
  id: {
    title: 'Tim keuangan menutup buku tanpa mengejar satu faktur pun',
    text: 'Tallywell mencocokkan setiap faktur dengan pembayarannya.',
    ask: '[Cek kesesuaian dalam 15 menit](/cek)',
  },
}

const marked = (words: string): string => words.replace(/^(\[?)([^\]]+)/, '$1⟦$2⟧')

/** The page for companies that examples share: title, a sentence, `lines`, the ask. `mark` says which of them a finding covers. */
export function companyPage(lang: Spoken, lines = '', mark?: 'title' | 'ask'): string {
  const { title, text, ask } = PAGE[lang]
  const parts = [`# ${mark === 'title' ? marked(title) : title}`, text, lines, mark === 'ask' ? marked(ask) : ask]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** Text of a page that is no stub, without a claim. */
export const STEPS: Readonly<Record<Spoken, string>> = {
  en: `Every question goes to somebody who can answer it, and every answer stands beside the invoice that it is about.

When the month ends, what is open fits on a short page, which the controller reads with a coffee, signs, and files with the rest.`,
  id: `Setiap pertanyaan sampai ke orang yang bisa menjawabnya, dan setiap jawaban berdiri di samping fakturnya.

Ketika bulan berakhir, yang masih terbuka muat di satu halaman pendek, yang dibaca pengendali sambil minum kopi, ditandatangani, lalu disimpan.`,
}

/** The three kinds of proof, for examples in which nothing else is missing. */
export const PROOFS: Readonly<Record<Spoken, string>> = {
  en: `- Invoice errors down 31% in 90 days
- Case study: Larchfield Foods cut its month-end close from 14 days to 3
- ISO 27001 certified since 2022`,
  id: `- Kesalahan faktur turun 31% dalam 90 hari
- Studi kasus: PT Larasati Pangan memangkas tutup buku dari 14 hari menjadi 3 hari
- Tersertifikasi ISO 27001 sejak 2022`,
}

/** Mails of an example, each with its file, its subject and what it says. `mark` is the file whose subject a finding covers. */
export function mailSet(
  audience: Side,
  mails: ReadonlyArray<readonly [file: string, subject: string, text: string]>,
  mark?: string,
): string {
  return mails
    .map(([file, subject, text]) => {
      const said = file === mark ? `⟦${subject}⟧` : subject
      return `==> mails/${file}.md <==\n---\nkind: email\naudience: ${audience}\n---\n\nSubject: ${said}\n\n${text}\n`
    })
    .join('\n')
}
