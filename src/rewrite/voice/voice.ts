import type { Piece } from '../../copy/piece.ts'
import { guardWords } from '../../lang/guard.ts'
import type { Voice } from '../../lang/lines.ts'
import { type Pack, pack } from '../../lang/pack.ts'
import { voiceData } from '../../lang/voice.ts'
import type { MessageMap, PieceMap } from '../../message/map.ts'
import { readPiece, type Statement } from '../../message/statements.ts'
import type { Source } from '../../text/source.ts'
import { undeclared } from '../guard.ts'
import { replaceWithin, replaceWords } from '../replace.ts'
import { hint, type Part } from '../rewrite.ts'
import { addressTurns } from './address.ts'
import { isTitled, shouts } from './case.ts'
import type { Change, Turned } from './change.ts'
import { markTurns } from './marks.ts'
import { isOwn, isSenders, leaveOf } from './place.ts'
import { linesOf, reasonTurn } from './reasons.ts'
import { wordTurns } from './words.ts'

/** The changes of the words of a file towards a voice, in document order, each through the guard; none overlap. */
export function voiceChanges(map: MessageMap, voice: Voice): Change[] {
  const language = map.copy.language
  if (language !== 'en' && language !== 'id') return []
  const reader = pack(language) as Pack
  return map.pieces.flatMap((piece) => pieceChanges(map.copy.source, piece, reader, voice))
}

function pieceChanges(source: Source, piece: PieceMap, reader: Pack, voice: Voice): Change[] {
  const language = reader.code
  const own = isOwn(piece)
  const sends = isSenders(piece)
  const lines = linesOf(language, voice)
  return statementsOf(piece.piece, reader).flatMap((statement) => {
    if (!sends(statement.block)) return []
    const leave = own(statement.block) ? leaveOf(statement, language) : 'none'
    const reason = leave === 'all' ? reasonTurn(statement, language, voice, lines) : undefined
    const all = [
      ...(reason ? [reason] : []),
      ...(leave === 'none' ? [] : [...wordTurns(statement, language, voice), ...markTurns(statement, voice)]),
      ...addressTurns(statement, language, voice),
    ]
    const kept: Turned[] = []
    for (const each of all) if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each)
    return kept
      .sort((a, b) => a.start - b.start)
      .map((each) => written(source, statement, each, language))
      .filter((change) => change !== undefined)
  })
}

const statementsOf = (piece: Piece, reader: Pack): readonly Statement[] => readPiece(piece, reader).statements

/** The change as an edit of the file; undefined where it is not safe there or where facts of the sentence would change. */
function written(source: Source, statement: Statement, turned: Turned, language: 'en' | 'id'): Change | undefined {
  const { block, start, text } = statement
  const at = { start: turned.start, end: turned.end }
  const old = block.prose.text.slice(at.start, at.end)
  const parts = slots(turned.write)
  const plain = parts.map((part) => (typeof part === 'string' ? part : '')).join('')
  const after = text.slice(0, at.start - start) + plain + text.slice(at.end - start)
  const declared = { sources: [plain], drops: [] }
  const titled = isTitled(block.prose.text, voiceData[language].small)
  const lost = undeclared(text, after, guardWords[language], declared).filter(
    ({ kind, fact }) =>
      (kind !== 'names' || !isWord(fact, old, plain, titled)) &&
      !(kind === 'numbers' && turned.kind === 'asks' && ARTICLE.test(old) && fact === '1'),
  )
  if (lost.length > 0) return undefined
  const edit = (turned.within ? replaceWithin : replaceWords)(source, block, at, parts)
  return edit && { title: turned.title, kind: turned.kind, edits: [edit] }
}

/** "One standard process" counts nothing. */
const ARTICLE = /\bone (?:standard|single|shared|clear)\b/i

/** True for a capital that is none of a name: the word that opens what goes, or any word of a line in title case. */
const isWord = (fact: string, old: string, plain: string, titled: boolean): boolean =>
  old.trim() === fact ||
  old.startsWith(fact) ||
  old.endsWith(`/${fact}`) ||
  plain.includes(fact) ||
  (titled && !shouts(fact))

/** `[x]` as a slot for the writer. */
export const slots = (line: string): Part[] =>
  line
    .split(/\[([^\]]+)\]/)
    .map((part, index) => (index % 2 === 1 ? hint(part) : part))
    .filter((part) => part !== '')
