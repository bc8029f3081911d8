import type { Finding } from '../lint/rule.ts'
import { type Edit, plain, type Rewrite } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import { byStart, type Span } from '../text/span.ts'
import type { Review } from './review.ts'

/** The edits of all fixes that can be applied together: of each finding its best one, earlier findings first. In document order. */
export function fixes(findings: readonly Finding[]): Edit[] {
  const taken: Edit[] = []
  for (const { rewrites } of findings) {
    const fix = rewrites.find((rewrite) => rewrite.kind === 'fix')
    if (fix && !fix.edits.some((edit) => taken.some((other) => collide(edit.span, other.span))))
      taken.push(...fix.edits)
  }
  return taken.sort((a, b) => byStart(a.span, b.span))
}

/** Edits that share a character or begin at the same place: their order would decide the outcome. */
const collide = (a: Span, b: Span): boolean => a.start === b.start || (a.start < b.end && b.start < a.end)

/** What an edit writes into a file, in the file's own line endings, hints as `[...]`. */
export const written = (edit: Edit, source: Source): string => plain(edit.parts).replace(/\r\n|\r|\n/g, source.eol)

/** The text of the file with the edits of a rewrite applied, its byte order mark kept. */
export function edited(source: Source, { edits }: Pick<Rewrite, 'edits'>): string {
  let out = source.bom ? '\uFEFF' : ''
  let at = 0
  for (const edit of edits) {
    out += source.text.slice(at, edit.span.start) + written(edit, source)
    at = edit.span.end
  }
  return out + source.text.slice(at)
}

/** Rules tell of a few places at a time; a circle ends sooner. */
const MOST_ROUNDS = 60

/**
 * Applies fixes and reviews again until nothing changes. The last review is of the text that is returned. `held` gives the
 * findings with those fixes only that keep their word.
 */
export function fixAll(
  first: Review,
  again: (text: string) => Review,
  held: (review: Review) => readonly Finding[] = ({ findings }) => findings,
): { readonly review: Review; readonly text?: string } {
  let review = first
  let text: string | undefined
  const seen = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = fixes(held(review))
    if (edits.length === 0) break
    const next = edited(review.source, { edits })
    if (seen.has(next)) break
    seen.add(next)
    text = next
    review = again(next)
  }
  return text === undefined ? { review } : { review, text }
}
