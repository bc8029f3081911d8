import type { Fact, FirstScreen, MessageMap, PieceMap, Screen } from '../message/map.ts'
import type { Review } from '../review/review.ts'
import type { Source } from '../text/source.ts'

/** One file of `copydesk map --format json`. */
export function mapEntry({ path, map, skipped }: Pick<Review, 'path' | 'map' | 'skipped'>) {
  if (skipped !== undefined) return { file: path, isCopy: false, kind: 'other', error: skipped, pieces: [] }
  const { source, isCopy, kind, language } = map.copy
  return {
    file: path,
    isCopy,
    kind,
    language,
    audience: audienceJson(map, source),
    pieces: map.pieces.map((piece) => pieceJson(piece, source)),
  }
}

export type MapEntry = ReturnType<typeof mapEntry>

export const mapJson = (entries: readonly MapEntry[]): string => `${JSON.stringify(entries, null, 2)}\n`

function audienceJson({ audience }: MessageMap, source: Source) {
  const { value, declared, confidence, evidence } = audience
  return {
    value,
    declared,
    confidence: Math.round(confidence * 100) / 100,
    evidence: evidence.map((each) => ({ audience: each.audience, signal: each.signal, ...source.place(each.span) })),
  }
}

function pieceJson(map: PieceMap, source: Source) {
  const place = (fact: Fact) => source.place(fact.span)
  const { span, kind } = map.piece
  return {
    kind,
    line: source.line(span.start),
    endLine: source.line(Math.max(span.start, span.end - 1)),
    subjects: map.subjects.map(place),
    preheaders: map.preheaders.map(place),
    promise: map.promise.map(place),
    problem: map.problem.map(place),
    proofs: map.proofs.map((proof) => ({ kind: proof.kind, sub: proof.sub, ...place(proof) })),
    ctas: map.ctas.map((cta) => ({ ask: cta.ask, primary: cta.primary, ...place(cta) })),
    primaryAsks: map.primaryAsks,
    has: map.has,
    firstScreen: map.firstScreen && screensJson(map.firstScreen, source),
  }
}

const screensJson = ({ phone, laptop }: FirstScreen, source: Source) => ({
  phone: screenJson(phone, source),
  laptop: screenJson(laptop, source),
})

const screenJson = ({ end, promise, cta }: Screen, source: Source) => ({
  endLine: source.line(Math.max(0, end - 1)),
  promise,
  cta,
})
