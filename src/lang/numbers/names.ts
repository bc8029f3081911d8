import type { NumberKind } from '../types.ts'
import { decimalValue, matchAt } from './figure.ts'
import type { NumberLanguage } from './language.ts'

/** Figures that name something and measure nothing. */
export interface Name {
  readonly kind: NumberKind
  readonly value: number
  readonly end: number
}

const FORMS: ReadonlyArray<readonly [NumberKind, RegExp]> = [
  ['date', /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.](?:19|20)?\d{2}(?!\d)/y],
  ['version', /\d+(?:\.\d+){2,}(?:-[\w.]+)?(?![\w])/y],
  [
    'phone',
    /\d{3}[ .-]\d{3}[ .-]\d{4}(?!\d)|1-8\d\d-[\dA-Z-]{7,9}|0\d{2,3}[ .-]?\d{3,4}[ .-]?\d{3,5}(?!\d)|0\d{9,12}(?!\d)/y,
  ],
]

const INTERNATIONAL = /\d{1,3}[ .()-]{0,2}\d{1,4}(?:[ .()-]{1,2}\d{2,4}){1,4}(?!\d)|\d{10,14}(?!\d)/y
const AREA = /\d{2,4}\)\s?\d{3,4}[ .-]?\d{3,5}(?!\d)/y
const NOT_RESOLUTION = /4k\s(?:video|uhd|resolution|display|tv|quality|camera|webcam|monitor|hdr|screen|support)/iy

/** The name that the figure at `start` is part of, if any. `before`: the text up to it. */
export function nameAt(text: string, start: number, before: string, language: NumberLanguage): Name | undefined {
  const groups = /^\d{1,3}(?:[.,]\d{3})+(?![\d.-])/.exec(text.slice(start, start + 20))
  const international = /\+\(?$/.test(before) ? matchAt(INTERNATIONAL, text, start) : undefined
  if (international) return { kind: 'phone', value: Number.NaN, end: start + international.length }
  const area = before.endsWith('(') ? matchAt(AREA, text, start) : undefined
  if (area) return { kind: 'phone', value: Number.NaN, end: start + area.length }
  if (!groups) {
    for (const [kind, form] of [...FORMS, ...language.forms]) {
      const match = matchAt(form, text, start)
      if (match)
        return { kind, value: kind === 'phone' ? Number.NaN : leading(match, language), end: start + match.length }
    }
  }
  if (matchAt(NOT_RESOLUTION, text, start)) return { kind: 'version', value: 4, end: start + 2 }
  if (/(?:^|\n)\s*$/.test(before) && /^\d{1,2}[.)]\s/.test(text.slice(start, start + 4)))
    return figure('ordinal', text, start, language)
  return named(text, start, before, language)
}

function named(text: string, start: number, before: string, language: NumberLanguage): Name | undefined {
  for (const [kind, cue] of language.names) {
    if (!cue.test(before)) continue
    const digits = /^\d+/.exec(text.slice(start, start + 20))?.[0] ?? ''
    if (kind === 'year' && !/^(?:19|20)\d\d$/.test(digits)) continue
    if (kind === 'date') {
      const day = /^\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?(?:,?\s(?:19|20)\d{2})?(?![\d%]|[.,]\d)/.exec(
        text.slice(start, start + 20),
      )
      if (day && Number(digits) <= 31) return { kind, value: Number(digits), end: start + day[0].length }
      continue
    }
    if (kind === 'rank' && /^\d+\p{L}/u.test(text.slice(start, start + 20))) continue
    if (kind === 'time' && Number(digits) > 24) continue
    if (kind === 'phone') {
      const phone = /^\d[\d ()-]{6,}\d/.exec(text.slice(start, start + 24))
      if (phone) return { kind, value: Number.NaN, end: start + phone[0].length }
      continue
    }
    if ((kind === 'ordinal' || kind === 'rank' || kind === 'standard') && measured(text, start, kind)) continue
    return figure(kind, text, start, language)
  }
  const letters = /^(\d+)(?:°|D\b|G\b|FA\b|\(k\))/.exec(text.slice(start, start + 8))
  return letters ? { kind: 'version', value: Number(letters[1]), end: start + letters[0].length } : undefined
}

/** A figure that a percent sign, a plus or a grouped thousand follows is no label's number. */
function measured(text: string, start: number, kind: string): boolean {
  const rest = text.slice(start, start + 14)
  if (kind === 'rank') return /^\d+(?:[.,]\d+)*\s?(?:%|\+)/.test(rest)
  return /^\d+(?:[.,]\d{3})+|^\d+(?:[.,]\d+)*\s?(?:%|\+|x\b|×)/.test(rest)
}

function figure(kind: NumberKind, text: string, start: number, language: NumberLanguage): Name {
  const match = /^\d+(?:[.,:/-]\d+)*/.exec(text.slice(start, start + 24))?.[0] ?? ''
  const end = kind === 'standard' || kind === 'version' ? match : (/^\d+(?:[.,]\d+)*/.exec(match)?.[0] ?? '')
  return { kind, value: leading(match, language), end: start + end.length }
}

const leading = (match: string, language: NumberLanguage): number =>
  decimalValue(/^\d+(?:[.,]\d+)?/.exec(match)?.[0] ?? '0', language.decimal)
