import type { ListId } from '../types.ts'
import type { Affix, Compilation, Compiled } from './entries.ts'

/** Phrases in a row that belong to one group of one list. */
type Row = readonly [list: number, group: string, trap: 0 | 1, count: number]

/** All that is known of a language's lists beside their automata, as plain data: made once, where Copydesk is built. */
export interface Packed {
  readonly rows: readonly Row[]
  /** The least number that a phrase must hold, by its index, where it must. */
  readonly least: Readonly<Record<number, number>>
  /** How a phrase must be written, by its index, where case matters. */
  readonly exact: Readonly<Record<number, string>>
  /** Group and source of expressions on the look of a line, with the index of their list. */
  readonly shapes: ReadonlyArray<readonly [list: number, group: string, source: string]>
  readonly affixes: readonly Affix[]
  readonly ids: readonly ListId[]
  readonly exactLabel: readonly boolean[]
}

type Facts = Omit<Compilation, 'phrases' | 'labels'>

export function packed({ entries, shapes, affixes, ids, exactLabel }: Facts): Packed {
  const rows: Array<[number, string, 0 | 1, number]> = []
  const least: Record<number, number> = {}
  const exact: Record<number, string> = {}
  for (let index = 0; index < entries.length; index++) {
    const { list, group, trap, min, exact: written } = entries.at(index) as Compiled
    const last = rows.at(-1)
    if (last && last[0] === list && last[1] === group && last[2] === (trap ? 1 : 0)) last[3]++
    else rows.push([list, group, trap ? 1 : 0, 1])
    if (min !== 0) least[index] = min
    if (written !== undefined) exact[index] = written
  }
  return {
    rows,
    least,
    exact,
    shapes: shapes.map(({ list, group, pattern }) => [list, group, pattern.source]),
    affixes,
    ids,
    exactLabel,
  }
}

export function unpacked({ rows, least, exact, shapes, ...rest }: Packed): Facts {
  const kinds = rows.map(
    ([list, group, trap]): Compiled => ({ list, group, trap: trap === 1, min: 0, exact: undefined }),
  )
  const kindOf = new Uint16Array(rows.reduce((sum, [, , , count]) => sum + count, 0))
  let at = 0
  for (const [kind, [, , , count]] of rows.entries()) {
    kindOf.fill(kind, at, at + count)
    at += count
  }
  const special = new Map<number, Compiled>()
  for (const index of [...Object.keys(least), ...Object.keys(exact)].map(Number)) {
    const kind = kinds[kindOf[index] as number] as Compiled
    special.set(index, { ...kind, min: least[index] ?? 0, exact: exact[index] })
  }
  return {
    ...rest,
    entries: {
      length: kindOf.length,
      at: (index) => special.get(index) ?? kinds[kindOf[index] as number],
    },
    shapes: shapes.map(([list, group, source]) => ({ list, group, pattern: new RegExp(source, 'gu') })),
  }
}
