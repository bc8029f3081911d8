import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, parseDocument, Scalar } from 'yaml'
import { alignLines } from '../text/align.ts'
import { Prose } from '../text/prose.ts'
import { alignDouble, alignFolded, alignSingle } from '../text/quoted.ts'
import { Runs } from '../text/runs.ts'
import { type Span, span } from '../text/span.ts'
import { type Leaf, lineAround, type ReadMatter } from './matter.ts'
import type { Fault } from './piece.ts'

/** How many nodes are read at most: aliases can make a small text endless. */
const MOST_NODES = 20_000
const MOST_ALIASES = 100

/** A line end of old Macs; the YAML reader knows it as a letter. */
const LONE_RETURN = /\r(?!\n)/g

/** Tags such as `!!binary` are not resolved: hosts differ in what they make of them, and copy is no bytes. */
const OPTIONS = {
  logLevel: 'silent',
  uniqueKeys: false,
  merge: true,
  prettyErrors: false,
  resolveKnownTags: false,
} as const

/** Reads YAML front matter; offsets count in `text`. */
export function readYaml(written: string): ReadMatter {
  const text = written.replace(LONE_RETURN, '\n')
  const document = parseDocument(text, OPTIONS)
  const error = document.errors[0]
  if (error) return { broken: true, leaves: [], faults: [faultOf(text, error.pos[0], error.message)] }
  const walk = new Walk(text, document)
  walk.node(document.contents, [], span(0, 0))
  return { broken: false, leaves: walk.leaves, faults: walk.faults }
}

function faultOf(text: string, at: number, why: string): Fault {
  const line = lineAround(text, at)
  const pair = /^(?:- +)?[\w.-]+:[ \t]+([^"'|>\s].*)$/.exec(text.slice(line.start, line.end))
  const reason = (why.split('\n')[0] ?? '').replace(/[.:]$/, '')
  const message = /[:#{}[\]%@`*&!]/.test(pair?.[1] ?? '')
    ? `Quote this value: YAML reads a sign in it as syntax (${reason}).`
    : `The front matter is no valid YAML here: ${reason}.`
  return { span: line, message }
}

class Walk {
  readonly leaves: Leaf[] = []
  readonly faults: Fault[] = []
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
    } else if (isCollection(node) && this.#text.startsWith('{{', node.range?.[0])) this.#unquoted(node, path, keySpan)
    else if (isMap(node)) {
      if (node.items.length === 0) this.leaves.push({ path, keySpan, span: rangeOf(node.range), value: null })
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? pair.key : undefined
        if (key) this.node(pair.value, [...path, String(key.value)], rangeOf(key.range))
      }
    } else if (isSeq(node)) node.items.forEach((item, index) => void this.node(item, [...path, String(index)], keySpan))
    else if (isScalar(node)) this.#scalar(node, path, keySpan)
    else this.leaves.push({ path, keySpan, span: keySpan, value: null })
  }

  /** `title: {{ name }}` is a map of maps to YAML. Its writer meant the words. */
  #unquoted(node: { range?: [number, number, number] | null }, path: readonly string[], keySpan: Span): void {
    const at = rangeOf(node.range)
    const text = this.#text.slice(at.start, at.end)
    this.leaves.push({ path, keySpan, span: at, value: text, prose: Prose.plain(text, at.start) })
    this.faults.push({ span: at, message: 'YAML takes these braces for a map. Quote this value.', key: path.join('.') })
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
