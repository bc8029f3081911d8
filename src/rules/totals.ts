import type { Block } from '../copy/piece.ts'
import type { NumberPhrase } from '../lang/pack.ts'
import { isTotal, TAKEN_OFF, TOTAL_CELL, UP_TO } from '../lang/sums.ts'
import type { Page } from '../lint/rule.ts'
import { bareBounds } from '../message/claims/figure.ts'
import { perContent } from '../text/kept.ts'
import type { Span } from '../text/span.ts'
import { readingOf } from './reading.ts'

/** A line of a block: offsets in its rendered text, and the figures in it. */
export interface Line extends Span {
  readonly block: Block
  readonly text: string
  readonly numbers: readonly NumberPhrase[]
}

/** A total that the lines above it do not come to. */
export interface WrongTotal {
  readonly line: Line
  readonly number: NumberPhrase
  /** What they come to, in the total's unit. */
  readonly sum: number
  readonly first: Line
}

/** The lines of a piece in document order, table cells as one each. */
export function linesOf(page: Page): Line[] {
  const { statements } = readingOf(page)
  const byBlock = new Map<Block, NumberPhrase[]>()
  for (const { block, numbers } of statements) byBlock.set(block, [...(byBlock.get(block) ?? []), ...numbers])
  return page.piece.piece.blocks.flatMap((block) => {
    const numbers = byBlock.get(block) ?? []
    let start = 0
    return block.prose.text.split('\n').map((text) => {
      const [from, end] = [start, start + text.length]
      start = end + 1
      const own = numbers.filter((one) => from <= one.start && one.end <= end)
      return { block, start: from, end, text, numbers: own }
    })
  })
}

const SUMMED: ReadonlySet<string> = new Set(['money', 'duration'])
/** Lines above a total that may be part of it. */
const MOST = 24
/** Words of a line that is an item rather than a sentence. */
const MOST_WORDS = 14

const summed = ({ numbers }: Line): NumberPhrase[] =>
  numbers.filter(({ kind, vague, per }) => SUMMED.has(kind) && !vague && per === undefined)

/** Totals of lists and tables that their items do not come to, whichever way they are added. */
export function wrongTotals(page: Page): WrongTotal[] {
  if (!page.piece.piece.blocks.some(({ prose }) => mayTotal(prose))) return []
  const lines = linesOf(page)
  const listed = lines.flatMap((line, at) => {
    if (line.block.meta || line.block.cell || !isTotal(line.text)) return []
    return check(line, above(lines, at))
  })
  return [...listed, ...tables(lines)]
}

/** A line of the text may be a total: hardly any is. */
const mayTotal = perContent((text) => text.split('\n').some((line) => isTotal(line) || TOTAL_CELL.test(line)))

/** The items right above a line: everything short, up to a sentence, a heading or another total. */
function above(lines: readonly Line[], at: number): Line[] {
  const items: Line[] = []
  for (let each = at - 1; each >= 0 && items.length < MOST; each--) {
    const one = lines[each] as Line
    const { role } = one.block
    if (role === 'cta' && one.numbers.length === 0) continue
    if (role === 'heading' || role === 'headline' || one.block.cell || one.block.meta || isTotal(one.text)) break
    if (one.text.trim() !== '' && one.text.split(/\s+/).length > MOST_WORDS) break
    items.unshift(one)
  }
  return items
}

/** Rows of a table that can be its totals. */
const MOST_TOTALS = 4

/** Totals of tables: by column, of the rows above. */
function tables(lines: readonly Line[]): WrongTotal[] {
  const byTable = new Map<number, Line[]>()
  for (const line of lines) {
    const id = line.block.table?.id
    const cells = id === undefined ? undefined : byTable.get(id)
    if (cells) cells.push(line)
    else if (id !== undefined) byTable.set(id, [line])
  }
  return [...byTable.values()].flatMap((cells) =>
    cells
      .filter((cell) => columnOf(cell) === 0 && TOTAL_CELL.test(cell.text))
      .slice(0, MOST_TOTALS)
      .flatMap((head) =>
        cells
          .filter((cell) => rowOf(cell) === rowOf(head) && cell !== head)
          .flatMap((line) =>
            check(
              line,
              cells.filter((cell) => columnOf(cell) === columnOf(line) && rowOf(cell) < rowOf(head)).slice(-MOST),
            ),
          ),
      ),
  )
}

const rowOf = ({ block }: Line): number => block.table?.row ?? 0
const columnOf = ({ block }: Line): number => block.table?.column ?? 0

/** As near as rounding brings it. */
const NEAR = 0.006
/** Time is told in round figures. */
const ROUGH = 0.05
/** Farther off, the items are not all there. */
const FAR = 0.35

function check(line: Line, items: readonly Line[]): WrongTotal[] {
  const [number, ...others] = summed(line)
  if (!number || others.length > 0 || number.bound === 'about') return []
  const counted = items.filter((item) => summed(item).some(({ unit }) => sameUnit(unit, number)))
  // An item with two amounts (was and is, each and all) can be read in two ways.
  if (counted.length < 2 || counted.some((item) => summed(item).length > 1)) return []
  const parts = counted.map((item) => partOf(item, summed(item)[0] as NumberPhrase, number))
  if (parts.some(({ bound }) => bound === 'about')) return []
  const sums = waysOf(parts, UP_TO.test(line.text) ? 'high' : 'any')
  const { low: total, high: most } = bareBounds(number)
  const near = number.kind === 'duration' ? ROUGH : NEAR
  if (sums.some(({ low, high }) => low * (1 - near) <= most && total * (1 - near) <= high)) return []
  if (parts.some(({ high }) => Math.abs(high - total) <= total * NEAR)) return []
  if (number.bound === 'over' && !UP_TO.test(line.text) && sums.some(({ high }) => high > total)) return []
  const best = sums.reduce((one, other) => (far(other.high, total) < far(one.high, total) ? other : one))
  if (far(best.high, total) > FAR) return []
  return [{ line, number, sum: best.high / scaleOf(number), first: counted[0] as Line }]
}

const sameUnit = (unit: string | undefined, number: NumberPhrase): boolean =>
  number.kind === 'duration' || unit === number.unit

interface Part {
  readonly low: number
  readonly high: number
  readonly off: 'sure' | 'maybe' | 'no'
  readonly bound?: NumberPhrase['bound']
}

const scaleOf = (number: NumberPhrase): number => bareBounds(number).low / number.value
/** A day of work, by which a total in days may count hours, is this part of a day at least. */
const WORKDAY = 4

function partOf({ text, start }: Line, number: NumberPhrase, total: NumberPhrase): Part {
  const { low, high } = bareBounds(number)
  const hours = total.unit === 'day' && /^(?:second|minute|hour)$/.test(number.unit ?? '')
  const signed = /[-−–]\s?(?:\p{Sc}|Rp\.?|[A-Z]{3})?\s?$/u.test(text.slice(0, number.start - start))
  const off = signed ? 'sure' : TAKEN_OFF.test(text) ? 'maybe' : 'no'
  return { low, high: hours ? high * WORKDAY : high, off, ...(number.bound && { bound: number.bound }) }
}

/** The sums that a reader might make: of all items or of the last ones only, discounts taken off or told as a gain. */
function waysOf(parts: readonly Part[], want: 'high' | 'any'): Array<{ low: number; high: number }> {
  const ways: Array<{ low: number; high: number }> = []
  for (let from = 0; from <= parts.length - 2; from++) {
    for (const gain of [false, true]) {
      const own = parts.slice(from)
      const sign = ({ off }: Part): number => (off === 'sure' || (off === 'maybe' && !gain) ? -1 : 1)
      const high = own.reduce((sum, part) => sum + sign(part) * part.high, 0)
      const low = own.reduce((sum, part) => sum + sign(part) * part.low, 0)
      if (high > 0) ways.push({ low: want === 'high' ? high : Math.min(low, high), high: Math.max(low, high) })
    }
  }
  return ways.length > 0 ? ways : [{ low: 0, high: 0 }]
}

const far = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b, 1)
