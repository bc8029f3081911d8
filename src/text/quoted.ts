import type { Runs } from './runs.ts'

const LENGTHS: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 }

/** A text in double quotes with backslash escapes (YAML, TOML, and the quotes of shortcodes); `raw` holds the quotes. */
export function alignDouble(value: string, raw: string, at: number, out: Runs): void {
  walk(value, raw, 1, at, out, (j) => {
    if (raw[j] !== '\\') return undefined
    const next = raw[j + 1] ?? ''
    if (/[\r\n \t]/.test(next) && /[ \t]*[\r\n]/y.test(raw.slice(j + 1, j + 200))) {
      const blank = blanks(raw, j + 1)
      return { length: 1 + blank, units: 0 }
    }
    const length = LENGTHS[next] ?? 2
    const code = length > 2 ? Number.parseInt(raw.slice(j + 2, j + length), 16) : 0
    return { length, units: code > 0xffff ? 2 : 1 }
  })
}

/** A text in single quotes, in which a doubled quote is one. */
export function alignSingle(value: string, raw: string, at: number, out: Runs): void {
  walk(value, raw, 1, at, out, (j) => (raw[j] === "'" && raw[j + 1] === "'" ? { length: 2, units: 1 } : undefined))
}

/** A folded text: plain over several lines, or a folded block, whose header line is skipped. */
export function alignFolded(value: string, raw: string, at: number, out: Runs): void {
  const header = /^[>|][^\r\n]*/.exec(raw)?.[0] ?? ''
  walk(value, raw, header.length, at, out)
}

interface Escape {
  readonly length: number
  /** Rendered length. */
  readonly units: number
}

/** Letters agree one by one; escapes are wholes; white space around a line break, folded in whatever way, is one whole. */
function walk(
  value: string,
  raw: string,
  from: number,
  at: number,
  out: Runs,
  escapeAt?: (j: number) => Escape | undefined,
): void {
  let i = 0
  let j = from
  while (i < value.length) {
    const escaped = escapeAt?.(j)
    const gap = escaped ? 0 : folded(raw, j)
    if (escaped) {
      out.whole(value.slice(i, i + escaped.units), at + j, at + j + escaped.length)
      i += escaped.units
      j += escaped.length
    } else if (gap > 0) {
      // With escapes, white space after the fold may be written out; without them, all of it belongs to the fold.
      const length = escapeAt
        ? foldedLength(raw.slice(j, j + gap))
        : /^[ \t\n]*/.exec(value.slice(i, i + gap))?.[0].length
      out.whole(value.slice(i, i + (length ?? 0)), at + j, at + j + gap)
      i += length ?? 0
      j += gap
    } else if (value[i] === raw[j]) {
      let n = 1
      while (i + n < value.length && value[i + n] === raw[j + n] && !/[\\'\s]/.test(raw[j + n] as string)) n++
      out.plain(value.slice(i, i + n), at + j)
      i += n
      j += n
    } else {
      const start = Math.min(j, raw.length)
      out.whole(value.slice(i), at + start, at + raw.length)
      return
    }
  }
}

/** One line break is folded into a space, each further one stays. */
function foldedLength(gap: string): number {
  const breaks = gap.match(/\r\n|\n|\r/g)?.length ?? 0
  return Math.max(1, breaks - 1)
}

/** Length of the white space at `j`, if there is a line break in it. */
function folded(raw: string, j: number): number {
  const char = raw[j]
  if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') return 0
  const length = blanks(raw, j)
  return /[\r\n]/.test(raw.slice(j, j + length)) ? length : 0
}

function blanks(raw: string, from: number): number {
  let at = from
  while (raw[at] === ' ' || raw[at] === '\t' || raw[at] === '\n' || raw[at] === '\r') at++
  return at - from
}
