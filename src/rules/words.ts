import type { Spoken, Words } from '../lint/rule.ts'
import type { Ask, Axis, ProofKind, Side } from '../message/map.ts'

export const KINDS: readonly ProofKind[] = ['number', 'case', 'verification']

/** Kinds of proof, as findings name them. */
export const KIND: Readonly<Record<ProofKind, Words>> = {
  number: { en: 'number', id: 'angka' },
  case: { en: 'case', id: 'kasus' },
  verification: { en: 'verification', id: 'verifikasi' },
}

/** What a reader is asked to do. */
export const ASK: Readonly<Record<Ask, Words>> = {
  buy: { en: 'buy', id: 'membeli' },
  trial: { en: 'try', id: 'mencoba' },
  signup: { en: 'sign up', id: 'mendaftar' },
  demo: { en: 'see a demo', id: 'melihat demo' },
  contact: { en: 'get in touch', id: 'menghubungi Anda' },
  book: { en: 'book', id: 'membuat janji' },
  quote: { en: 'ask for a quote', id: 'meminta penawaran' },
  download: { en: 'download', id: 'mengunduh' },
  subscribe: { en: 'subscribe', id: 'berlangganan' },
  reply: { en: 'reply', id: 'membalas' },
  learn: { en: 'read more', id: 'membaca lebih lanjut' },
  other: { en: 'act', id: 'bertindak' },
}

/** Whom a piece speaks to. */
export const SIDE: Readonly<Record<Side, Words>> = {
  b2b: { en: 'for companies', id: 'untuk perusahaan' },
  b2c: { en: 'for consumers', id: 'untuk konsumen' },
}

/** `a, b and c` in the language of the finding. */
export function listed(items: readonly string[], spoken: Spoken): string {
  if (items.length < 2) return items[0] ?? ''
  const and = spoken === 'en' ? ' and ' : items.length > 2 ? ', dan ' : ' dan '
  return items.slice(0, -1).join(', ') + and + items.at(-1)
}

/** Words of the copy for use in a message: one line, without end mark, cut between words where long. */
export function shown(text: string, most = 32): string {
  const flat = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:[-–—•\s]|\*(?!\|))+|[.:,;!]+$/g, '')
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

/** What a promise makes better. */
export const AXIS: Readonly<Record<Axis, Words>> = {
  faster: { en: 'faster', id: 'lebih cepat' },
  cheaper: { en: 'cheaper', id: 'lebih murah' },
  safer: { en: 'safer', id: 'lebih aman' },
  easier: { en: 'easier', id: 'lebih mudah' },
  better: { en: 'better', id: 'lebih baik' },
  more: { en: 'more', id: 'lebih banyak' },
}
