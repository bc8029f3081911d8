import { fitting } from '../../bank/fits.ts'
import { judged } from '../../bank/judge.ts'
import type { Spoken } from '../../lint/rule.ts'
import type { Source } from '../../text/source.ts'
import type { Review } from '../review.ts'
import { pieceAt } from '../verdict.ts'
import type { Completion } from './complete.ts'
import { placeAt } from './place.ts'

/** What may stand before a proof on its line: quotation marks of Markdown, a list marker, the beginning of its words. */
const LINE = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(.{0,80})$/

/** The proofs of the bank that may stand where the writer is, word for word; those that the piece has already come last. */
export function proofsAt(source: Source, offset: number, { map, held }: Review, spoken: Spoken): Completion[] {
  const index = pieceAt(map, offset)
  const piece = map.pieces[index]
  const language = map.copy.language
  if (!piece || !held || (language !== 'en' && language !== 'id') || placeAt(source, offset)) return []
  if (offset <= (map.copy.frontMatter?.end ?? -1)) return []
  const line = source.lineSpan(offset)
  const typed = LINE.exec(source.slice({ start: line.start, end: offset }))?.[1]
  if (typed === undefined) return []
  const wanted = { language, audience: map.audience.value, kind: piece.piece.kind, today: held.today } as const
  const used = new Set(
    judged(map, index, held.bank, held.today).flatMap(({ matches }) => matches.map(({ holding }) => holding.entry)),
  )
  const fit = fitting(held.bank, wanted).filter(({ folded, entry }) =>
    begins(entry.wording[language]?.text ?? folded, typed),
  )
  const span = { start: offset - typed.length, end: offset }
  return [...fit]
    .sort((a, b) => Number(used.has(a.entry)) - Number(used.has(b.entry)))
    .map(({ entry }) => {
      const wording = entry.wording[language]
      const source = spoken === 'id' ? 'Sumber' : 'Source'
      const again = used.has(entry) ? (spoken === 'id' ? ' (sudah dipakai)' : ' (used already)') : ''
      return {
        what: 'proof',
        label: entry.claim + again,
        about: `${wording?.text ?? ''}\n\n${source}: ${entry.source}${entry.owner ? ` (${entry.owner})` : ''}`,
        span,
        parts: [wording?.markdown ?? ''],
        filter: typed || entry.claim,
      }
    })
}

const begins = (wording: string, typed: string): boolean => wording.toLowerCase().startsWith(typed.trim().toLowerCase())
