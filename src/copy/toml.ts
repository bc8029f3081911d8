import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import { Prose } from '../text/prose.ts'
import { alignToml } from '../text/quoted.ts'
import { Runs } from '../text/runs.ts'
import { type Span, span } from '../text/span.ts'
import { type Leaf, lineAround, type ReadMatter } from './matter.ts'

/** Reads TOML front matter; offsets count in `text`. */
export function readToml(text: string): ReadMatter {
  try {
    const walk = new Walk(text)
    for (const part of parseTOML(text).body[0].body) walk.part(part)
    return { broken: false, leaves: walk.leaves, faults: [] }
  } catch (error) {
    const at = error instanceof ParseError ? error.index : 0
    const why = error instanceof Error ? error.message : String(error)
    return {
      broken: true,
      leaves: [],
      faults: [{ span: lineAround(text, at), message: `The front matter is no valid TOML here: ${why}.` }],
    }
  }
}

class Walk {
  readonly leaves: Leaf[] = []
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  part(part: AST.TOMLTable | AST.TOMLKeyValue): void {
    if (part.type === 'TOMLKeyValue') this.#pair(part, [])
    else for (const pair of part.body) this.#pair(pair, part.resolvedKey.map(String))
  }

  #pair(pair: AST.TOMLKeyValue, path: readonly string[]): void {
    const names = pair.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
    this.#value(pair.value, [...path, ...names], rangeOf(pair.key))
  }

  #value(node: AST.TOMLContentNode, path: readonly string[], keySpan: Span): void {
    if (node.type === 'TOMLArray') {
      for (const [index, item] of node.elements.entries()) this.#value(item, [...path, String(index)], keySpan)
    } else if (node.type === 'TOMLInlineTable') {
      for (const pair of node.body) this.#pair(pair, path)
      if (node.body.length === 0) this.leaves.push({ path, keySpan, span: rangeOf(node), value: null })
    } else this.leaves.push(this.#leaf(node, path, keySpan))
  }

  #leaf(node: AST.TOMLValue, path: readonly string[], keySpan: Span): Leaf {
    const at = rangeOf(node)
    const raw = this.#text.slice(at.start, at.end)
    if (node.kind === 'string') {
      const runs = new Runs()
      alignToml(node.value, raw, at.start, runs)
      return { path, keySpan, span: at, value: node.value, prose: runs.prose() }
    }
    if (node.kind === 'integer' || node.kind === 'float')
      return { path, keySpan, span: at, value: node.value, prose: Prose.plain(raw, at.start) }
    return { path, keySpan, span: at, value: node.kind === 'boolean' ? node.value : null }
  }
}

const rangeOf = (node: AST.TOMLNode): Span => span(node.range[0], node.range[1])
