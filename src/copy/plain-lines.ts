import { Prose, type Run } from '../text/prose.ts'
import { span } from '../text/span.ts'
import type { Leaf } from './matter.ts'

const PAIR = /^([ \t]*)((?:- +)*)(?:"([^"]*)"|'([^']*)'|([\w.-]+))[ \t]*[:=](?:[ \t]+|$)/
const ITEM = /^([ \t]*)- +(?=\S)/
const BLOCK = /^[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$/

interface Line {
  readonly start: number
  readonly text: string
}

interface Level {
  readonly indent: number
  readonly path: readonly string[]
  items: number
}

/** Reads `key: value` lines one by one: what can be read of front matter that breaks its format. Offsets count in `text`. */
export function readLines(text: string): Leaf[] {
  const leaves: Leaf[] = []
  const lines = linesOf(text)
  const levels: Level[] = [{ indent: -1, path: [], items: 0 }]
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line
    const pair = PAIR.exec(line.text)
    const item = pair ? undefined : ITEM.exec(line.text)
    if (!pair && !item) continue
    const indent = (pair ?? (item as RegExpExecArray))[1]?.length ?? 0
    const dashes = pair?.[2] ?? ''
    while (levels.length > 1 && (levels.at(-1) as Level).indent >= indent + (dashes === '' && pair ? 0 : 1))
      levels.pop()
    const parent = levels.at(-1) as Level
    if (!pair) {
      const from = item?.[0].length ?? 0
      leaves.push(leafOf([...parent.path, String(parent.items++)], line, from, line.start + from, line.start + from))
      continue
    }
    const base = dashes === '' ? parent.path : [...parent.path, String(parent.items++)]
    if (dashes !== '') levels.push({ indent: indent + 1, path: base, items: 0 })
    const key = pair[3] ?? pair[4] ?? pair[5] ?? ''
    const keyAt = line.start + line.text.indexOf(key, indent + dashes.length)
    const rest = line.text.slice(pair[0].length)
    const inner = indent + dashes.length
    if (BLOCK.test(rest)) {
      const block = blockAt(lines, index + 1, indent)
      index += block.count
      leaves.push({
        ...leafOf([...base, key], line, pair[0].length, keyAt, keyAt + key.length),
        value: block.prose.text,
        prose: block.prose,
      })
    } else if (rest.trim() === '') levels.push({ indent: inner, path: [...base, key], items: 0 })
    else leaves.push(leafOf([...base, key], line, pair[0].length, keyAt, keyAt + key.length))
  }
  return leaves
}

function leafOf(path: readonly string[], line: Line, from: number, keyStart: number, keyEnd: number): Leaf {
  const written = line.text.slice(from).trimEnd()
  const quoted = /^(["'])(.*)\1$/.exec(written)?.[2]
  const value = quoted ?? written
  const start = line.start + from + (quoted === undefined ? 0 : 1)
  const prose = Prose.plain(value, start)
  const typed = value === 'true' ? true : value === 'false' ? false : value
  return {
    path,
    keySpan: span(keyStart, keyEnd),
    span: span(line.start + from, line.start + from + written.length),
    value: typed,
    prose,
  }
}

/** The lines that are indented more than their key, without that indentation. */
function blockAt(lines: readonly Line[], from: number, indent: number): { count: number; prose: Prose } {
  const runs: Run[] = []
  let count = 0
  let before: number | undefined
  let margin: number | undefined
  for (const line of lines.slice(from)) {
    const own = line.text.length - line.text.trimStart().length
    if (line.text.trim() !== '' && own <= indent) break
    count++
    margin ??= line.text.trim() === '' ? undefined : own
    const cut = Math.min(margin ?? line.text.length, line.text.length)
    if (before !== undefined) runs.push({ text: '\n', start: before, end: line.start + cut })
    runs.push({ text: line.text.slice(cut), start: line.start + cut, end: line.start + line.text.length })
    before = line.start + line.text.length
  }
  return { count, prose: Prose.of(runs) }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const part of text.split('\n')) {
    lines.push({ start, text: part.endsWith('\r') ? part.slice(0, -1) : part })
    start += part.length + 1
  }
  return lines
}
