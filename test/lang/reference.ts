import { verbForms } from '../../src/lang/en/inflect.ts'
import type { Entry, WordList } from '../../src/lang/list.ts'
import type { Language } from '../../src/lang/match/entries.ts'
import { ANY_DIGIT, type Pattern, parsePattern } from '../../src/lang/match/pattern.ts'

/**
 * A slow second reading of what a phrase list means: one regular expression a phrase, tried on every stretch of the
 * text. Shares nothing with the automaton but the parser of patterns.
 */
const CHAR = '[\\p{L}\\p{N}\\p{M}]'
const SEP = '(?:[\\s\\u00a0-]+(?![\\s\\u00a0-]))'
const WORD = `(?<!${CHAR}['&.+]?)${CHAR}(?:${CHAR}|['&.+](?=${CHAR})|(?<=\\d),(?=\\d))*(?!${CHAR}|['&.+]${CHAR}|(?<=\\d),\\d)(?:[%+]|(?![%+]))`

function regex(pattern: Pattern, language: Language): string {
  switch (pattern.is) {
    case 'text':
      return [...pattern.text]
        .map((char) => (char === ' ' ? SEP : char === ANY_DIGIT ? '\\d' : char.replace(/[.*+?^${}()|[\]\\/]/, '\\$&')))
        .join('')
    case 'seq':
      return pattern.items.map((item) => regex(item, language)).join('')
    case 'alt':
      return `(?:${pattern.items.map((item) => regex(item, language)).join('|')})`
    case 'opt':
      return `(?:${regex(pattern.item, language)})?`
    case 'many':
      return `(?:${regex(pattern.item, language)})+`
    case 'gap':
      return `(?:${WORD})(?:${SEP}${WORD}){${pattern.min - 1},${pattern.max - 1}}`
    case 'macro':
      return `(?:${language.macros.table[pattern.name].map((one) => one.source).join('|')})(?!\\d)(?!(?<=\\d)[.,]\\d)`
    case 'end':
      return `(?=["'”)\\]]?\\s*(?:$|[.!?…](?:\\s|["'”)\\]]|$)))`
  }
}

interface Found {
  readonly group: string
  readonly start: number
  readonly end: number
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char)

/** The phrases of one list in a text, without labels and affixes. */
export function slowHits(list: WordList, language: Language, text: string): Found[] {
  const folded = text.toLowerCase().replace(/[‘’]/g, "'")
  const traps = (list.traps ?? []).flatMap(([trap]) => occurrences(trap, '', 0, language, folded, text))
  const hits = Object.entries(list.groups).flatMap(([group, entries]) =>
    entries.flatMap((entry: Entry) => {
      const { p, min = 0 } = typeof entry === 'string' ? { p: entry } : entry
      return /^-|-$/.test(p) ? [] : occurrences(p, group, min, language, folded, text)
    }),
  )
  const kept: Found[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (traps.some((trap) => trap.start < hit.end && hit.start < trap.end)) continue
    if (!kept.some((other) => other.start <= hit.start && hit.end <= other.end)) kept.push(hit)
  }
  return kept
}

interface Reading {
  readonly exact: string | undefined
  readonly lead: { readonly min: number; readonly max: number } | undefined
  readonly rest: RegExp
}

const readings = new WeakMap<Language, Map<string, Reading>>()

function reading(p: string, language: Language): Reading {
  const known = readings.get(language) ?? new Map<string, Reading>()
  readings.set(language, known)
  let one = known.get(p)
  if (!one) {
    const exact = p.startsWith('=') ? p.slice(1) : undefined
    const pattern = parsePattern(exact ?? p, language.inflect)
    const items = pattern.is === 'seq' ? pattern.items : [pattern]
    const lead = items[0]?.is === 'gap' && items.length > 1 ? items[0] : undefined
    const rest = regex(lead ? { is: 'seq', items: items.slice(1) } : pattern, language)
    one = { exact, lead, rest: new RegExp(`^(?:${rest})$`, 'iu') }
    known.set(p, one)
  }
  return one
}

function occurrences(p: string, group: string, min: number, language: Language, folded: string, text: string): Found[] {
  const { exact, lead, rest } = reading(p, language)
  const out: Found[] = []
  let free = 0
  for (let at = 0; at < folded.length; at++) {
    if (!begins(folded, at, lead !== undefined)) continue
    const end = longest(rest, folded, at, language)
    if (end < 0) continue
    const start = lead ? leadStart(folded, at, free, lead.min, lead.max) : at
    if (start < free || start < 0) continue
    if (exact !== undefined && text.slice(start, end) !== exact) continue
    free = end
    if (min > 0 && least(folded.slice(start, end)) < min) continue
    out.push({ group, start, end })
  }
  return out
}

function begins(text: string, at: number, behindLead: boolean): boolean {
  if (/[\s\u00a0-]/.test(text[at] as string)) return behindLead && at > 0 && !/[\s\u00a0-]/.test(text[at - 1] as string)
  return !(isWord(text[at]) && isWord(text[at - 1]))
}

function longest(pattern: RegExp, text: string, at: number, language: Language): number {
  for (let end = text.length; end > at; end--) {
    if (isWord(text[end]) && isWord(text[end - 1])) continue
    const slice = text.slice(at, end)
    if (pattern.test(slice) && endsWhere(pattern, text, at, end)) return end
    for (const clitic of language.clitics ?? []) {
      if (
        slice.endsWith(clitic) &&
        isWord(slice.at(-clitic.length - 1)) &&
        pattern.test(slice.slice(0, -clitic.length))
      )
        return end
    }
  }
  return -1
}

/** An end-of-sentence mark looks beyond the slice. */
const endsWhere = (pattern: RegExp, text: string, at: number, end: number): boolean =>
  !pattern.source.includes('[.!?…]') ||
  new RegExp(pattern.source.replace(/\$$/, ''), 'iuy').test(text.slice(at)) ||
  end === text.length

function leadStart(text: string, at: number, free: number, min: number, max: number): number {
  const before = text.slice(free, at)
  for (let words = max; words >= min; words--) {
    const found = new RegExp(`(?:${WORD})(?:${SEP}${WORD}){${words - 1}}$`, 'iu').exec(before)
    if (found) return free + found.index
  }
  return -1
}

function least(phrase: string): number {
  if (/\d\s?(?:k|m|bn|million|thousand|ribu|rb|juta|jt|miliar)(?![\p{L}\p{N}])/iu.test(phrase))
    return Number.POSITIVE_INFINITY
  const digits = /\d[\d.,]*/.exec(phrase)
  return digits ? Number(digits[0].replace(/[.,]/g, '')) : Number.POSITIVE_INFINITY
}

/** A line that a pattern matches, chosen by `pick` (0 to 1). */
export function sample(pattern: Pattern, pick: () => number): string {
  switch (pattern.is) {
    case 'text':
      return pattern.text.replaceAll(ANY_DIGIT, '7')
    case 'seq':
      return pattern.items.map((item) => sample(item, pick)).join('')
    case 'alt':
      return sample(pattern.items[Math.floor(pick() * pattern.items.length)] as Pattern, pick)
    case 'opt':
      return pick() < 0.5 ? '' : sample(pattern.item, pick)
    case 'many':
      return sample(pattern.item, pick).repeat(1 + Math.floor(pick() * 2))
    case 'gap':
      return Array.from({ length: pattern.min + Math.floor(pick() * (pattern.max - pattern.min + 1)) }, () =>
        word(pick),
      ).join(' ')
    case 'macro':
      return MACRO_SAMPLES[pattern.name]
    case 'end':
      return '.'
  }
}

const word = (pick: () => number): string =>
  (['oak', 'red', 'kettle', "don't", 'v2.1', 'meja', ...verbForms('bake')] as const)[Math.floor(pick() * 7)] ?? 'oak'

const MACRO_SAMPLES = {
  n: '1,200',
  pct: '12%',
  x: '3x',
  money: '$49',
  dur: '15 min',
  date: '12/05',
  year: '2019',
  phone: '+62 21 5551234',
  emoji: '🎉',
} as const
