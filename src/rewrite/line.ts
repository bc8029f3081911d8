import { type Hint, hint, type Part } from './rewrite.ts'

const SLOT = /\[([^\]]+)\]|\{(\w+)(?:\|([^}]+))?\}/g

/**
 * The parts of a line such as `{product|Product} for [who]`: `[x]` becomes a hint, `{name}` its value, or a hint with the
 * text after the bar where there is no value. Throws where a value without a fallback is missing.
 */
export function line(template: string, values: Readonly<Record<string, string | undefined>> = {}): Part[] {
  const parts: Part[] = []
  let at = 0
  for (const match of template.matchAll(SLOT)) {
    if (match.index > at) parts.push(template.slice(at, match.index))
    const [whole, asked, name, fallback] = match
    if (asked !== undefined) parts.push(hint(asked))
    else {
      const value = values[name as string]
      if (value === undefined && fallback === undefined) throw new Error(`the line “${template}” needs ${name}`)
      parts.push(value ?? hint(fallback as string))
    }
    at = match.index + whole.length
  }
  if (at < template.length) parts.push(template.slice(at))
  return startUpper(parts)
}

/** A Markdown link: words and a target, a hint where the target is not known. */
export const markdownLink = (words: readonly Part[], target: Part): Part[] => ['[', ...words, '](', target, ')']

export const isHint = (part: Part): part is Hint => typeof part !== 'string'

export const hints = (parts: readonly Part[]): string[] => parts.filter(isHint).map((part) => part.hint)

/** A line that begins with words of ours or of the piece begins with a capital; so does a hint that stands first. */
function startUpper(parts: Part[]): Part[] {
  const first = parts[0]
  if (first === undefined) return parts
  const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return [typeof first === 'string' ? upper(first) : hint(upper(first.hint)), ...parts.slice(1)]
}
