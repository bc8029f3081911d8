import { apart } from '../text/apart.ts'
import { type Span, span } from '../text/span.ts'
import { fencedSpans } from './chunks.ts'
import type { Fault } from './piece.ts'
import { isButtonClass } from './tag.ts'
import { isLogic, type TagSyntax, tagAt } from './templates.ts'

/**
 * A template tag. While Markdown and HTML are parsed, letters that no text holds stand in its place, so that nothing in it is
 * taken for markup and every offset stays as it is.
 */
export interface Mask extends Span {
  /** A merge tag is words to the reader; logic, shortcodes, components and attribute lists show nothing by themselves. */
  readonly kind: 'merge' | 'logic' | 'attributes'
  readonly syntax: TagSyntax
  /** Name of a shortcode, include or component. */
  readonly name?: string
  readonly closing: boolean
  /** The words up to the closing tag are a button; an attribute list makes the link before it one. */
  readonly button: boolean
}

export interface Masked {
  readonly raw: string
  readonly text: string
  readonly masks: readonly Mask[]
  readonly faults: readonly Fault[]
}

/** First letter of a mask, and the others: noncharacters, which Markdown treats as letters. */
export const MASK_START = '\uFDD0'
const MASK_REST = '\uFDD1'

/** The masked text in a span, as a text of its own. */
export function maskedPart(masked: Masked, at: Span): Masked {
  if (at.start === 0 && at.end === masked.raw.length) return masked
  const raw = masked.raw.slice(at.start, at.end)
  const masks = masked.masks
    .slice(firstFrom(masked.masks, at.start), firstFrom(masked.masks, at.end))
    .map((one) => ({ ...one, start: one.start - at.start, end: one.end - at.start }))
  return { raw, text: masks.length === 0 ? raw : masked.text.slice(at.start, at.end), masks, faults: [] }
}

/** The same, so that nothing made of it keeps the file alive. */
export function apartFromFile({ raw, text, ...rest }: Masked): Masked {
  const own = apart(raw)
  return { ...rest, raw: own, text: raw === text ? own : apart(text) }
}

/** Index of the first mask that starts at `start` or behind it. */
export function firstFrom(masks: readonly Mask[], start: number): number {
  let low = 0
  let high = masks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((masks[middle] as Mask).start < start) low = middle + 1
    else high = middle
  }
  return low
}

const OPENER =
  /\{\{|\{%|\{:|\{[#.][a-zA-Z]|\{ ?[.#][a-zA-Z]|\{!!|\{#[ -]|@[a-zA-Z{]|\{\/\*|\{\$|\$\{|<%|<\/?[A-Z]|<\/?[a-z]+-[a-z]|\*\||%%|\[\[|^(?:import|export)\s/gm

/** Puts masks over the template tags of a text, those in code fences excepted. */
export function mask(raw: string): Masked {
  OPENER.lastIndex = 0
  if (!OPENER.test(raw)) return { raw, text: raw, masks: [], faults: [] }
  const masks: Mask[] = []
  const faults: Fault[] = []
  const fences = fencedSpans(raw)
  let fence = 0
  OPENER.lastIndex = 0
  for (let hit = OPENER.exec(raw); hit; hit = OPENER.exec(raw)) {
    while (fence < fences.length && (fences[fence] as Span).end <= hit.index) fence++
    const around = fences[fence]
    if (around && around.start <= hit.index) {
      OPENER.lastIndex = around.end
      continue
    }
    const found = tagAt(raw, hit.index)
    if (found === 'unclosed' && raw[hit.index - 1] !== '`') faults.push(unclosed(raw, hit.index))
    else if (found && found !== 'unclosed') {
      masks.push(maskOf(raw, hit.index, found.end, found.syntax, found.name, found.closing))
      OPENER.lastIndex = found.end
    }
  }
  pair(masks)
  return { raw, text: covered(raw, masks), masks, faults }
}

/** Blade closes each component with the same word: it ends the one that was opened last. */
function pair(masks: Mask[]): void {
  const open: Mask[] = []
  masks.forEach((one, index) => {
    if (one.syntax !== 'blade') return
    if (one.name !== undefined) open.push(one)
    else if (one.closing) {
      const opener = open.pop()
      if (opener) masks[index] = { ...one, name: opener.name as string, button: opener.button }
    }
  })
}

function maskOf(
  raw: string,
  start: number,
  end: number,
  syntax: TagSyntax,
  name: string | undefined,
  closing: boolean,
): Mask {
  const text = raw.slice(start, end)
  const kind = syntax === 'attributes' ? 'attributes' : isLogic(text, syntax) ? 'logic' : 'merge'
  const button =
    syntax === 'attributes' ? hasButtonClass(text) : /(?:^|[^a-z])(?:btn|button)|(?:Btn|Button)/.test(name ?? '')
  return { start, end, kind, syntax, closing, button, ...(name === undefined ? {} : { name }) }
}

function hasButtonClass(attributes: string): boolean {
  return isButtonClass(attributes.replace(/[{}:.,"'=]/g, ' '))
}

function unclosed(raw: string, at: number): Fault {
  const end = raw.indexOf('\n', at)
  return { span: span(at, end < 0 ? raw.length : end), message: 'This template tag is never closed.' }
}

/** Tags that fill their lines alone become blank lines, as they do on the site; between HTML lines they would end its block. */
function covered(raw: string, masks: readonly Mask[]): string {
  let text = ''
  let at = 0
  masks.forEach((one, index) => {
    text += raw.slice(at, one.start)
    text += isAlone(raw, masks, index)
      ? raw.slice(one.start, one.end).replace(/[^\r\n]/g, ' ')
      : filler(one.end - one.start)
    at = one.end
  })
  return text + raw.slice(at)
}

const filler = (length: number): string => MASK_START + MASK_REST.repeat(length - 1)

function isAlone(raw: string, masks: readonly Mask[], index: number): boolean {
  const one = masks[index] as Mask
  if (one.kind !== 'logic' || one.button) return false
  const before = lineBefore(raw, one.start)
  const after = lineAfter(raw, one.end)
  if (before === undefined || after === undefined) return false
  return !/^\s*</.test(raw.slice(before.previous, before.start)) && !/^\s*<[/a-z!]/.test(raw.slice(after, after + 80))
}

/** Start of the line, if only blanks stand before `at`, and of the line before it. */
function lineBefore(raw: string, at: number): { start: number; previous: number } | undefined {
  let start = at
  while (raw[start - 1] === ' ' || raw[start - 1] === '\t') start--
  if (start > 0 && raw[start - 1] !== '\n') return undefined
  const previous = start < 2 ? 0 : raw.lastIndexOf('\n', start - 2) + 1
  return { start, previous }
}

/** Start of the next line, if only blanks stand after `at`. */
function lineAfter(raw: string, at: number): number | undefined {
  let end = at
  while (raw[end] === ' ' || raw[end] === '\t' || raw[end] === '\r') end++
  return end === raw.length || raw[end] === '\n' ? end + 1 : undefined
}
