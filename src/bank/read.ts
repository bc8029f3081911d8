import type { Cell, Row } from '../copy/table.ts'
import { tablesOf } from '../copy/table.ts'
import { BANK_COLUMNS, BANK_VALUES, type BankColumn, bankColumn } from '../lang/bank-words.ts'
import type { ProofKind, ProofSub, Side } from '../message/map.ts'
import { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'
import { type BankFault, type BankPlace, type Entry, isBlank, type Wording } from './entry.ts'

/** Subs of each kind of proof. */
export const SUBS: Readonly<Record<ProofKind, readonly ProofSub[]>> = {
  number: ['roi', 'metric', 'scale', 'experience'],
  case: ['customer', 'case-study', 'logos'],
  verification: [
    ...(['testimonial', 'rating', 'press', 'award', 'security', 'compliance', 'patent'] as const),
    ...(['accreditation', 'guarantee'] as const),
  ],
}
const KINDS = ['number', 'case', 'verification'] as const satisfies readonly ProofKind[]

/** A table of a bank: what its columns are, and where its last line ends. */
export interface BankTable {
  readonly columns: ReadonlyArray<BankColumn | undefined>
  readonly end: number
}

export interface ReadBank {
  readonly entries: readonly Entry[]
  /** In the order of the file. What is right in a row with a fault does not count: half a proof is none. */
  readonly faults: readonly BankFault[]
  /** What rows with a fault say, as far as it can be read: known to the team, but not to be relied on. */
  readonly broken: readonly Entry[]
  /** Where further entries belong; undefined where the file has no table of proofs. */
  readonly table?: BankTable
}

/** True where a text holds a table that looks like a bank, for files that only happen to have a bank's name. */
export const looksLikeBank = (text: string): boolean => text.includes('|') && bankTables(new Source(text)).length > 0

/** Columns that make a table without one of claim and kind a bank that somebody has begun. */
const ENOUGH = 4

const bankTables = (source: Source): ReadonlyArray<readonly Row[]> =>
  tablesOf(source).filter(([header]) => {
    const columns = new Set(header?.cells.flatMap((cell) => bankColumn(cell.text) ?? []))
    const [claim, kind] = [columns.has('claim'), columns.has('kind')]
    const isWorded = columns.has('en') || columns.has('id')
    return (claim && kind) || ((claim || kind) && isWorded) || columns.size >= ENOUGH
  })

/** Reads a trust bank: every table with columns for claim and kind. Never throws. */
export function readBank(source: Source, file: string): ReadBank {
  const reader = new Reader(source, file)
  const tables = bankTables(source)
  for (const table of tables) reader.table(table)
  if (tables.length === 0) reader.complain({ start: 0, end: 0 }, undefined, MISSING)
  const last = tables.at(-1)
  return {
    entries: reader.entries,
    faults: reader.faults,
    broken: reader.broken,
    ...(last && {
      table: { columns: last[0]?.cells.map((cell) => bankColumn(cell.text)) ?? [], end: endOf(source, last) },
    }),
  }
}

/** Where a table ends: behind its last row, or behind the line of dashes below a header without rows. */
function endOf(source: Source, table: readonly Row[]): number {
  const end = source.lineSpan(table.at(-1)?.span.end ?? 0).end
  return table.length > 1 ? end : source.lineSpan(source.lineStarts[source.line(end)] ?? end).end
}

const usual = (column: BankColumn): string => BANK_COLUMNS[column].en[0] as string
const MISSING = `holds no table of proofs: a table with the columns ${Object.keys(BANK_COLUMNS)
  .map((column) => usual(column as BankColumn))
  .join(', ')} (claim, kind and one of en, id are needed)`

const NEEDED = ['claim', 'kind'] as const satisfies readonly BankColumn[]

class Reader {
  readonly entries: Entry[] = []
  readonly faults: BankFault[] = []
  readonly broken: Entry[] = []
  readonly #names = new Map<string, number>()

  constructor(
    readonly source: Source,
    readonly file: string,
  ) {}

  complain(at: Span, column: string | undefined, message: string): undefined {
    this.faults.push({ at: this.#place(at), message, ...(column !== undefined && { column }) })
    return undefined
  }

  table([header, ...rows]: readonly Row[]): void {
    if (!header) return
    const columns = header.cells.map((cell) => bankColumn(cell.text))
    for (const [index, column] of columns.entries()) {
      const cell = header.cells[index] as Cell
      if (column && columns.indexOf(column) < index)
        this.complain(cell.span, cell.text, `is a second column for ${usual(column)}`)
    }
    if (!columns.includes('en') && !columns.includes('id'))
      this.complain(header.span, undefined, 'the table has no column with the wording: name it en or id')
    const missing = NEEDED.filter((column) => !columns.includes(column))
    for (const column of missing)
      this.complain(header.span, undefined, `the table has no column ${usual(column)}: none of its rows counts`)
    if (missing.length > 0) return
    for (const row of rows) {
      const cells = new Map<BankColumn, { cell: Cell; header: string }>()
      columns.forEach((column, index) => {
        const cell = row.cells[index]
        if (column && cell && !cells.has(column)) cells.set(column, { cell, header: header.cells[index]?.text ?? '' })
      })
      if (row.cells.length > columns.length) {
        const extra = row.cells[columns.length] as Cell
        this.complain(
          extra.span,
          undefined,
          `the row has ${row.cells.length} cells, the header ${columns.length}: write a bar inside a cell as \\|`,
        )
      } else if (row.cells.some((cell) => cell.markdown !== '')) this.#row(row, cells)
    }
  }

  #row(row: Row, cells: ReadonlyMap<BankColumn, { cell: Cell; header: string }>): void {
    const before = this.faults.length
    const text = (column: BankColumn): string => cells.get(column)?.cell.text.trim() ?? ''
    const wrong = (column: BankColumn, message: string): undefined => {
      const found = cells.get(column)
      return this.complain(found?.cell.span ?? row.span, found?.header ?? usual(column), message)
    }
    const claim = text('claim')
    if (claim === '') wrong('claim', 'is empty: give the claim a short name')
    const kind = oneOf(text('kind'), KINDS)
    if (!kind) wrong('kind', `must be number, case or verification${text('kind') ? `, not “${text('kind')}”` : ''}`)
    const sub = kind && this.#sub(kind, text('sub'), wrong)
    const wording = this.#wordings(cells)
    if (!wording.en && !wording.id)
      wrong(cells.has('en') ? 'en' : 'id', 'is empty: say the claim in at least one language')
    const until = this.#date(text('until'), wrong)
    const audiences = listed(text('audiences'), SIDES).flatMap((each): readonly Side[] => {
      const side = oneOf(each, ['b2b', 'b2c', 'both'])
      if (!side) wrong('audiences', `must be b2b, b2c or both, not “${each}”`)
      return side === undefined || side === 'both' ? [] : [side]
    })
    const twin = this.#names.get(claim.toLowerCase())
    if (claim !== '' && twin !== undefined) wrong('claim', `“${claim}” stands in line ${twin} already`)
    const isBroken = this.faults.length > before || !kind
    if (!isBroken) this.#names.set(claim.toLowerCase(), this.source.line(row.span.start))
    const places = listed(cells.get('places')?.cell.markdown ?? '', PLACES).map((each) =>
      each.replace(/^`|`$/g, '').replace(/\\([*_])/g, '$1'),
    )
    const kinds = places.flatMap((each) => oneOf(each, ['landing', 'email']) ?? [])
    const known = isBroken ? this.broken : this.entries
    known.push({
      claim,
      kind: kind ?? 'number',
      ...(sub && { sub }),
      wording,
      source: filled(cells.get('source')?.cell.markdown),
      owner: filled(cells.get('owner')?.cell.text),
      ...(until && { until }),
      audiences,
      kinds,
      files: places.filter((each) => !oneOf(each, ['landing', 'email', 'both'])),
      at: this.#place(row.span),
    })
  }

  #sub(kind: ProofKind, said: string, wrong: (column: BankColumn, message: string) => undefined): ProofSub | undefined {
    if (said === '' || isBlank(said)) return undefined
    return (
      oneOf(said, SUBS[kind]) ?? wrong('sub', `must be ${SUBS[kind].join(', ')} for the kind ${kind}, not “${said}”`)
    )
  }

  #date(said: string, wrong: (column: BankColumn, message: string) => undefined): string | undefined {
    if (said === '' || isBlank(said)) return undefined
    const date = /^\d{4}-\d{2}-\d{2}$/.test(said) ? new Date(`${said}T00:00:00Z`) : undefined
    const isDay = date && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === said
    return isDay ? said : wrong('until', `must be a day written YYYY-MM-DD, not “${said}”`)
  }

  #wordings(cells: ReadonlyMap<BankColumn, { cell: Cell }>): Entry['wording'] {
    const wording = (language: 'en' | 'id'): Wording | undefined => {
      const cell = cells.get(language)?.cell
      return cell && !isBlank(cell.text)
        ? { text: cell.text, markdown: cell.markdown, at: this.#place(cell.span) }
        : undefined
    }
    const [en, id] = [wording('en'), wording('id')]
    return { ...(en && { en }), ...(id && { id }) }
  }

  #place(at: Span): BankPlace {
    const { text: _, ...place } = this.source.place(at)
    return { file: this.file, ...place }
  }
}

const filled = (cell: string | undefined): string => (cell === undefined || isBlank(cell) ? '' : cell.trim())

/** Sides, however they are listed. */
const SIDES = /(?:(?!\s(?:and|dan)\s)[^,;/&+])+/gi
/** Kinds of pieces and globs; a comma in braces belongs to its glob: `site/{en,id}/**`. */
const PLACES = /(?:[^,;{}]|\{[^{}]*\}|[{}])+/g

const listed = (cell: string, items: RegExp): string[] =>
  (cell.match(items) ?? [])
    .map((each) => each.trim().replace(/^(?:and|dan)\s+/i, ''))
    .filter((each) => each !== '' && !isBlank(each))

function oneOf<const T extends string>(said: string, allowed: readonly T[]): T | undefined {
  const word = said.toLowerCase()
  const meant = Object.hasOwn(BANK_VALUES, word) ? BANK_VALUES[word] : word
  return allowed.find((each) => each === meant)
}
