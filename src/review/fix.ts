import type { Finding } from '../lint/rule.ts'
import { type Edit, plain, type Rewrite } from '../rewrite/rewrite.ts'
import type { Source } from '../text/source.ts'
import { byStart, type Span } from '../text/span.ts'
import { Splices } from '../text/splices.ts'
import { atOnce } from '../text/steps.ts'
import type { ReviewError } from './files.ts'
import type { Review } from './review.ts'
import type { Trial } from './tried.ts'

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

/** A file with all its fixes. */
export interface Fixed {
  /** Of the text with the fixes. */
  readonly review: Review
  /** The whole file; none where nothing changed. */
  readonly text?: string
  /** The same as edits of the file as it was, in document order. */
  readonly edits: readonly Edit[]
  /** Tells of fixes that could not be tried and are not applied. */
  readonly untried: readonly ReviewError[]
}

/**
 * Applies fixes and reviews again until nothing changes. The last review is of the text that is returned. `held` tries
 * them; where not said, none is tried before.
 */
export function fixAll(
  first: Review,
  again: (text: string) => Review,
  held: (review: Review) => Trial = ({ findings }) => ({ findings, untried: [] }),
): Fixed {
  return atOnce(
    fixing(
      first,
      // biome-ignore lint/correctness/useYield: one slice each
      function* (text) {
        return again(text)
      },
      // biome-ignore lint/correctness/useYield: one slice each
      function* (review) {
        return held(review)
      },
    ),
  )
}

/** The same in slices: yields wherever a host may take a breath. */
export function* fixing(
  first: Review,
  again: (text: string) => Generator<void, Review>,
  held: (review: Review) => Generator<void, Trial>,
): Generator<void, Fixed> {
  let review = first
  let text: string | undefined
  let untried: readonly ReviewError[] = []
  const splices = new Splices(first.source.text.length)
  const seen = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const trial = yield* held(review)
    untried = trial.untried
    const edits = fixes(trial.findings)
    if (edits.length === 0) break
    const { source } = review
    const next = edited(source, { edits })
    if (seen.has(next)) break
    seen.add(next)
    splices.add(edits.map((edit) => ({ span: edit.span, text: written(edit, source) })))
    text = next
    yield
    review = yield* again(next)
  }
  const edits = splices.told().map(({ span, text: words }) => ({ span, parts: [words] }))
  return { review, edits, untried, ...(text !== undefined && { text }) }
}
