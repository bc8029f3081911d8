import { PROOF_KINDS } from '../../review/verdict.ts'
import type { PieceEntry } from '../entry.ts'
import { markup } from '../escape.ts'
import { oneLine } from '../paint.ts'
import type { Page } from './pages.ts'
import { AUDIENCES, counts, filled, type Words, weight } from './words.ts'

interface Bar {
  readonly label: string
  readonly value: number
  /** What stands behind the bar. */
  readonly note: string
  /** Class of the bar: its colour. */
  readonly ink?: string
}

interface Chart {
  readonly id: string
  readonly title: string
  readonly bars: readonly Bar[]
  /** The value of a full bar. */
  readonly most: number
}

/** Proof coverage, audiences, first screens, worst pages: plain SVG, each told in words too. */
export function charts(files: readonly Page[], words: Words): string {
  const pieces = files.flatMap((entry) => entry.pieces)
  const all = [
    proofs(pieces, words),
    bank(pieces, words),
    audiences(files, words),
    screens(pieces, words),
    worst(files, words),
  ]
  return `<section class="charts" aria-label="${markup(words.figures)}">
${all.flatMap((chart) => (chart ? [drawn(chart)] : [])).join('\n')}
</section>`
}

function proofs(pieces: readonly PieceEntry[], words: Words): Chart {
  const bars = PROOF_KINDS.map((kind) => share(words[kind], pieces, (piece) => piece.proofs.includes(kind), words))
  const all = share(words.allThree, pieces, (piece) => piece.missingProofs.length === 0, words)
  return { id: 'proofs', title: words.proofChart, bars: [...bars, all], most: pieces.length }
}

/** Pieces that lack a kind of proof which the trust bank has for them. */
function bank(pieces: readonly PieceEntry[], words: Words): Chart | undefined {
  const held = pieces.filter(({ banked }) => banked)
  if (held.length === 0) return undefined
  const bars = PROOF_KINDS.map((kind) => ({
    ...share(words[kind], held, ({ banked }) => banked?.includes(kind) ?? false, words),
    ink: 'poor',
  }))
  return { id: 'bank', title: words.bankChart, bars, most: held.length }
}

function audiences(files: readonly Page[], words: Words): Chart {
  const bars = AUDIENCES.map((each) => share(words[each], files, (entry) => entry.audience === each, words))
  return { id: 'audiences', title: words.audienceChart, bars, most: files.length }
}

function screens(pieces: readonly PieceEntry[], words: Words): Chart | undefined {
  const shown = pieces.flatMap(({ screens: both }) => (both ? [both] : []))
  if (shown.length === 0) return undefined
  const bars = (['phone', 'laptop'] as const).flatMap((screen) => [
    share(`${words[screen]}: ${words.promise}`, shown, (both) => both[screen].promise, words),
    share(`${words[screen]}: ${words.cta}`, shown, (both) => both[screen].cta, words),
  ])
  return { id: 'screens', title: words.screenChart, bars, most: shown.length }
}

const MOST = 10

function worst(files: readonly Page[], words: Words): Chart | undefined {
  const ranked = files
    .map((entry) => ({ entry, value: weight(entry) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST)
  const [first] = ranked
  if (!first) return undefined
  const bars = ranked.map(({ entry, value }) => {
    const { error, warning } = counts(entry.findings)
    return {
      label: shortened(entry.file),
      value,
      note: filled(words.troubles, error, warning),
      ink: error > 0 ? 'bad' : 'poor',
    }
  })
  return { id: 'worst', title: words.worstChart, bars, most: first.value }
}

/** The end of a path says more than its start. */
const shortened = (file: string): string => (file.length > 26 ? `...${oneLine(file).slice(-23)}` : file)

function share<T>(label: string, all: readonly T[], is: (one: T) => boolean, words: Words): Bar {
  const value = all.filter(is).length
  const percent = all.length === 0 ? 0 : Math.round((100 * value) / all.length)
  return { label, value, note: filled(words.ofAll, value, all.length, percent) }
}

const ROW = 26
const LEFT = 170
const WIDTH = 190
const RIGHT = 150

function drawn({ id, title, bars, most }: Chart): string {
  const height = bars.length * ROW
  const told = bars.map(({ label, note }) => `${label}: ${note}`).join('; ')
  const rows = bars.map(({ label, value, note, ink = 'good' }, index) => {
    const y = index * ROW
    const width = most === 0 ? 0 : Math.round((WIDTH * value) / most)
    return `<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${markup(label)}</text><rect class="rail" x="${LEFT}" y="${y + 4}" width="${WIDTH}" height="18"/><rect class="${ink}" x="${LEFT}" y="${y + 4}" width="${width}" height="18"/><text x="${LEFT + WIDTH + 8}" y="${y + 17}">${markup(note)}</text>`
  })
  return `<figure><figcaption id="${id}">${markup(title)}</figcaption><svg role="img" aria-labelledby="${id}" aria-describedby="${id}-told" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}"><desc id="${id}-told">${markup(told)}</desc>${rows.join('')}</svg></figure>`
}
