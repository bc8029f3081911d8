import type { Block } from '../../copy/piece.ts'
import { type GuardWords, guardWords } from '../../lang/guard.ts'
import { type Pack, pack } from '../../lang/pack.ts'
import type { SentenceTurn, Turners } from '../../lang/turns.ts'
import type { MessageMap, PieceMap } from '../../message/map.ts'
import { readPiece, type Statement } from '../../message/statements.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { undeclared } from '../guard.ts'
import { isOpen, replaceWords } from '../replace.ts'
import type { Edit } from '../rewrite.ts'
import { leadOf, row } from '../rows.ts'
import { isOwn, mayTurn } from '../voice/place.ts'

/** A sentence said another way, for the writer who asks for it: same facts, other order. */
export interface Refactoring {
  readonly turn: SentenceTurn | 'parts'
  readonly edits: readonly Edit[]
  /** The new sentence as rendered; statements of their own by line. */
  readonly text: string
}

const FEWEST = 4
const MOST = 25

/** The sentence of the sender's own words that holds the place, if it may be turned at all. */
export function sentenceAt(map: MessageMap, at: Span): Statement | undefined {
  const reader = readerOf(map)
  const piece = map.pieces.find(({ piece: { span } }) => span.start <= at.start && at.start <= span.end)
  if (!reader || !piece) return undefined
  return turnable(piece, reader).find(({ block, start, end }) => {
    const span = block.prose.span(start, end)
    return span.start <= at.start && at.end <= span.end
  })
}

/** Every sentence that may be turned. */
export function turnable(piece: PieceMap, reader: Pack): Statement[] {
  const own = isOwn(piece)
  return readPiece(piece.piece, reader).statements.filter((statement) => {
    const { block, start, end, text } = statement
    if (!own(block) || !mayTurn(statement, reader.code) || !isOpen(block, { start, end })) return false
    const words = reader.tokens(text).length
    return words >= FEWEST && words <= MOST
  })
}

export const readerOf = ({ copy }: MessageMap): Pack | undefined =>
  copy.language === 'en' || copy.language === 'id' ? pack(copy.language) : undefined

/** Every way to say the sentence, each through the guard. */
export function refactorings(source: Source, statement: Statement, { turns, parts }: Turners, language: 'en' | 'id') {
  const { block, start, text } = statement
  const sentence = text.trim()
  const at = { start: start + text.indexOf(sentence), end: start + text.indexOf(sentence) + sentence.length }
  const words = guardWords[language]
  const found: Refactoring[] = []
  for (const [turn, turner] of Object.entries(turns) as Array<
    [SentenceTurn, (sentence: string) => string | undefined]
  >) {
    const after = turner(sentence)
    if (!after || after === sentence || !keeps(sentence, after, words)) continue
    const edit = replaceWords(source, block, at, [after])
    if (edit) found.push({ turn, edits: [edit], text: after })
  }
  const said = parts(sentence)
  const edit = said && keeps(sentence, said.join('. '), words) && apart(source, block, at, said)
  if (edit) found.push({ turn: 'parts', edits: [edit], text: said.join('\n') })
  return found
}

/** True where both say the same facts; a name may open the sentence or stop opening it. */
function keeps(before: string, after: string, words: GuardWords): boolean {
  return undeclared(before, after, words, { sources: [], drops: [] }).every(
    ({ kind, change, fact }) => kind === 'names' && hasWord(change === 'lost' ? after : before, fact),
  )
}

const hasWord = (text: string, word: string): boolean =>
  text.match(/[\p{L}\p{M}][\p{L}\p{M}\p{N}'’-]*/gu)?.includes(word) ?? false

/** Statements as lines: items of the list that the sentence stands in, a list of its own where it stands alone, else sentences. */
function apart(source: Source, block: Block, at: Span, said: readonly string[]): Edit | undefined {
  const alone = at.start === 0 && at.end === block.prose.text.trimEnd().length
  const line = row(source, block.span.start)
  const { quote, indent, marker } = leadOf(line.text)
  const whole = alone && block.origin === 'markdown' && block.role !== 'headline' && block.role !== 'heading'
  if (whole && marker !== '' && !/^\d/.test(marker))
    return replaceWords(source, block, at, [said.join(source.eol + quote + indent + marker)])
  if (whole && marker === '' && indent === '' && source.text.slice(line.start + quote.length, block.span.start) === '')
    return replaceWords(source, block, at, [`- ${said.join(`${source.eol}${quote}- `)}`])
  return replaceWords(source, block, at, [`${said.join('. ')}.`])
}
