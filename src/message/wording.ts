import type { Block, Copy, Piece } from '../copy/piece.ts'
import { read } from '../copy/read.ts'
import { pack } from '../lang/pack.ts'
import { Prose } from '../text/prose.ts'
import { Source } from '../text/source.ts'
import { atOnce } from '../text/steps.ts'
import { readHas } from './has.ts'
import type { MessageMap, PieceMap } from './map.ts'
import { readingOffer } from './offer.ts'
import { readingProofs } from './proofs.ts'
import { readPiece } from './statements.ts'

/** Words that Markdown shows as they are. */
const PLAIN = /^(?![-+]\s|\d{1,9}[.)]\s)[^\\`*_[\]<>&|#~{}\r\n]+$/

/** What a sentence proves by itself, as the body of a page: no promise, asks or first screen are looked for. */
export function readWording(markdown: string, language: 'en' | 'id'): MessageMap {
  const copy = PLAIN.test(markdown) ? plain(markdown, language) : read(`${markdown}\n`, { kind: 'landing', language })
  const spoken = pack(language)
  return {
    copy,
    audience: { value: 'unclear', declared: false, confidence: 0, evidence: [] },
    pieces: spoken ? copy.pieces.map((piece) => proving(piece, spoken)) : [],
  }
}

function proving(piece: Piece, language: Parameters<typeof readPiece>[1]): PieceMap {
  const reading = readPiece(piece, language)
  const proofs = atOnce(readingProofs(reading, []))
  const offer = atOnce(readingOffer(reading))
  return {
    ...{ piece, subjects: [], preheaders: [], promise: [], problem: [], proofs, ctas: [], primaryAsks: 0, offer },
    ...{ has: readHas(reading, proofs, offer), firstScreen: null, words: reading.words },
  }
}

function plain(text: string, language: string): Copy {
  const span = { start: 0, end: text.length }
  const block: Block = { role: 'body', origin: 'markdown', prose: Prose.plain(text, 0), span, marks: [] }
  return {
    source: new Source(text),
    ...{ declared: {}, language, isCopy: true, kind: 'landing', faults: [], comments: [] },
    pieces: [{ kind: 'landing', span, blocks: [block] }],
  }
}
