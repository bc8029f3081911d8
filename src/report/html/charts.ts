import { PROOF_KINDS } from '../../review/verdict.ts'
import type { FileEntry, PieceEntry } from '../entry.ts'
import { markup } from '../escape.ts'
import { oneLine, plural } from '../paint.ts'
import { AUDIENCES, counts, weight } from './words.ts'

interface Bar {
  readonly label: string
  readonly value: number
  /** What stands behind the bar. */
  readonly note: string
  /** Class of the bar: its colour. */
  readonly ink?: string
}

/** Proof coverage, audiences, first screens, worst pages: plain SVG, each told in words too. */
export function charts(files: readonly FileEntry[]): string {
  const pieces = files.flatMap((entry) => entry.pieces)
  return `<section class="charts" aria-label="Charts">
${[proofs(pieces), audiences(files), screens(pieces), worst(files)].filter(Boolean).join('\n')}
</section>`
}

function proofs(pieces: readonly PieceEntry[]): string {
  const bars = PROOF_KINDS.map((kind) => share(kind, pieces, (piece) => piece.proofs.includes(kind)))
  const all = share('all three', pieces, (piece) => piece.missingProofs.length === 0)
  return chart('proofs', 'Pieces with proof, by kind', [...bars, all], pieces.length)
}

function audiences(files: readonly FileEntry[]): string {
  const bars = Object.entries(AUDIENCES).map(([audience, label]) =>
    share(label, files, (entry) => entry.audience === audience),
  )
  return chart('audiences', 'Files by audience', bars, files.length)
}

function screens(pieces: readonly PieceEntry[]): string {
  const shown = pieces.flatMap(({ screens: both }) => (both ? [both] : []))
  if (shown.length === 0) return ''
  const bars = [
    share('phone: promise', shown, ({ phone }) => phone.promise),
    share('phone: CTA', shown, ({ phone }) => phone.cta),
    share('laptop: promise', shown, ({ laptop }) => laptop.promise),
    share('laptop: CTA', shown, ({ laptop }) => laptop.cta),
  ]
  return chart('screens', 'Landing pages: seen without scrolling', bars, shown.length)
}

const MOST = 10

function worst(files: readonly FileEntry[]): string {
  const ranked = files
    .map((entry) => ({ entry, value: weight(entry) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST)
  const [first] = ranked
  if (!first) return ''
  const bars = ranked.map(({ entry, value }) => {
    const { error, warning } = counts(entry)
    return {
      label: shortened(entry.file),
      value,
      note: [error && plural(error, 'error'), warning && plural(warning, 'warning')].filter(Boolean).join(', '),
      ink: error > 0 ? 'bad' : 'poor',
    }
  })
  return chart('worst', 'Pages with the most errors and warnings', bars, first.value)
}

/** The end of a path says more than its start. */
const shortened = (file: string): string => (file.length > 26 ? `...${oneLine(file).slice(-23)}` : file)

function share<T>(label: string, all: readonly T[], is: (one: T) => boolean): Bar {
  const value = all.filter(is).length
  const percent = all.length === 0 ? 0 : Math.round((100 * value) / all.length)
  return { label, value, note: `${value} of ${all.length} (${percent} %)` }
}

const ROW = 26
const LEFT = 170
const WIDTH = 190
const RIGHT = 150

function chart(id: string, title: string, bars: readonly Bar[], most: number): string {
  const height = bars.length * ROW
  const told = bars.map(({ label, note }) => `${label}: ${note}`).join('; ')
  const rows = bars.map(({ label, value, note, ink = 'good' }, index) => {
    const y = index * ROW
    const width = most === 0 ? 0 : Math.round((WIDTH * value) / most)
    return `<text x="${LEFT - 8}" y="${y + 17}" text-anchor="end">${markup(label)}</text><rect class="rail" x="${LEFT}" y="${y + 4}" width="${WIDTH}" height="18"/><rect class="${ink}" x="${LEFT}" y="${y + 4}" width="${width}" height="18"/><text x="${LEFT + WIDTH + 8}" y="${y + 17}">${markup(note)}</text>`
  })
  return `<figure><figcaption id="${id}">${markup(title)}</figcaption><svg role="img" aria-labelledby="${id}" aria-describedby="${id}-told" viewBox="0 0 ${LEFT + WIDTH + RIGHT} ${height}"><desc id="${id}-told">${markup(told)}</desc>${rows.join('')}</svg></figure>`
}
