import type { Runs } from './runs.ts'

/** A stretch of raw text that stands for `units` UTF-16 units of the decoded text. */
interface Stretch {
  readonly length: number
  readonly units: number
}

/** What is written in another way at raw offset `j`, given the decoded text from there on; undefined where letters agree. */
type Written = (j: number, i: number) => Stretch | undefined

const ESCAPED: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/** A YAML text in double quotes; `raw` holds the quotes. Also right for other quotes with backslash escapes. */
export function alignDouble(value: string, raw: string, at: number, out: Runs): void {
  walk(value, raw, 1, at, out, (j) => escaped(raw, j) ?? folded(raw, j))
}

/** A YAML text in single quotes, in which a doubled quote is one. */
export function alignSingle(value: string, raw: string, at: number, out: Runs): void {
  walk(value, raw, 1, at, out, (j) => (raw.startsWith("''", j) ? { length: 2, units: 1 } : folded(raw, j)))
}

/** A folded YAML text: plain over several lines, or a folded block, whose header line is skipped. */
export function alignFolded(value: string, raw: string, at: number, out: Runs): void {
  const header = /^[>|][^\r\n]*/.exec(raw)?.[0] ?? ''
  walk(value, raw, header.length, at, out, (j, i) => {
    const gap = folded(raw, j)
    // Without escapes, all the white space of the value here comes from the gap, more indented lines included.
    return gap && { length: gap.length, units: spaces(value, i) }
  })
}

/** A TOML text in quotes of any kind, which `raw` holds. */
export function alignToml(value: string, raw: string, at: number, out: Runs): void {
  const quote = /^("""|'''|"|')(\r?\n)?/.exec(raw)
  const from = (quote?.[1] ?? '').length === 3 ? (quote?.[0] ?? '').length : 1
  const literal = raw.startsWith("'")
  walk(value, raw, from, at, out, (j) => {
    if (raw.startsWith('\r\n', j)) return { length: 2, units: 1 }
    return literal ? undefined : escaped(raw, j)
  })
}

function walk(value: string, raw: string, from: number, at: number, out: Runs, written: Written): void {
  let i = 0
  let j = from
  while (i < value.length) {
    const stretch = written(j, i)
    if (stretch) {
      out.whole(value.slice(i, i + stretch.units), at + j, at + j + stretch.length)
      i += stretch.units
      j += stretch.length
      continue
    }
    let n = 0
    while (i + n < value.length && value[i + n] === raw[j + n] && (n === 0 || !/[\\'\s]/.test(raw[j + n] as string)))
      n++
    if (n === 0) {
      out.whole(value.slice(i), at + Math.min(j, raw.length), at + raw.length)
      return
    }
    out.plain(value.slice(i, i + n), at + j)
    i += n
    j += n
  }
}

function escaped(raw: string, j: number): Stretch | undefined {
  if (raw[j] !== '\\') return undefined
  const gap = spaces(raw, j + 1)
  if (/^[ \t]*[\r\n]/.test(raw.slice(j + 1, j + 1 + gap))) return { length: 1 + gap, units: 0 }
  const length = ESCAPED[raw[j + 1] ?? ''] ?? 2
  const code = length > 2 ? Number.parseInt(raw.slice(j + 2, j + length), 16) : 0
  return { length, units: code > 0xffff ? 2 : 1 }
}

/** White space with a line break in it: one break is a space, each further one a break. */
function folded(raw: string, j: number): Stretch | undefined {
  const length = spaces(raw, j)
  if (length === 0) return undefined
  const breaks = raw.slice(j, j + length).match(/\r\n|\n|\r/g)?.length ?? 0
  return breaks === 0 ? undefined : { length, units: Math.max(1, breaks - 1) }
}

function spaces(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at++
  return at - from
}
