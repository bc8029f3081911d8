import { type LabelSense, labelCores } from '../lang/labels/cores.ts'
import { labelQualifiers, labelSuffixes, sectionWords } from '../lang/labels/label-words.ts'

export type { LabelSense }

/** A line that begins with a label: `Subject: Your guide is here`. */
export interface LabelLine {
  readonly sense: LabelSense
  /** As written, without the colon. */
  readonly label: string
  /** Rendered offset at which the words after the label begin; the line's length where there are none. */
  readonly valueAt: number
}

const MOST_WORDS = 7
const MOST_LABEL_LENGTH = 60

const cores = new Map<string, LabelSense>()
for (const sense of Object.keys(labelCores) as LabelSense[])
  for (const core of labelCores[sense]) cores.set(core, sense)
const qualifiers = new Set(labelQualifiers)
const suffixes = new Set(labelSuffixes)
const sections = new Set(sectionWords)

/** What a label says about what follows it, or undefined where the words are no label. Reads `Primary CTA (above the fold):`. */
export function senseOf(text: string): LabelSense | undefined {
  if (text.length > MOST_LABEL_LENGTH * 2) return undefined
  const words = labelWords(text)
  if (words.length === 0) return undefined
  const named = words.length <= MOST_WORDS ? parse(words) : undefined
  return named ?? (isSection(text) ? 'section' : eitherOf(text))
}

/** `H2/Subhead`: two names for one part. */
function eitherOf(text: string): LabelSense | undefined {
  const names = text.split('/')
  if (names.length !== 2) return undefined
  const senses = names.map((name) => parse(labelWords(name)))
  return senses.every((sense) => sense !== undefined) ? senses[1] : undefined
}

/** True for headings such as `Section 2: Why it pays` and `Problem section`, whatever else they say. */
function isSection(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const [first = '', second = ''] = words
  if (sections.has(first) && /^\d+$/.test(second)) return true
  return words.length <= MOST_WORDS && first === words[0] && words.length > 1 && sections.has(words.at(-1) ?? '')
}

function labelWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && word !== '/' && !/^\d+$/.test(word) && !/^v\d+$/.test(word))
}

/** qualifier* core suffix*, the longest core first. */
function parse(words: readonly string[]): LabelSense | undefined {
  for (let from = 0; from < words.length; from++) {
    if (from > 0 && !madeOf(qualifiers, words.slice(0, from))) continue
    for (let to = words.length; to > from; to--) {
      const sense = cores.get(words.slice(from, to).join(' '))
      if (sense && madeOf(suffixes, words.slice(to))) return sense
    }
  }
  return undefined
}

/** True where the words split into entries of the list (entries may hold up to three words). */
function madeOf(list: ReadonlySet<string>, words: readonly string[]): boolean {
  if (words.length === 0) return true
  for (let n = Math.min(3, words.length); n > 0; n--) {
    if (list.has(words.slice(0, n).join(' ')) && madeOf(list, words.slice(n))) return true
  }
  return false
}

/** Reads `Label: words`, `Label (note): words` and a bare `Label:`. */
export function labelLine(line: string): LabelLine | undefined {
  const lead = line.length - line.trimStart().length
  const colon = colonOf(line)
  if (colon < 0) return undefined
  const label = line.slice(lead, colon).trim()
  const sense = label === '' ? undefined : senseOf(label)
  if (!sense) return undefined
  let valueAt = colon + 1
  while (/^(?:[\s_]|\*(?!\|))/.test(line.slice(valueAt, valueAt + 2))) valueAt++
  return { sense, label, valueAt }
}

/** The first colon that can end a label: not inside parentheses, not in a URL or a time of day. */
export function colonOf(line: string): number {
  let depth = 0
  const end = Math.min(line.length, MOST_LABEL_LENGTH)
  for (let i = 0; i < end; i++) {
    const c = line[i]
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    else if ((c === ':' || c === '：') && depth === 0)
      return line[i + 1] === '/' || /\d/.test(line[i + 1] ?? '') ? -1 : i
  }
  return -1
}
