import type { Block, Mark, MarkKind, Piece } from '../../src/copy/piece.ts'
import { Prose } from '../../src/text/prose.ts'

/** Parts of a hand-made page. */
export type Part = Partial<Omit<Block, 'prose' | 'span'>> & { readonly text: string }

/** A piece of hand-made blocks that follow each other in a file, a blank line apart. */
export function pieceOf(parts: readonly Part[], kind: Piece['kind'] = 'landing'): Piece {
  let at = 0
  const blocks = parts.map(({ text, ...part }): Block => {
    const block = {
      role: 'body' as const,
      origin: 'markdown' as const,
      marks: [],
      ...part,
      prose: Prose.plain(text, at),
      span: { start: at, end: at + text.length },
    }
    at += text.length + 2
    return block
  })
  return { kind, span: { start: 0, end: at }, blocks }
}

/** A mark over the first place where the words stand in the text. */
export function mark(text: string, words: string, kind: MarkKind): Mark {
  const start = text.indexOf(words)
  return { kind, start, end: start + words.length }
}

const SENTENCES = [
  'Tavola plans a week of dinners from what is already in your fridge.',
  'You open the app on Sunday, and the shopping list is done before the coffee is.',
  'Families who cook with it throw away less food — and argue less about what to have on Thursday.',
  'No subscriptions, no add-ons, no fine print: one price for the whole household.',
  'Mesin kami menghitung stok setiap malam, jadi gudang Anda tidak pernah kehabisan barang di hari ramai.',
  'Pesanan masuk pukul 08.00 pagi, barang sampai di toko sebelum pukul 17.00 di hari yang sama.',
  'Over 1,200 small restaurants in Jakarta, Bandung and Surabaya already count on Gudangku for their day-to-day ordering.',
  'Set it up in 15 minutes; export everything, at any time, as a spreadsheet.',
  'Every report is signed, dated and kept for seven years, so the auditor finds what she asks for at the first try.',
  'See https://docs.tavola.example/a-very-long-address/that-does-not-fit-on-a-phone-at-all?campaign=spring for the whole list.',
  'Free.',
  'Apa yang Anda dapat?',
  'Kerja tim jadi lebih ringan, pelanggan lebih cepat dilayani, dan laporan bulanan selesai tanpa lembur.',
  'Works with the till/ERP/accounting software that you already have (Windows, macOS, Linux, Android and iOS).',
]
const TITLES = [
  'Dinner, decided',
  'Never run out of stock on a busy day again',
  'Cut the time your team spends on month-end reports from five days to one',
  'Stok aman, pelanggan senang, pemilik tidur nyenyak',
  'How it works',
  'Harga',
  'What our customers say',
]
const LABELS = [
  'Start free',
  'Book a 15-minute demo',
  'Hubungi kami',
  'See all plans and prices',
  'Coba gratis 14 hari tanpa kartu kredit',
]

/** Made-up pages, the same for the same seed, each taller than both screens. */
export function madeUp(seed: number): Piece {
  let state = seed * 2654435761 + 1
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return ((state >>> 8) % 65521) % below
  }
  const pick = (list: readonly string[]): string => list[next(list.length)] as string
  const parts: Part[] = [{ text: pick(TITLES), role: 'headline', level: 1 }]
  if (next(2)) parts.push({ text: pick(SENTENCES), role: 'subhead' })
  if (next(2)) parts.push(...labels(1 + next(3)))
  while (parts.length < 40) parts.push(...section(next(9)))
  return pieceOf(parts)

  function labels(count: number): Part[] {
    return Array.from({ length: count }, () => ({ text: pick(LABELS), role: 'cta' as const }))
  }

  function paragraph(): Part {
    const text = Array.from({ length: 1 + next(4) }, () => pick(SENTENCES)).join(next(6) ? ' ' : '\n')
    const word = text.split(' ')[next(5)] ?? ''
    const kind = (['strong', 'code', 'button', 'link', 'emphasis'] as const)[next(5)] ?? 'link'
    return { text, marks: word && next(2) ? [mark(text, word, kind)] : [] }
  }

  function section(kind: number): Part[] {
    if (kind === 0) return [{ text: pick(TITLES), role: 'heading', level: 2 + next(3) }]
    if (kind === 1) return labels(1 + next(3))
    if (kind === 2)
      return Array.from({ length: 2 + next(4) }, () => ({ text: pick(SENTENCES), role: 'bullet', depth: 1 + next(2) }))
    if (kind === 3) return [{ text: pick(SENTENCES), role: 'quote' }]
    if (kind === 4) return table(2 + next(3), 2 + next(3))
    if (kind === 5) return [{ text: 'A full fridge', marks: [{ kind: 'image', start: 0, end: 13 }] }]
    return [paragraph()]
  }

  function table(rows: number, columns: number): Part[] {
    const id = parts.length
    return Array.from({ length: rows * columns }, (_, i) => ({
      text: i < columns ? pick(LABELS) : pick(next(2) ? SENTENCES : LABELS),
      cell: i < columns ? ('th' as const) : ('td' as const),
      table: { id, row: Math.floor(i / columns), column: i % columns },
    }))
  }
}
