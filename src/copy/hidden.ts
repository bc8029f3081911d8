import { type Span, span } from '../text/span.ts'
import { fencedSpans } from './chunks.ts'
import { readTag, type Tag } from './tag.ts'

const MAY_HIDE = /display\s*:\s*none|<[a-z][^<>]*\shidden[\s=>]/i
/** A tag of an element that holds blocks, on the line where it begins. */
const BLOCK_TAG = /<\/?(?:div|section|article|aside|details|table|form|main|header|footer|nav)\b[^<>]{0,2000}>/gi
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/** True for a tag whose element is not shown. */
export const hides = ({ attributes }: Pick<Tag, 'attributes'>): boolean =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '')

/** Cheap: false for a text that hides nothing. */
export const mayHide = (text: string): boolean => MAY_HIDE.test(text)

/**
 * Elements of a Markdown text that are not shown, from tag to tag: their blocks stand between HTML blocks of their own. Tags in code
 * and comments count for nothing; what is never closed hides nothing.
 */
export function hiddenSpans(text: string): Span[] {
  if (!mayHide(text)) return []
  const isDead = within([...fencedSpans(text), ...comments(text)].sort((a, b) => a.start - b.start))
  const found: Span[] = []
  let open: { name: string; start: number; depth: number } | undefined
  for (const hit of text.matchAll(BLOCK_TAG)) {
    const tag = readTag(hit[0])
    if (!tag || tag.empty || isDead(hit.index, hit.index + 1)) continue
    if (!open) {
      if (!tag.closing && hides(tag)) open = { name: tag.name, start: hit.index, depth: 1 }
    } else if (tag.name === open.name) {
      open.depth += tag.closing ? -1 : 1
      if (open.depth > 0) continue
      found.push(span(open.start, hit.index + hit[0].length))
      open = undefined
    }
  }
  return found
}

const comments = (text: string): Span[] =>
  [...text.matchAll(COMMENT)].map((hit) => span(hit.index, hit.index + hit[0].length))

/** Whether [start, end) lies in one of the spans; both are given, and asked for, by rising start. */
export function within(spans: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0
  return (start, end) => {
    while (next < spans.length && (spans[next] as Span).end < end) next++
    const one = spans[next]
    return one !== undefined && one.start <= start && end <= one.end
  }
}
