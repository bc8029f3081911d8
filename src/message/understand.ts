import type { Copy, Piece } from '../copy/piece.ts'
import { pack } from '../lang/pack.ts'
import { atOnce } from '../text/steps.ts'
import { readingAudience } from './audience.ts'
import { competing } from './ctas/competing.ts'
import { readingCtas } from './ctas.ts'
import { readHas } from './has.ts'
import type { Audience, Cta, Fact, MessageMap, PieceMap, ProofSub } from './map.ts'
import { readingOffer } from './offer.ts'
import { readingProblems } from './problem.ts'
import { surroundings } from './promise/surroundings.ts'
import { readingValues, readPromises, stated } from './promise.ts'
import { readingProofs } from './proofs.ts'
import { type FirstScreenSettings, firstScreen } from './screen.ts'
import { type Reading, readingPiece } from './statements.ts'

export { competing } from './ctas/competing.ts'

/** What a caller knows of a file beyond its text. */
export interface UnderstandSettings {
  /** From configuration or a flag; the file's own front matter wins. */
  readonly audience?: 'b2b' | 'b2c' | 'both'
  readonly firstScreen?: FirstScreenSettings
  /** The product's name, where the configuration says it. */
  readonly product?: string
}

/** Reads what a file's copy says. Pure; files that are no copy, or in a language without a pack, have no pieces. */
export function understand(copy: Copy, settings: UnderstandSettings = {}): MessageMap {
  return atOnce(understanding(copy, settings))
}

/** The same in slices. */
export function* understanding(copy: Copy, settings: UnderstandSettings = {}): Generator<void, MessageMap> {
  const language = pack(copy.language)
  if (!language || !copy.isCopy) return { copy, audience: nobody(copy, settings), pieces: [] }
  const readings: Reading[] = []
  for (const piece of copy.pieces) readings.push(yield* readingPiece(piece, language))
  const ctas = yield* readingCtas(readings)
  yield
  const audience = declared(copy, settings) ?? (yield* readingAudience(readings, ctas))
  const pieces: PieceMap[] = []
  for (const [index, reading] of readings.entries()) {
    yield
    pieces.push(yield* mapPiece(reading, ctas[index] ?? [], settings))
  }
  return { copy, audience, pieces }
}

function* mapPiece(reading: Reading, found: readonly Cta[], settings: UnderstandSettings): Generator<void, PieceMap> {
  const piece: Piece = reading.piece
  const shown = yield* readingProofs(reading, found)
  yield
  const around = surroundings(reading, found, settings.product, shown)
  yield
  const values = yield* readingValues(around)
  const problem = yield* readingProblems(around, values)
  const promise = readPromises(values, problem, around)
  const proofs = shown.filter((proof) => !MEASURED.has(proof.sub) || !problem.some((fact) => overlaps(fact, proof)))
  yield
  const offer = yield* readingOffer(reading)
  yield
  return {
    piece,
    subjects: reading.whole('subject'),
    preheaders: reading.whole('preheader'),
    promise,
    problem,
    proofs,
    ctas: found,
    primaryAsks: competing(found).size,
    offer,
    has: readHas(reading, proofs, offer),
    firstScreen: firstScreen(piece, stated(values), found, settings.firstScreen),
    words: reading.words,
  }
}

const MEASURED: ReadonlySet<ProofSub> = new Set(['roi', 'metric', 'experience'])

/** A figure in what troubles the reader proves the trouble, not the offer. */
const overlaps = (a: Fact, b: Fact): boolean => a.span.start < b.span.end && b.span.start < a.span.end

function declared(copy: Copy, settings: UnderstandSettings): Audience | undefined {
  const value = copy.declared.audience ?? settings.audience
  return value && { value, declared: true, confidence: 1, evidence: [] }
}

function nobody(copy: Copy, settings: UnderstandSettings): Audience {
  return declared(copy, settings) ?? { value: 'unclear', declared: false, confidence: 0, evidence: [] }
}
