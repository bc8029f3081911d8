import { BOLD, REGULAR } from './screen-widths.ts'

export type Weight = 'regular' | 'bold'

const KNOWN = 0x2700
const OTHER = 600
const WIDE = 1000
const EMOJI = 1050
/** Every character of the font for code. */
export const MONO = 600

const advances = { regular: table(REGULAR), bold: table(BOLD) }

function table(groups: typeof REGULAR): Uint16Array {
  const widths = new Uint16Array(KNOWN).fill(OTHER)
  for (const [width, characters] of groups) for (const character of characters) widths[character.charCodeAt(0)] = width
  widths.fill(0, 0x300, 0x370)
  widths.fill(0, 0x200b, 0x2010)
  widths.fill(0, 0x2060, 0x2070)
  widths[0xad] = 0
  return widths
}

/** Advance width of a code point in thousandths of an em. */
export function advance(code: number, weight: Weight): number {
  if (code < KNOWN) return advances[weight][code] ?? OTHER
  if (isIdeograph(code)) return WIDE
  if (code >= 0xfe00 && code <= 0xfe0f) return 0
  return code >= 0x1f000 ? EMOJI : code < 0x27c0 ? WIDE : OTHER
}

/** A character of Chinese, Japanese or Korean script: as wide as it is high, with a line break allowed at either side. */
function isIdeograph(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x20000 && code <= 0x3ffff)
  )
}

const NEVER_FIRST = new Set(
  [...'、。」』）】》〉，．！？：；ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々'].map((c) => c.charCodeAt(0)),
)
const NEVER_LAST = new Set([...'「『（【《〈'].map((c) => c.charCodeAt(0)))
const BREAK_AFTER = new Set([...'-?|\u2010\u2013\u2014\u2026\u200b\u00ad'].map((c) => c.charCodeAt(0)))
const EM_DASH = 0x2014

export const isSpace = (code: number): boolean =>
  code === 32 || code === 9 || code === 13 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a && code !== 0x2007)
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0

/** True where a line may end between two neighbours that are no spaces; as browsers do it, which break less often than Unicode allows. */
export function mayBreak(before: number, after: number): boolean {
  if (isIdeograph(after)) return !NEVER_FIRST.has(after) && !NEVER_LAST.has(before)
  if (isIdeograph(before)) return !NEVER_LAST.has(before) && isWord(after)
  if (after === EM_DASH) return isWord(before)
  if (before >= 0x1f000 || after >= 0x1f000) return before >= 0x1f000 && isWord(after) && after < 0x1f000
  return BREAK_AFTER.has(before) && isWord(after)
}
