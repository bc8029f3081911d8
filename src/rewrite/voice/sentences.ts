import type { Voice } from '../../lang/lines.ts'
import type { Turners } from '../../lang/turns.ts'
import type { MessageMap } from '../../message/map.ts'
import { type Refactoring, readerOf, refactorings, turnable } from '../refactor/refactor.ts'
import type { Change } from './change.ts'

/** What each voice does with a sentence, best first. */
const WAYS: Readonly<Record<Voice, ReadonlyArray<Refactoring['turn']>>> = {
  b2b: ['parts', 'number-first', 'active'],
  b2c: ['reader', 'present', 'active'],
}

/** Whole sentences turned towards a voice, one way each: for the writer to look at. */
export function sentenceChanges(map: MessageMap, voice: Voice, turners: Turners): Change[] {
  const reader = readerOf(map)
  if (!reader) return []
  return map.pieces.flatMap((piece) =>
    turnable(piece, reader).flatMap((statement): Change[] => {
      const found = refactorings(map.copy.source, statement, turners, reader.code)
      const best = WAYS[voice].map((way) => found.find(({ turn }) => turn === way)).find((each) => each !== undefined)
      return best ? [{ title: best.text.replace(/\n/g, ' / ').slice(0, 80), kind: 'asks', edits: best.edits }] : []
    }),
  )
}
