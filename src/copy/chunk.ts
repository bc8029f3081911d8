import type { Definition, Root, RootContent } from 'mdast'
import { markdownDrafts, type Reading } from './markdown.ts'
import type { Mask, Masked } from './mask.ts'
import { parameterDrafts } from './parameters.ts'
import { markdownTree } from './syntax.ts'
import { unmasked } from './unmask.ts'
import { renderValue } from './value.ts'

/** What a reference may point to: a link or footnote definition. */
export interface Target {
  /** As Markdown compares them; footnotes begin with `^`. */
  readonly identifier: string
  readonly url: string
}

export interface Chunk {
  /** Whatever stands after a blank line behind the chunk, without indentation, is a block of its own. */
  readonly closed: boolean
  readonly targets: readonly Target[]
  readonly reading: Reading
}

/** A paragraph that is put behind a chunk to see whether the chunk has ended: a noncharacter, which no text holds. */
const PROBE = '\uFDD3'

/** Parses a part of a text. `targets` are those defined elsewhere that it may refer to. */
export function readChunk(masked: Masked, targets: readonly Target[], probe: boolean): Chunk {
  const tail = probe || targets.length > 0 ? `\n\n${PROBE}\n` : ''
  const extra = targets
    .map(({ identifier }) => `\n[${identifier}]: ${identifier.startsWith('^') ? 'x' : '#'}\n`)
    .join('')
  const tree = markdownTree(masked.text + (probe ? tail + extra : ''))
  const closed = probe && tree.children.some((node) => isProbe(node, masked.text.length))
  if (!closed && probe) return { closed, targets: [], reading: NOTHING }
  const own: Root = {
    ...tree,
    children: tree.children.filter((node) => (node.position?.start.offset ?? 0) < masked.text.length),
  }
  return { closed, targets: targetsIn(own), reading: readingOf(own, masked, targets) }
}

const NOTHING: Reading = { drafts: [], comments: [], faults: [] }

function isProbe(node: RootContent, from: number): boolean {
  return node.type === 'paragraph' && (node.position?.start.offset ?? 0) > from
}

function readingOf(tree: Root, masked: Masked, targets: readonly Target[]): Reading {
  const urls = new Map<string, Pick<Definition, 'url'>>(targets.map((target) => [target.identifier, target]))
  const reading = markdownDrafts(tree, masked.text, urls)
  if (masked.masks.length === 0) return reading
  const inCode = new Set<Mask>()
  const words = reading.drafts.flatMap((draft) => unmasked(draft, masked, inCode) ?? [])
  const parameters = masked.masks
    .filter((one) => !inCode.has(one))
    .flatMap((one) => parameterDrafts(masked.raw, one, (prose) => renderValue(prose).drafts))
  const comments = masked.masks.filter((one) => one.syntax === 'module' && masked.raw.startsWith('{/*', one.start))
  return {
    drafts: [...words, ...parameters].sort((a, b) => a.span.start - b.span.start),
    comments: [
      ...reading.comments,
      ...comments.map((one) => ({
        span: { start: one.start, end: one.end },
        text: masked.raw.slice(one.start + 3, one.end - 3).trim(),
      })),
    ].sort((a, b) => a.span.start - b.span.start),
    faults: reading.faults,
  }
}

function targetsIn(tree: Root): Target[] {
  const found: Target[] = []
  const visit = (node: RootContent): void => {
    if (node.type === 'definition') found.push({ identifier: node.identifier, url: node.url })
    if (node.type === 'footnoteDefinition') found.push({ identifier: `^${node.identifier}`, url: '' })
    if ('children' in node && node.type !== 'paragraph' && node.type !== 'table')
      for (const child of node.children) visit(child)
  }
  for (const node of tree.children) visit(node)
  return found
}

/** Every label in brackets that could refer to something. */
export function* identifiersIn(text: string): Generator<string> {
  for (const hit of text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]/gs))
    yield (hit[1] as string)
      .replace(/[\r\n][ \t>]*/g, ' ')
      .replace(/[\t ]+/g, ' ')
      .trim()
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
}
