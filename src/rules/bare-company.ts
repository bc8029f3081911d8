import type { Page } from '../lint/rule.ts'
import type { PieceMap } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import { overlaps } from '../text/span.ts'
import { type Claim, claims, isDenied } from './claims.ts'
import { isProved, leading, owesReference } from './company-proof.ts'
import { hintedKinds } from './hints.ts'
import { isAnnouncement, isBeforeCustomers, isPriceList } from './occasion.ts'
import { readingOf } from './reading.ts'
import { ofUs } from './sender.ts'
import { missingKinds } from './shown-kinds.ts'
import { claim } from './where.ts'

/** What a page for companies claims while it proves nothing or hardly anything, elsewhere than in its promise. */
export interface Bare {
  /** The seller speaks, in its own person, of experience, customers or work done: a customer's name would back it. */
  readonly reference?: Claim
  /** It speaks of what it saves or spares: a result would back it. */
  readonly result?: Claim
}

const NOTHING: Bare = {}

/** Shorter pages are stubs: one finding is enough. */
const STUB = 50
/** Where message/three-proofs tells what is counted, this names one thing more, and no second, at the words that it would back. In slices. */
export function* bareClaims(whole: Page): Generator<undefined, Bare> {
  const known = read.get(whole) ?? (yield* reading(whole))
  read.set(whole, known)
  return known
}

/** Three rules ask the same page. */
const read = new WeakMap<Page, Bare>()

function* reading(whole: Page): Generator<undefined, Bare> {
  const lead = leading(whole)
  if (!lead || whole.audience !== 'b2b') return NOTHING
  const { page, pieces } = lead
  if (page.piece.piece.kind !== 'landing' || isProved(page, pieces) || readingOf(page).words < STUB) return NOTHING
  if (isPriceList(page) || isAnnouncement(page) || isBeforeCustomers(page, pieces)) return NOTHING
  if ((yield* hintedKinds(page, pieces)).size > 0) return NOTHING
  const reference = named(page, pieces)
  if (reference) return { reference }
  const result = counted(page, pieces)
  return result ? { result } : NOTHING
}

function named(page: Page, pieces: readonly PieceMap[]): Claim | undefined {
  if (!owesReference(page, pieces, new Set())) return undefined
  const said = ['experience', 'served']
    .flatMap((group) => claims(page, 'track-record', group))
    .filter(
      ({ statement }) =>
        statement.block.role !== 'heading' && ofUs(statement).length > 0 && !isTrouble(page, statement),
    )
  return aside(page, said)[0]
}

/** What the reader struggles with: no claim of the seller's. */
const isTrouble = ({ piece }: Page, { block, start, end }: Statement): boolean =>
  piece.problem.some(({ span }) => overlaps(span, block.prose.span(start, end)))

function counted(page: Page, pieces: readonly PieceMap[]): Claim | undefined {
  if (page.piece.has.roi || !missingKinds(page, pieces).includes('number')) return undefined
  // A figure without its base, or a gain without a figure, is told by proof/bare: there, what is to be counted is known.
  if (['figure', 'much'].some((group) => claims(page, 'claim-change', group).length > 0)) return undefined
  const gains = [...claims(page, 'countable'), ...claims(page, 'track-record', 'gain')]
  const all = [...gains, ...claims(page, 'track-record', 'loss')].filter((each) => !isDenied(page, each))
  return bodyFirst(aside(page, all)).find(({ statement }) => !statement.numbers.some(({ measure }) => measure))
}

/** What stands in a text, before headings. */
const bodyFirst = (all: readonly Claim[]): readonly Claim[] =>
  [false, true].flatMap((heading) => all.filter(({ statement: { block } }) => (block.role === 'heading') === heading))

/** Neither the promise, which message/three-proofs points at, nor what proof/weasel or proof/bare tells already; what stands apart from the promise first. */
function aside(page: Page, all: readonly Claim[]): readonly Claim[] {
  const promise = claim(page)
  const left = all.filter(
    ({ statement: { block, hits, start, end } }) =>
      !(promise && overlaps(promise.span, block.prose.span(start, end))) &&
      block.role !== 'headline' &&
      !hits.some(({ list }) => TOLD.has(list)),
  )
  return [false, true].flatMap((near) => left.filter(({ statement: { block } }) => (block === promise?.block) === near))
}

const TOLD: ReadonlySet<string> = new Set(['claim-vague', 'claim-change', 'claim-absolute'])
