import type { Definition, Root, RootContent } from 'mdast'
import { markdownDrafts, type Reading } from './markdown.ts'
import type { Mask, Masked } from './mask.ts'
import { movedReading } from './moved.ts'
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

/** Parses a part of a text. `targets` are those that it may refer to. With a probe, an open chunk yields nothing. */
export function readChunk(masked: Masked, targets: readonly Target[], probe: boolean): Chunk {
  const before = definitionsOf(targets)
  const text = before + masked.text
  const tree = markdownTree(`${text}\n${probe ? `\n${PROBE}\n` : ''}`)
  const last = tree.children.at(-1)
  const closed = probe && last?.type === 'paragraph' && startOf(last) > text.length
  if (!closed && probe) return { closed, targets: [], reading: NOTHING }
  const children = tree.children.filter((node) => before.length <= startOf(node) && startOf(node) < text.length)
  const own: Root = { ...tree, children }
  return { closed, targets: targetsIn(own), reading: readingOf(own, masked, before, targets) }
}

/** Definitions of the targets, and a paragraph behind them, so that nothing after it belongs to a footnote. */
function definitionsOf(targets: readonly Target[]): string {
  if (targets.length === 0) return ''
  const lines = targets.map(({ identifier }) => `[${identifier}]: ${identifier.startsWith('^') ? 'x' : '#'}\n\n`)
  return `${lines.join('')}${PROBE}\n\n`
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0

const NOTHING: Reading = { drafts: [], comments: [], faults: [] }

function readingOf(tree: Root, masked: Masked, before: string, targets: readonly Target[]): Reading {
  const urls = new Map<string, Pick<Definition, 'url'>>(targets.map((target) => [target.identifier, target]))
  const reading = movedReading(markdownDrafts(tree, before + masked.text, urls), -before.length)
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
