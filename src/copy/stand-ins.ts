import { standInImages } from '../lang/placeholders.ts'
import type { Span } from '../text/span.ts'
import { fencedSpans } from './chunks.ts'
import { within } from './hidden.ts'
import type { Copy } from './piece.ts'
import { readTag } from './tag.ts'

const IMAGE = /!\[([^\]\n]{0,200})\]\([ \t]{0,3}<?([^\s)>]{1,500})/g
const TAG = /<img\s[^<>]{0,2000}>/gi
/** A picture in the front matter: `image: /img/oven.jpg`. */
const FIELD = /^[ \t]*(?:- )?["']?[\w.-]{0,40}["']?[ \t]*:[ \t]*["']?([^\s"'#]{4,500})["']?[ \t]*$/gm
const target = new RegExp(standInImages.target, 'i')
const described = new RegExp(standInImages.alt, 'iu')

/** A picture that only holds the place of another: where it stands in the file, and the words or the address that tell. */
export interface StandIn extends Span {
  readonly words: string
}

const known = new WeakMap<Copy, readonly StandIn[]>()

/** Pictures that wait to be replaced, in the order of the file; none in code and comments. */
export function standIns(copy: Copy): readonly StandIn[] {
  const before = known.get(copy)
  if (before) return before
  const { text } = copy.source
  const dead = [...fencedSpans(text), ...copy.comments.map((comment) => comment.span)]
  const isDead = within(dead.sort((a, b) => a.start - b.start))
  const found = [...inMarkdown(text), ...inTags(text), ...inFields(text, copy.frontMatter)]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => !isDead(start, end))
  known.set(copy, found)
  return found
}

/** What tells that a picture with this address and these words is none yet. */
const telling = (href: string, alt: string): string | undefined =>
  described.test(alt) ? alt : target.test(href) ? href.replace(/^(?:https?:)?\/\/|\?.*$/g, '') : undefined

function inMarkdown(text: string): StandIn[] {
  return [...text.matchAll(IMAGE)].flatMap(({ 0: all, 1: alt = '', 2: href = '', index }) => {
    const words = telling(href, alt)
    const end = index + all.length
    return words === undefined ? [] : [{ start: index, end: text[end] === ')' ? end + 1 : end, words }]
  })
}

/** What is loaded later has its picture elsewhere. */
const LATER = ['data-src', 'data-lazy', 'srcset', 'data-srcset', 'data-original']

function inTags(text: string): StandIn[] {
  return [...text.matchAll(TAG)].flatMap(({ 0: all, index }) => {
    const tag = readTag(all)
    if (!tag || LATER.some((name) => tag.attributes.has(name))) return []
    const words = telling(tag.attributes.get('src') ?? '', tag.attributes.get('alt') ?? '')
    return words === undefined ? [] : [{ start: index, end: index + all.length, words }]
  })
}

function inFields(text: string, at: Span | undefined): StandIn[] {
  if (!at) return []
  return [...text.slice(at.start, at.end).matchAll(FIELD)].flatMap(({ 0: all, 1: href = '', index }) => {
    const words = telling(href, '')
    const start = at.start + index + all.lastIndexOf(href)
    return words === undefined ? [] : [{ start, end: start + href.length, words }]
  })
}
