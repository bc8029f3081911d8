import type { Block, Copy } from '../copy/piece.ts'
import { proofPartials } from '../lang/keys.ts'
import type { Hit } from '../lang/pack.ts'
import { resultHeadings } from '../lang/proof-headings.ts'
import type { Page } from '../lint/rule.ts'
import type { PieceMap, Proof, ProofKind } from '../message/map.ts'
import { inSlices, perSentence, type Reading, type Statement } from '../message/statements.ts'
import { overlaps } from '../text/span.ts'
import { hasSlot } from './claims.ts'
import { readingOf } from './reading.ts'
import { KINDS } from './words.ts'

/**
 * Kinds of proof that something in the pieces looks like without having been read as one: customers counted in a table, a
 * result told over two sentences, a seal. Whoever says that a kind is missing keeps silent on these. In slices, and once a piece.
 */
export function* hintedKinds(page: Page, pieces: readonly PieceMap[]): Generator<undefined, ReadonlySet<ProofKind>> {
  const kinds = new Set<ProofKind>(putsInProof(page.map.copy) ? KINDS : [])
  for (const piece of pieces) for (const kind of yield* hintsOf({ ...page, piece })) kinds.add(kind)
  return kinds
}

const known = new WeakMap<PieceMap, ReadonlySet<ProofKind>>()

function* hintsOf(page: Page): Generator<undefined, ReadonlySet<ProofKind>> {
  const kept = known.get(page.piece)
  if (kept) return kept
  const reading = readingOf(page)
  const proofs = new Map<Block, Proof[]>()
  for (const proof of page.piece.proofs) proofs.set(proof.block, [...(proofs.get(proof.block) ?? []), proof])
  const kinds = new Set<ProofKind>()
  yield* inSlices(reading.statements, (statement) => {
    if (!isTold(statement) || isKnown(proofs.get(statement.block) ?? [], statement)) return
    for (const kind of hints(reading, statement)) kinds.add(kind)
  })
  if (hasResults(reading, page.language)) kinds.add('number')
  known.set(page.piece, kinds)
  return kinds
}

/** “Results:” over a list with measured figures: what came of a job, told point by point. */
const hasResults = (reading: Reading, language: 'en' | 'id'): boolean => {
  const { blocks } = reading.piece
  const isMeasured = (block: Block, at: number) =>
    block.role === 'bullet' && reading.of(at).some(({ numbers }) => numbers.some(({ measure }) => measure))
  return blocks.some(
    ({ prose, meta }, at) =>
      !meta &&
      resultHeadings[language].test(prose.text) &&
      blocks.slice(at + 1, at + 1 + POINTS).filter((block, next) => isMeasured(block, at + 1 + next)).length > 1,
  )
}
/** Points of a list within which its figures stand. */
const POINTS = 3

const partials = new WeakMap<Copy, boolean>()

function putsInProof(copy: Copy): boolean {
  const kept = partials.get(copy) ?? PARTIAL.test(copy.source.text)
  partials.set(copy, kept)
  return kept
}

/** A template tag or a component that puts in what other files hold: `{% include testimonials.html %}`, `<Reviews />`. */
const PARTIAL = new RegExp(`(?:\\{[{%]|<(?=\\p{Lu}))[^{}<>\\n]{0,80}?(?<!\\p{L})(?:${proofPartials.join('|')})`, 'iu')

const isTold = (statement: Statement): boolean =>
  !statement.block.meta && statement.block.role !== 'cta' && statement.block.role !== 'preheader' && isWhole(statement)

/** Neither a question nor words that wait to be filled in. */
const isWhole = perSentence(({ text }) => !/\?["”’)\]]*$/.test(text.trimEnd()) && !hasSlot(text))

const isKnown = (proofs: readonly Proof[], { block, start, end }: Statement): boolean =>
  proofs.some((proof) => overlaps(proof.span, block.prose.span(start, end)))

function hints(reading: Reading, statement: Statement): ProofKind[] {
  return [
    ...(looksCounted(reading, statement) ? (['number'] as const) : []),
    ...(looksNamed(statement) ? (['case'] as const) : []),
    ...(looksVouched(reading, statement) ? (['verification'] as const) : []),
  ]
}

const CROWDS: ReadonlySet<string> = new Set(['crowd', 'done', 'many', 'places', 'experience'])
/** Least number of people or things that may show scale. */
const MANY = 15

function looksCounted(reading: Reading, statement: Statement): boolean {
  const { numbers, hits, block } = statement
  if (hits.some(({ list, group }) => list.startsWith('discount-') || (list === 'proof-number' && group === 'maybe')))
    return false
  const figures = numbers.filter(({ kind, bound }) => bound !== 'upto' && kind !== 'money')
  if (isFigure(block) && figures.some(({ kind }) => COUNTS.has(kind))) return true
  // A share alone in its cell is a result; beside words it may be the size of a thing.
  if (block.cell) return figures.some(({ kind }) => RATES.has(kind)) && (isAlone(block) || tellsOutcome(statement))
  if (figures.some(({ kind, value }) => kind === 'ratio' && value >= 3) || isShare(statement)) return true
  if (
    hits.some(
      ({ list, group, start, end }) =>
        list === 'proof-number' &&
        CROWDS.has(group ?? '') &&
        (group === 'many' ||
          group === 'experience' ||
          figures.some((one) => one.start >= start && one.end <= end + 1 && one.value >= MANY)),
    )
  )
    return true
  if (hits.some(({ list, group }) => list === 'pronouns' && group === 'you')) return false
  return (
    tellsOutcome(statement) &&
    near(reading, statement).some((each) =>
      each.numbers.some(
        ({ measure, bound, kind }) =>
          measure && bound !== 'upto' && kind !== 'money' && (each === statement || !PLAIN.has(kind)),
      ),
    )
  )
}

/** "34 of 40". */
const SHARE = /\d+ \p{L}{2,4} (?:\p{L}{2} )?\d{2,}/u
/** What may be one, at a glance: an engine takes its time with sets of letters that repeat. */
const LIKE_SHARE = /\d \S{2,8} (?:\S{2,4} )?\d\d/

const isShare = perSentence(({ text }) => LIKE_SHARE.test(text) && SHARE.test(text))

const COUNTS: ReadonlySet<string> = new Set(['percent', 'multiplier', 'ratio', 'count', 'number'])
/** Numbers of things that a neighbouring sentence may count for its own sake. */
const PLAIN: ReadonlySet<string> = new Set(['count', 'number'])
const RATES: ReadonlySet<string> = new Set(['percent', 'multiplier', 'ratio'])

/** A figure that stands by itself, its label beside it: "98%", "1,200+", "4.9/5". */
const isFigure = ({ prose, role, origin }: Block): boolean =>
  origin !== 'markdown' &&
  role !== 'heading' &&
  /^\W{0,2}\d[\d.,]*\s?(?:[%+x×★kKmM]|\d{3}$|\/\s?\d)/u.test(prose.text.trim()) &&
  prose.text.trim().length <= 12

const isAlone = ({ prose }: Block): boolean =>
  prose.text.split('|').some((cell) => /^\W{0,2}\d[\d.,]*\s?\p{L}{0,2}\W{0,2}$/u.test(cell.trim()))

const tellsOutcome = ({ hits }: Statement): boolean =>
  hits.some(
    ({ list, group }) => list === 'proof-number' && (group === 'outcome' || group === 'own' || group === 'benefit'),
  )

/** The statement and its neighbours in the block. */
const near = (reading: Reading, statement: Statement): readonly Statement[] => {
  const own = reading.of(statement.at)
  const at = own.indexOf(statement)
  return own.slice(Math.max(0, at - 1), at + 2)
}

const CASES: ReadonlySet<string> = new Set(['study', 'story', 'family'])

function looksNamed({ hits, block, start, end }: Statement): boolean {
  const own = hits.filter(({ list }) => list === 'proof-case')
  if (own.some(({ group }) => group === 'story')) return true
  const capitals = (from: number): number =>
    block.prose.text.slice(from, end).match(/(?<=[\s(“"])\p{Lu}[\p{L}\d&'’.-]+/gu)?.length ?? 0
  return own.some(
    (hit) => (hit.group === 'names' && capitals(hit.end) > 1) || (CASES.has(hit.group ?? '') && capitals(start) > 1),
  )
}

/** Groups that vouch by themselves, without a name behind them. */
const VOUCH: ReadonlySet<string> = new Set([
  'guarantee',
  'rating',
  'patent',
  'award',
  'security',
  'compliance',
  'accreditation',
])
const STANDARDS: ReadonlySet<string> = new Set(['security', 'compliance', 'accreditation'])
/** Closing quotation mark, dash, name, and nothing but a place or role behind it. */
const SIGNED = /[”"]\s{0,2}[-–—~]{1,2}\s?\p{Lu}[\p{L}.'’-]{0,30}(?:\s\p{Lu}[\p{L}.'’-]{0,30}){0,3}\s?(?:[,(|]|$)/u
const QUOTED = /^\s*["“]/

function looksVouched(reading: Reading, { hits, block, at }: Statement): boolean {
  const vouched = hits.filter(({ list }) => list === 'proof-verification')
  // A standard that is told of, sold or not reached yet vouches for nobody.
  const isAside = vouched.some(({ group }) => group === 'aside' || group === 'refused')
  if (vouched.some(({ group = '' }) => VOUCH.has(group) && !(isAside && STANDARDS.has(group)))) return true
  const { text } = block.prose
  const told = reading.of(at)
  if (hasSlot(text) || told.some((each) => each.hits.some(({ list }) => list === 'placeholder'))) return false
  if (reading.of(at + 1).some((next) => hasSlot(next.text))) return false
  if (SIGNED.test(text)) return true
  if (block.role !== 'quote' && !QUOTED.test(text)) return false
  return hits.some(({ list }) => list === 'praise') || (told.length > 1 && hits.some(isFirstPerson))
}

const isFirstPerson = ({ list, group }: Hit): boolean => list === 'pronouns' && (group === 'we' || group === 'kami')
