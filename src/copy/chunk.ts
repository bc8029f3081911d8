import type { Definition, Root, RootContent } from 'mdast'
import type { Span } from '../text/span.ts'
import { commentText, markdownDrafts, type Reading } from './markdown.ts'
import { MASK_START, type Mask, type Masked, maskedPart } from './mask.ts'
import { movedReading } from './moved.ts'
import { parameterDrafts } from './parameters.ts'
import { simpleTree } from './simple.ts'
import { markdownTree } from './syntax.ts'
import { definitionsOf, type Target, targetsIn, usedBy } from './targets.ts'
import { unmasked } from './unmask.ts'
import { renderValue } from './value.ts'

/** A part of a Markdown text that reads the same by itself as in its place. */
export interface Chunk {
  readonly at: Span
  readonly targets: readonly Target[]
  /** Those of the text's targets that the reading took. */
  readonly used: readonly Target[]
  readonly reading: Reading
}

/**
 * A paragraph that is put behind a text to see whether the text has ended. A letter of ASCII: with any other the engine would hold
 * all words of the text in twice the room, and compile each expression on them for texts of that kind too.
 */
const PROBE = 'x'

/**
 * Parses a text at once and takes it apart at those of the cuts at which a block of its own begins. Readings count in
 * their chunk. Undefined where a probe is wanted and shows that the text has not ended.
 */
export function readChunks(masked: Masked, cuts: readonly Span[], probe: boolean): Chunk[] | undefined {
  const tree = markdownTree(`${masked.text}\n${probe ? `\n${PROBE}\n` : ''}`)
  if (probe && !hasEnded(tree, masked.text.length)) return undefined
  const children = tree.children.filter((node) => startOf(node) < masked.text.length)
  const groups = grouped(children, cuts)
  const targets = targetsIn(children)
  return groups.map(({ at, nodes }) => {
    const part = maskedPart(masked, at)
    const used = usedBy(part.text, targets)
    const drafts = markdownDrafts({ ...tree, children: nodes }, masked.text, urls(used))
    return { at, targets: targetsOfGroup(nodes), used, reading: readingOf(movedReading(drafts, -at.start), part) }
  })
}

/** Reads one chunk that refers to nothing, where one look tells what the parser would make of it. */
export function readSimple(masked: Masked): Reading | undefined {
  const children = simpleTree(masked.text)
  return children && readingOf(markdownDrafts({ type: 'root', children }, masked.text, NONE), masked)
}

const NONE: Parameters<typeof markdownDrafts>[2] = new Map()

/** Parses one chunk by itself, with the targets that it may refer to. */
export function readChunk(masked: Masked, targets: readonly Target[]): Reading {
  const before = definitionsOf(targets, PROBE)
  const text = before + masked.text
  const tree = markdownTree(`${text}\n`)
  const children = tree.children.filter((node) => before.length <= startOf(node))
  const drafts = markdownDrafts({ ...tree, children }, text, urls(targets))
  return readingOf(movedReading(drafts, -before.length), masked)
}

const startOf = (node: RootContent): number => node.position?.start.offset ?? 0

const urls = (targets: readonly Target[]): ReadonlyMap<string, Pick<Definition, 'url'>> =>
  new Map(targets.map((target) => [target.identifier, target]))

const targetsOfGroup = (nodes: readonly RootContent[]): Target[] => [...targetsIn(nodes).values()]

function hasEnded(tree: Root, length: number): boolean {
  const last = tree.children.at(-1)
  return last?.type === 'paragraph' && startOf(last) > length
}

function grouped(children: readonly RootContent[], cuts: readonly Span[]): Array<{ at: Span; nodes: RootContent[] }> {
  const starts = new Set(children.map(startOf))
  const groups: Array<{ at: Span; nodes: RootContent[] }> = []
  for (const cut of cuts) {
    const last = groups.at(-1)
    if (!last || starts.has(cut.start)) groups.push({ at: cut, nodes: [] })
    else groups[groups.length - 1] = { at: { start: last.at.start, end: cut.end }, nodes: last.nodes }
  }
  let index = 0
  for (const node of children) {
    while (index + 1 < groups.length && (groups[index + 1]?.at.start ?? 0) <= startOf(node)) index++
    groups[index]?.nodes.push(node)
  }
  return groups
}

/** Takes the masks off, and adds the words of the tags. */
function readingOf(reading: Reading, masked: Masked): Reading {
  if (masked.masks.length === 0) return reading
  const inCode = new Set<Mask>()
  const words = reading.drafts.flatMap((draft) => unmasked(draft, masked, inCode) ?? [])
  const shown = masked.masks.filter((one) => !inCode.has(one))
  const parameters = shown.flatMap((one) => parameterDrafts(masked.raw, one, (prose) => renderValue(prose).drafts))
  const comments = shown
    .filter((one) => one.syntax === 'module' && masked.raw.startsWith('{/*', one.start))
    .map(({ start, end }) => ({ span: { start, end }, text: masked.raw.slice(start + 3, end - 3).trim() }))
  return {
    drafts: [...words, ...parameters].sort((a, b) => a.span.start - b.span.start),
    comments: [...reading.comments.map((one) => unmaskedComment(one, masked)), ...comments].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    faults: reading.faults,
  }
}

function unmaskedComment(one: Reading['comments'][number], masked: Masked): Reading['comments'][number] {
  if (!one.text.includes(MASK_START)) return one
  return { ...one, text: commentText(masked.raw.slice(one.span.start, one.span.end)) }
}
