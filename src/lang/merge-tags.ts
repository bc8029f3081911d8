import type { Span } from '../text/span.ts'

/** A merge tag that no sending service can read, and how it was meant. */
export interface BrokenTag extends Span {
  /** The tag as it was meant, undefined where that cannot be known. */
  readonly meant?: string
}

const NAME = '[A-Za-z_][\\w.]{0,60}'
const BROKEN: ReadonlyArray<readonly [RegExp, (name: string) => string]> = [
  [new RegExp(`(?<!\\{)\\{\\{ ?(${NAME}) ?\\}(?!\\})`, 'g'), (name) => `{{${name}}}`],
  [new RegExp(`(?<![{$])\\{ ?(${NAME}) ?\\}\\}(?!\\})`, 'g'), (name) => `{{${name}}}`],
  [/\{\{ ?()\}\}/g, () => ''],
  [new RegExp(`\\*\\|(${NAME})(?:\\*|\\|)(?![|*])`, 'g'), (name) => `*|${name}|*`],
  [new RegExp(`(?<![*|])\\|(${NAME})\\|\\*`, 'g'), (name) => `*|${name}|*`],
  [new RegExp(`(?<![%\\d])%%(${NAME})%(?!%)`, 'g'), (name) => `%%${name}%%`],
]
const CURLY = /\{\{[^{}\n]{0,200}[“”‘’][^{}\n]{0,200}\}\}/g

/** Merge tags of a text that are cut short or hold quote marks of a word processor; offsets are those of the text. */
export function brokenTags(text: string): BrokenTag[] {
  if (!/[{|%]/.test(text)) return []
  const found: BrokenTag[] = []
  for (const [pattern, mend] of BROKEN)
    for (const match of text.matchAll(pattern)) {
      const meant = mend(match[1] as string)
      const at = { start: match.index, end: match.index + match[0].length }
      found.push(meant === '' ? at : { ...at, meant })
    }
  for (const match of text.matchAll(CURLY)) {
    const meant = match[0].replace(/[“”]/g, '"').replace(/[‘’]/g, "'")
    found.push({ start: match.index, end: match.index + match[0].length, meant })
  }
  return found.sort((a, b) => a.start - b.start)
}

const FALLBACK =
  /\|\s*(?:default|fallback)\b|\bdefault(?:_if_none|ifempty|value)?\s*[(:=]|\{\{[{~#]?\s*default\b|\|\||\?\?|:-|\bfallback\s*=|%%=\s*iif|\bifempty\b|\bcoalesce\b|\bor\s+["']|^\{\{~?\s*[\w.]+\s+["']|\|\s*["'][^"']*["']\s*\}|,\s*["'][^"']*["']\s*\)|^\[\[?[^|\]]+\|[^\]]+\]|^\{[^{|}]+\|[^|}]+\}/i

/** "{{ name|there }}": what follows the bar is no filter of a template language. */
const PLAIN =
  /^\{\{\s*[\w.]+\s*\|\s*(?!(?:capitali[sz]e|upcase|downcase|title|titlecase|upper|lower|trim|strip|escape|safe|date|raw|e|number|money|currency|json|html|url|first|last|size|split|replace|append|prepend|truncate|format|round|striptags|nl2br|join|sort|length|pluck)\b)\p{L}[\p{L} ']{0,40}\}\}$/iu

/** True where the tag itself says what stands there when the field is empty. */
export const hasFallback = (tag: string): boolean => FALLBACK.test(tag) || PLAIN.test(tag.trim())

/** Words that a reader may see in the place of an empty field, by the sort of the field. */
export const fallbacks: Readonly<Record<'en' | 'id', Readonly<Record<string, string>>>> = {
  en: { person: 'there', firm: 'your team' },
  id: { person: 'Kak', firm: 'tim Anda' },
}

/** Right before the sender's own name: “I'm [Name]”, “Saya [Nama]”. */
export const introduces =
  /(?:(?<!\p{L})(?:i['’]m|i am|my name is|this is|saya|nama saya|perkenalkan|kami dari|from|dari))\s+$/iu
