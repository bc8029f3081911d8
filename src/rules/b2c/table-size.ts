import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import { firstWords } from '../where.ts'

export default defineRule({
  id: 'b2c/table-size',
  severity: 'info',
  audience: 'b2c',
  summary: {
    en: 'A comparison for consumers fits one glance',
    id: 'Perbandingan untuk konsumen muat dalam sekali lirik',
  },
  why: {
    en: 'A small table helps somebody who decides alone and fast; a large one is work, and scrolls sideways on a phone.',
    id: 'Tabel kecil membantu orang yang memutuskan sendiri dan cepat; tabel besar melelahkan, dan harus digeser ke samping di ponsel.',
    source: 'BC-16',
  },
  messages: {
    large: {
      en: 'A table of {columns} columns and {rows} rows; a shopper compares about {mostColumns} by {mostRows}. Keep the rows that decide, link the rest.',
      id: 'Tabel {columns} kolom dan {rows} baris; pembeli nyaman dengan sekitar {mostColumns} kali {mostRows}. Pertahankan baris penentu, tautkan sisanya.',
    },
  },
  options: {
    columns: integer(4, 'How many columns a table may have; a short one may have half as many more.', 2, 20),
    rows: integer(10, 'How many rows a table of three or more columns may have, the head apart.', 2, 100),
  },
  examples: [
    {
      lang: 'en',
      says: 'large',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

| ⟦Loaf⟧ | Salt | Fat | Fibre | Sugar | Weight | Crust |
| --- | --- | --- | --- | --- | --- | --- |
| Rye | low | low | high | low | small | dark |

[Order now](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

| Loaf | Stays soft | For |
| --- | --- | --- |
| Rye | four days | breakfast |

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'large',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

| ⟦Roti⟧ | Garam | Lemak | Serat | Gula | Berat | Kulit |
| --- | --- | --- | --- | --- | --- | --- |
| Gandum | rendah | rendah | tinggi | rendah | kecil | gelap |

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

| Roti | Tetap lembut | Untuk |
| --- | --- | --- |
| Gandum | empat hari | sarapan |

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, found }) {
    for (const { id, first, columns, rows } of tables(page)) {
      const isLong = columns > 2 && rows > options.rows && !isLookUp(page, id, rows)
      // A table that is short enough is taken in at once, unless it scrolls sideways.
      const isWide =
        columns > options.columns &&
        (columns > WIDE * options.columns || columns * rows > options.columns * options.rows)
      if (!isWide && !isLong) continue
      const values = { columns, rows, mostColumns: options.columns, mostRows: options.rows }
      yield found('large', firstWords(page, first).span, values)
      return
    }
  },
})

/** So many times the columns are too many, however few rows there are. */
const WIDE = 1.5

/** Sizes or amounts down the first column: the reader looks for one row, and reads no other. */
function isLookUp({ piece }: Page, id: number, rows: number): boolean {
  const sizes = piece.piece.blocks.filter(
    ({ table, prose }) => table?.id === id && table.row > 0 && table.column === 0 && /\d/.test(prose.text),
  )
  return sizes.length * 3 >= rows * 2
}

interface Table {
  readonly id: number
  readonly first: Block
  readonly columns: number
  /** Below the head. */
  readonly rows: number
}

function tables(page: Page): readonly Table[] {
  const byId = new Map<number, Table>()
  for (const block of page.piece.piece.blocks) {
    if (!block.table) continue
    const { id, row, column } = block.table
    const known = byId.get(id) ?? { id, first: block, columns: 0, rows: 0 }
    byId.set(id, { ...known, columns: Math.max(known.columns, column + 1), rows: Math.max(known.rows, row) })
  }
  return [...byId.values()]
}
