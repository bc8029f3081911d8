import type { MessageMap } from '../message/map.ts'
import { type FoldSetting, foldsOf, type MarkKind, marksOf, type ScreenName } from './marks.ts'

/** What a rendered page shows of the map, by 0-based line of the file. */
export interface LineMarks {
  readonly marks: ReadonlyMap<number, readonly MarkKind[]>
  /** Below which line the first screen of which screens ends. */
  readonly folds: ReadonlyArray<{ readonly line: number; readonly screens: readonly ScreenName[] }>
}

export function lineMarks(map: MessageMap, wanted: { readonly marks: boolean; readonly fold: FoldSetting }): LineMarks {
  const { source } = map.copy
  const marks = new Map<number, MarkKind[]>()
  for (const { kind, span } of wanted.marks ? marksOf(map) : []) {
    const line = source.line(span.start) - 1
    const there = marks.get(line) ?? []
    if (!there.includes(kind)) marks.set(line, [...there, kind])
  }
  const folds = foldsOf(map, wanted.fold).map(({ at, screens }) => ({ line: source.line(at) - 1, screens }))
  return { marks, folds }
}
