import type { Finding } from '../lint/rule.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { byStart } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import type { ReviewError } from './files.ts'
import { edited } from './fix.ts'
import { type Review, type ReviewOptions, reviewing, watchOf } from './review.ts'
import { ABOUT_FILLINGS, ABOUT_SLOTS, filledIn } from './slots.ts'
import { pieceAt } from './verdict.ts'

/** Whole readings of a file that its rewrites are worth; what is not tried by then is not offered, and that is told. */
const MOST = 60
/** And UTF-16 units of text that are read for it. */
const MOST_LETTERS = 12_000_000

/** A rewrite, the finding that offers it, and the piece that both stand in. */
interface Offer {
  readonly finding: Finding
  readonly rewrite: Rewrite
  readonly piece: number
}

/** Whether a rewrite keeps its word, or why nobody knows. */
type Verdict = boolean | { readonly why: string }

const known = new WeakMap<Review, Map<Rewrite, Verdict>>()

/** What is asked for: every rewrite, of each finding the first that keeps its word, or of each the first fix that does. */
export type Asked = 'all' | 'best' | 'fixes'

/** What came of trying rewrites. */
export interface Trial {
  /** With those of their rewrites that keep their word. */
  readonly findings: readonly Finding[]
  /** Tells of rewrites that could not be tried and are not offered. */
  readonly untried: readonly ReviewError[]
}

/** Tries all rewrites of a review that are asked for. */
export const trial = (of: Review, options: ReviewOptions, asked: Asked): Trial => atOnce(trying(of, options, { asked }))

/** The review with those rewrites only that keep their word; what could not be tried stands among its errors. */
export function tried(of: Review, options: ReviewOptions, asked: Asked = 'all'): Review {
  const { findings, untried } = trial(of, options, asked)
  return { ...of, findings, errors: [...of.errors, ...untried] }
}

/**
 * Tries the rewrites of findings of a review. One keeps its word that, applied alone to the file, takes its finding away
 * and brings no other, save what says that slots are open. In slices. What was
 * once tried is not tried again for the same review.
 */
export function* trying(
  of: Review,
  options: ReviewOptions,
  { findings = of.findings, asked = 'all' }: { readonly findings?: readonly Finding[]; readonly asked?: Asked } = {},
): Generator<void, Trial> {
  const verdicts = known.get(of) ?? new Map<Rewrite, Verdict>()
  known.set(of, verdicts)
  const watch = watchOf(options)
  let left = mostReadings(of.source.text.length, MOST)
  const spent = { why: `the file was read ${left} times to try others` }
  for (;;) {
    const waiting = findings.flatMap((finding) =>
      next(finding, verdicts, asked).map(
        (rewrite): Offer => ({ finding, rewrite, piece: pieceAt(of.map, finding.span.start) }),
      ),
    )
    if (waiting.length === 0) break
    const rounds = together(waiting)
    for (let round = rounds.shift(); round; round = rounds.shift()) {
      const failed = left-- > 0 ? ((yield* watch.over(failing(round, of, options))) ?? watch) : spent
      // One of several may have changed how the whole file is read: which, only each alone tells.
      if (failed === 'unclear') rounds.unshift(...round.map((offer) => [offer]))
      else
        for (const offer of round)
          verdicts.set(offer.rewrite, 'why' in failed ? { why: failed.why } : !failed.has(offer))
      yield
    }
  }
  return {
    findings: findings.map((finding) => ({
      ...finding,
      rewrites: finding.rewrites.filter((rewrite) => verdicts.get(rewrite) === true),
    })),
    untried: untold(of, findings, verdicts),
  }
}

/** How often a text of so many UTF-16 units may be read to try what is offered for it. */
export const mostReadings = (length: number, most: number): number =>
  Math.min(most, Math.floor(MOST_LETTERS / (length + 1)))

export const leftOut = (count: number, what: 'offered' | 'done'): string =>
  `skipped: ${count} rewrite${count === 1 ? '' : 's'} not tried and so not ${what}`

const SKIPPED = /^skipped: /

/** One error for all rewrites that were left for the same reason, at the first finding that they belong to. */
function untold(
  { path, source }: Review,
  findings: readonly Finding[],
  verdicts: ReadonlyMap<Rewrite, Verdict>,
): ReviewError[] {
  const places = new Map<string, number[]>()
  for (const { rewrites, span } of findings)
    for (const rewrite of rewrites) {
      const verdict = verdicts.get(rewrite)
      if (typeof verdict === 'object') places.set(verdict.why, [...(places.get(verdict.why) ?? []), span.start])
    }
  return [...places].map(([why, starts]) => ({
    file: path,
    line: source.line(Math.min(...starts)),
    message: `${leftOut(starts.length, 'offered')}: ${why}`,
    isPartial: true,
  }))
}

/** The rewrites of a finding that are to be tried next. */
function next({ rewrites }: Finding, verdicts: ReadonlyMap<Rewrite, Verdict>, asked: Asked): readonly Rewrite[] {
  const wanted = asked === 'fixes' ? rewrites.filter(({ kind }) => kind === 'fix') : rewrites
  if (asked !== 'all' && wanted.some((rewrite) => verdicts.get(rewrite) === true)) return []
  const left = wanted.filter((rewrite) => !verdicts.has(rewrite))
  return asked === 'all' ? left : left.slice(0, 1)
}

/** Offers that can be tried in one reading: one a piece, so that a sequence of mails costs no more than its longest. */
function together(offers: readonly Offer[]): Offer[][] {
  const rounds: Offer[][] = []
  const taken = new Map<number, number>()
  for (const offer of offers) {
    const index = taken.get(offer.piece) ?? 0
    taken.set(offer.piece, index + 1)
    const round = rounds[index] ?? []
    round.push(offer)
    rounds[index] = round
  }
  return rounds.flatMap((round) => (apart(round) ? [round] : round.map((offer) => [offer])))
}

const edits = (offers: readonly Offer[]) =>
  offers.flatMap(({ rewrite }) => rewrite.edits).sort((a, b) => byStart(a.span, b.span))

const apart = (offers: readonly Offer[]): boolean =>
  edits(offers).every(({ span }, index, all) => span.start > (all[index - 1]?.span.end ?? -1))

/** The offers of a round that break their word; `unclear` where what changed cannot be told apart; why none could be tried. */
function* failing(
  round: readonly Offer[],
  of: Review,
  options: ReviewOptions,
): Generator<void, ReadonlySet<Offer> | 'unclear' | { readonly why: string }> {
  const text = edited(of.source, { edits: filledIn(edits(round), of.map.copy.language) })
  const after = yield* reviewing(text, options)
  const isAlone = round.length === 1
  // Given up: no findings of a text that was not read to its end say that a rewrite keeps its word.
  if (after.skipped !== undefined) return isAlone ? { why: after.skipped.replace(SKIPPED, '') } : 'unclear'
  const isSame =
    after.map.pieces.length === of.map.pieces.length &&
    after.map.audience.value === of.map.audience.value &&
    after.map.copy.language === of.map.copy.language
  if (!isAlone && !isSame) return 'unclear'
  if (isAlone) {
    const [offer] = round as [Offer]
    // Where nobody knows any more whom it speaks to, the rules are silent: that mends nothing.
    if (after.map.audience.value === 'unclear' && of.map.audience.value !== 'unclear') return new Set([offer])
    return new Set(keeps(offer, of.findings, after.findings) ? [] : [offer])
  }
  const there = byPiece(of)
  const then = byPiece(after)
  if (
    [...then].some(
      ([piece, found]) => !round.some((offer) => offer.piece === piece) && adds(there.get(piece) ?? [], found),
    )
  )
    return 'unclear'
  return new Set(round.filter((offer) => !keeps(offer, there.get(offer.piece) ?? [], then.get(offer.piece) ?? [])))
}

function byPiece({ map, findings }: Review): ReadonlyMap<number, readonly Finding[]> {
  const found = new Map<number, Finding[]>()
  for (const finding of findings) {
    const piece = pieceAt(map, finding.span.start)
    found.set(piece, [...(found.get(piece) ?? []), finding])
  }
  return found
}

export const count = (all: readonly Finding[], rule: string): number => all.filter((each) => each.rule === rule).length

/** Rules that ask for one part of what another rule, where it speaks, asks for as a whole, or for what comes with the ask that it misses. */
export const PART_OF: ReadonlyMap<string, string> = new Map([
  ['b2b/reference-proof', 'message/three-proofs'],
  ['b2b/roi-proof', 'message/three-proofs'],
  ['b2c/risk-buffer', 'message/one-cta'],
])

/** True where a rule finds more than before, those apart that are about slots, or what was put into them, and what was told before as part of more. */
export const adds = (before: readonly Finding[], after: readonly Finding[], apart = ABOUT_SLOTS): boolean =>
  [...new Set(after.map(({ rule }) => rule))].some(
    (rule) =>
      !apart.has(rule) &&
      count(after, rule) > count(before, rule) &&
      !before.some((finding) => finding.rule === PART_OF.get(rule)),
  )

const isFilled = ({ rewrite }: Offer): boolean =>
  rewrite.edits.some(({ parts }) => parts.some((part) => typeof part !== 'string'))

/** True where one finding less of its rule says what it says, and no rule finds more. */
function keeps(offer: Offer, before: readonly Finding[], after: readonly Finding[]): boolean {
  const { rule, message } = offer.finding
  const alike = (all: readonly Finding[]) => all.filter((each) => each.rule === rule && each.message === message).length
  return alike(after) < alike(before) && !adds(before, after, isFilled(offer) ? ABOUT_FILLINGS : ABOUT_SLOTS)
}
