import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml'
import { alignLines } from '../text/align.ts'
import { Prose } from '../text/prose.ts'
import { alignDouble, alignFolded, alignSingle } from '../text/quoted.ts'
import { Runs } from '../text/runs.ts'
import { type Span, span } from '../text/span.ts'
import type { Leaf, Matter } from './matter.ts'

/** How many nodes are read at most: aliases can make a small text endless. */
const MOST_NODES = 20_000
const MOST_ALIASES = 100

/** Reads YAML front matter. Undefined `leaves` mean that the text is no YAML; the fault says where. Offsets count in `text`. */
export function readYaml(text: string): Matter & { readonly broken: boolean } {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    logLevel: 'silent',
    uniqueKeys: false,
    merge: true,
    lineCounter: lines,
    prettyErrors: false,
  })
  const error = document.errors[0]
  if (error) {
    const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1
    const next = text.indexOf('\n', error.pos[0])
    const at = span(start, next < 0 ? text.length : next)
    const message = `The front matter is no valid YAML here: ${error.message.split('\n')[0]}. Quote this value.`
    return { broken: true, leaves: [], faults: [{ span: at, message }] }
  }
  const walk = new Walk(text, document)
  walk.node(document.contents, [], span(0, 0))
  return { broken: false, leaves: walk.leaves, faults: [] }
}

class Walk {
  readonly leaves: Leaf[] = []
  readonly #text: string
  readonly #document: Document
  #nodes = 0
  #aliases = 0

  constructor(text: string, document: Document) {
    this.#text = text
    this.#document = document
  }

  node(node: unknown, path: readonly string[], keySpan: Span): void {
    if (++this.#nodes > MOST_NODES) return
    if (isAlias(node)) {
      if (++this.#aliases <= MOST_ALIASES) this.node(node.resolve(this.#document), path, keySpan)
    } else if (isMap(node)) {
      if (node.items.length === 0) this.leaves.push({ path, keySpan, span: rangeOf(node.range), value: null })
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? pair.key : undefined
        if (key) this.node(pair.value, [...path, String(key.value)], rangeOf(key.range))
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => void this.node(item, [...path, String(index)], keySpan))
    else if (isScalar(node)) this.#scalar(node, path, keySpan)
    else this.leaves.push({ path, keySpan, span: keySpan, value: null })
  }

  #scalar(node: Scalar, path: readonly string[], keySpan: Span): void {
    const at = rangeOf(node.range)
    const { value } = node
    if (typeof value === 'string')
      this.leaves.push({ path, keySpan, span: at, value, prose: proseOf(node, value, this.#text, at) })
    else if (typeof value === 'number' || typeof value === 'bigint')
      this.leaves.push({
        path,
        keySpan,
        span: at,
        value: Number(value),
        prose: Prose.plain(this.#text.slice(at.start, at.end), at.start),
      })
    else this.leaves.push({ path, keySpan, span: at, value: typeof value === 'boolean' ? value : null })
  }
}

const rangeOf = (range: readonly [number, number, number] | null | undefined): Span =>
  span(range?.[0] ?? 0, range?.[1] ?? 0)

/** The decoded value of a scalar, each character with its place. */
function proseOf(node: Scalar, value: string, text: string, at: Span): Prose {
  const raw = text.slice(at.start, at.end)
  const runs = new Runs()
  if (node.type === Scalar.QUOTE_DOUBLE) alignDouble(value, raw, at.start, runs)
  else if (node.type === Scalar.QUOTE_SINGLE) alignSingle(value, raw, at.start, runs)
  else if (node.type === Scalar.BLOCK_LITERAL) alignLines(value.replace(/\n+$/, ''), raw, at.start, 1, runs)
  else if (node.type === Scalar.BLOCK_FOLDED) alignFolded(value.replace(/\n+$/, ''), raw, at.start, runs)
  else if (value === raw) runs.plain(value, at.start)
  else alignFolded(value, raw, at.start, runs)
  return runs.prose()
}
