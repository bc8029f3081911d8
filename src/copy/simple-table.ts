import type { AlignType, RootContent, TableCell, TableRow } from 'mdast'
import { at, lineEnd, simpleWords } from './simple-words.ts'

const RULE = /^\|(?: *:?-+:? *\|)+$/

/** The tree of a text that is one table, its rows between pipes and each as long as the first; undefined for any other. */
export function simpleTable(text: string, end: number): RootContent[] | undefined {
  const head = lineEnd(text, 0, end)
  const under = head === end ? end : lineEnd(text, head + 1, end)
  const rule = text.slice(head + 1, under)
  if (!RULE.test(rule)) return undefined
  const align = rule.slice(1, -1).split('|').map(alignment)
  const first = row(text, 0, head, align.length)
  if (!first) return undefined
  const children = [first]
  for (let line = under + 1; line < end; ) {
    const stop = lineEnd(text, line, end)
    const next = row(text, line, stop, align.length)
    if (!next) return undefined
    children.push(next)
    line = stop + 1
  }
  return [{ type: 'table', align, children, position: at(0, end) }]
}

function alignment(rule: string): AlignType {
  const marks = rule.trim()
  const [left, right] = [marks.startsWith(':'), marks.endsWith(':')]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

/** A cell reaches from the pipe before it to the next one, the last to the end of its row. */
function row(text: string, start: number, end: number, columns: number): TableRow | undefined {
  if (text[start] !== '|' || text[end - 1] !== '|') return undefined
  const children: TableCell[] = []
  for (let cell = start; cell < end - 1; ) {
    const next = text.indexOf('|', cell + 1)
    const stop = next === end - 1 ? end : next
    let from = cell + 1
    let to = next
    while (from < to && text[from] === ' ') from++
    while (to > from && text[to - 1] === ' ') to--
    const words = simpleWords(text, from, to)
    if (!words) return undefined
    children.push({ type: 'tableCell', children: words, position: at(cell, stop) })
    cell = next
  }
  return children.length === columns ? { type: 'tableRow', children, position: at(start, end) } : undefined
}
