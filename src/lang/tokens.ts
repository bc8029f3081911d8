import { scanOf } from './match/scan.ts'
import type { Token } from './types.ts'

/** The words of a text. A hyphen parts words; an apostrophe, dot or ampersand between letters does not. */
export function splitTokens(text: string): Token[] {
  const { wordEnd } = scanOf(text)
  const tokens: Token[] = []
  for (let start = 0; start < text.length; start++) {
    const end = wordEnd[start] as number
    if (end === 0) continue
    tokens.push({ start, end, lower: text.slice(start, end).toLowerCase().replaceAll('’', "'") })
    start = end - 1
  }
  return tokens
}
