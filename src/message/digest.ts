import type { Block, DeclaredAudience } from '../copy/piece.ts'
import { type Pack, pack } from '../lang/pack.ts'
import { subjectWords } from '../lang/subject.ts'
import type { Place, Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { figureValue } from './claims/figure.ts'
import { type ClaimFacts, readingClaims } from './claims.ts'
import { type Figure, readFigures, unitOf } from './digest/figures.ts'
import { print, shared } from './digest/prints.ts'
import { readingSellers } from './digest/sellers.ts'
import type { Ask, AudienceValue, Axis, MessageMap, PieceMap, PromiseFact, ProofKind } from './map.ts'
import { inSlices, type Reading, readingPiece } from './statements.ts'

/**
 * What a file says, as far as other files may say otherwise: all that campaign rules read. Plain data, in the order of the
 * copy, so that caches, threads and the parts of a run can carry it. Places hold the words of their first line.
 */
export interface Digest {
  readonly language: 'en' | 'id'
  readonly audience: AudienceValue
  /** As the front matter or the configuration says it. */
  readonly declaredAudience?: DeclaredAudience
  readonly campaign?: string
  readonly persona?: string
  readonly stage?: string
  /** The promise that the front matter declares. */
  readonly declaredPromise?: DeclaredPromise
  /** The name that the file sells under, where it is known or plain to see: in its title and on its buttons. */
  readonly seller?: string
  /** Names that stand out in it, the seller's and others, the likeliest first. */
  readonly sellers: readonly string[]
  /** Targets of all links, as written, without doubles. */
  readonly links: readonly string[]
  readonly pieces: readonly PieceDigest[]
}

export interface DeclaredPromise {
  readonly text: string
  /** Stems of what is promised, and figures as unit and value (“% 28”). */
  readonly words: readonly string[]
}

export interface PieceDigest {
  readonly kind: 'landing' | 'email'
  readonly name?: string
  readonly words: number
  /** The headline, the subject or whatever comes first. */
  readonly opening: Place
  readonly promise?: PromiseDigest
  readonly claims: ReadonlyArray<ClaimFacts & { readonly place: Place }>
  /** All figures that measure something, those in quotations and tables too. */
  readonly figures: readonly Figure[]
  /** How many proofs of each kind. */
  readonly proofs: Readonly<Record<ProofKind, number>>
  readonly asks: readonly AskDigest[]
  /** Stretches of copy long enough to tell where they were copied from. */
  readonly prints: ReadonlyArray<{ readonly print: string; readonly place: Place }>
  /** Lists and groups of words that speak for what the piece is about: `email-stage/order`. */
  readonly cues: readonly string[]
}

export interface PromiseDigest {
  readonly place: Place
  /** Its whole sentence stands at the place, in plain words: others may be written there. */
  readonly whole?: true
  readonly axis?: Axis
  /** Stems of what is promised, and figures as unit and value (“% 28”). */
  readonly words: readonly string[]
}

export interface AskDigest {
  readonly ask: Ask
  readonly primary: boolean
  readonly href?: string
  readonly place: Place
}

/** The digest of a file; undefined where it is no copy in a language that Copydesk speaks. `product` is the seller's name where it is known. */
export function digest(map: MessageMap, product?: string): Digest | undefined {
  return atOnce(digesting(map, product))
}

/** The same in slices. */
export function* digesting(map: MessageMap, product?: string): Generator<void, Digest | undefined> {
  const { copy, audience } = map
  const { language } = copy
  const words = pack(language)
  if (!copy.isCopy || !words || (language !== 'en' && language !== 'id') || copy.declared.template) return undefined
  const readings: Reading[] = []
  for (const { piece } of map.pieces) readings.push(yield* readingPiece(piece, words))
  const pieces: PieceDigest[] = []
  for (const [index, piece] of map.pieces.entries())
    pieces.push(yield* digestingPiece(piece, readings[index] as Reading, words, copy.source))
  const sellers = yield* readingSellers(readings, map.pieces, product)
  yield
  const { campaign, persona, stage, promise } = copy.declared
  const said = (value: string | undefined): string => value ?? ''
  return {
    language,
    audience: audience.value,
    ...(audience.declared && audience.value !== 'unclear' && { declaredAudience: audience.value }),
    ...(said(campaign) && { campaign: said(campaign) }),
    ...(said(persona) && { persona: said(persona) }),
    ...(said(stage) && { stage: said(stage) }),
    ...(promise && { declaredPromise: { text: promise, words: promiseWords(promise, words) } }),
    ...sellers,
    links: [...new Set(map.pieces.flatMap(({ piece }) => piece.blocks.flatMap(targets)))],
    pieces,
  }
}

function* digestingPiece(map: PieceMap, reading: Reading, words: Pack, source: Source): Generator<void, PieceDigest> {
  const { piece, promise, proofs, ctas } = map
  const place = (at: Span): Place => source.place(source.firstLine(at))
  const [best] = promise
  const claims = yield* readingClaims(reading)
  yield
  const figures = readFigures(reading, place)
  yield
  const prints: Array<PieceDigest['prints'][number]> = []
  yield* inSlices(piece.blocks, (block) => {
    if (shared(block)) prints.push({ print: print(block), place: place(block.span) })
  })
  const count = (kind: ProofKind): number => proofs.filter((proof) => proof.kind === kind).length
  return {
    kind: piece.kind,
    ...(piece.name && { name: piece.name }),
    words: map.words,
    opening: place(openingOf(map)?.prose.span() ?? piece.span),
    ...(best && {
      promise: {
        place: place(best.span),
        ...(isPlain(best, source) && { whole: true as const }),
        ...(best.axis && { axis: best.axis }),
        words: promiseWords(best.text, words),
      },
    }),
    claims: claims.map(({ block: _, span, text: __, ...facts }) => ({ ...facts, place: place(span) })),
    figures,
    proofs: { number: count('number'), case: count('case'), verification: count('verification') },
    asks: ctas
      .filter((cta) => !cta.aside)
      .map(({ ask, primary, href, span }) => ({ ask, primary, ...(href && { href }), place: place(span) })),
    prints,
    cues: cuesOf(reading),
  }
}

/** The stems of a promise, and its figures by value. */
const promiseWords = (text: string, { code, numbers }: Pack): string[] => [
  ...subjectWords(text, code),
  ...numbers(text)
    .filter((number) => number.measure && Number.isFinite(number.value))
    .map((number) => `${unitOf(number)} ${figureValue(number)}`),
]

const openingOf = ({ piece: { blocks } }: PieceMap): Block | undefined =>
  blocks.find(({ role }) => role === 'headline' || role === 'subject') ?? blocks.find(({ meta }) => !meta) ?? blocks[0]

const isPlain = ({ block, span, text }: PromiseFact, source: Source): boolean =>
  block.origin === 'markdown' &&
  block.role !== 'quote' &&
  !block.quoted &&
  /^[^\r\n"“”«»]+$/.test(text) &&
  source.slice(span) === text

const targets = ({ href, marks }: Block): string[] =>
  [href, ...marks.map((mark) => mark.href)].flatMap((each) => (each ? [each] : []))

/** Lists whose words say what a piece is about. */
const CUES: ReadonlySet<string> = new Set(['email-stage', 'post-purchase', 'material'])

const cuesOf = ({ statements }: Reading): string[] =>
  [
    ...new Set(
      statements.flatMap(({ hits }) =>
        hits.filter(({ list }) => CUES.has(list)).map(({ list, group = '' }) => `${list}/${group}`),
      ),
    ),
  ].sort()
