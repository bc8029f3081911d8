import { copyColumns, partColumns } from '../lang/draft-labels.ts'
import { perContent } from '../text/kept.ts'
import type { Draft } from './draft.ts'
import { type LabelSense, senseOf } from './labels.ts'
import { isElement } from './senses.ts'
import type { Unit } from './units.ts'

type Table = Map<number, Map<number, Draft>>

/** Cells of the drafts, by table, row and column. */
function tablesOf(drafts: readonly Draft[]): Map<number, Table> {
  const tables = new Map<number, Table>()
  for (const draft of drafts) {
    if (!draft.table) continue
    const { id, row, column } = draft.table
    const table: Table = tables.get(id) ?? new Map()
    const cells = table.get(row) ?? new Map<number, Draft>()
    tables.set(id, table.set(row, cells.set(column, draft)))
  }
  return tables
}

const senseOfText = perContent((text) => senseOf(text))
const senseIn = (cell: Draft | undefined): LabelSense | undefined => cell && senseOfText(cell.prose)

/** The column that holds the words of the parts which the first column names; undefined where the table is none of parts. */
function copyColumn(table: Table): number | undefined {
  const senses = new Set([...table.values()].map((row) => senseIn(row.get(0))).filter((sense) => isElement(sense)))
  if (senses.size < 2 || !(senses.has('headline') || senses.has('subhead'))) return undefined
  const head = [...(table.get(0) ?? [])]
  return head.find(([column, cell]) => column > 0 && isOneOf(copyColumns, cell))?.[0] ?? 1
}

const isOneOf = (list: readonly string[], cell: Draft): boolean =>
  cell.prose.text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => list.includes(word))

/** True for a table whose head says that it holds the parts of a page and their words. */
export const isPartTable = (drafts: readonly Draft[]): boolean =>
  [...tablesOf(drafts).values()].some((table) => {
    const head = table.get(0)
    const first = head?.get(0)
    const column = copyColumn(table)
    const words = column === undefined ? undefined : head?.get(column)
    return first !== undefined && words !== undefined && isOneOf(partColumns, first) && isOneOf(copyColumns, words)
  })

/** Rows of such tables as labels with their words. */
export function tableLabels(all: readonly Unit[]): readonly Unit[] {
  const cells = all.map((unit) => unit.draft).filter((draft) => draft.table)
  if (cells.length === 0) return all
  const columns = new Map([...tablesOf(cells)].map(([id, table]) => [id, { table, copy: copyColumn(table) }]))
  return all.flatMap((unit) => {
    const place = unit.draft.table
    const of = place && columns.get(place.id)
    if (!place || of?.copy === undefined) return [unit]
    return place.column === of.copy ? rowUnit(of.table.get(place.row), unit) : []
  })
}

function rowUnit(row: ReadonlyMap<number, Draft> | undefined, unit: Unit): Unit[] {
  const label = row?.get(0)?.prose.text.trim() ?? ''
  const sense = senseOf(label)
  const { cell, table: _table, ...rest } = unit.draft
  if (!row || cell === 'th') return []
  const value: Draft = { ...rest, shape: 'paragraph' }
  if (sense === undefined || sense === 'section' || sense === 'aside')
    return [{ kind: 'text', draft: value, text: unit.text }]
  return [{ kind: 'label', draft: value, text: unit.text, sense, label, strong: true, value }]
}
