import { buttonWords, exampleWords, slotStarts, slotWords } from '../lang/labels/slots.ts'

/** A button written in brackets: the rendered offsets of its words, brackets left out. */
export interface Bracket {
  readonly start: number
  readonly end: number
  /** True where the text itself says "button", so that no context is needed. */
  readonly certain: boolean
}

const MOST_WORDS = 9
const named = new RegExp(`^(?:${buttonWords.join('|')})\\s*[:|–—-]\\s*`, 'i')
/** A remark that joins a button to other parts ("Hero (title + date + CTA)") outlines a page. */
const after = new RegExp(`^\\s*\\((?:[^()+]{0,20}\\b)?(?:${buttonWords.join('|')})\\b(?!\\s*\\+)[^()]{0,40}\\)`, 'i')
const slots = new RegExp(`(?:^|[^\\p{L}])(?:${slotWords.join('|')})(?:$|[^\\p{L}])`, 'iu')
const slotStart = new RegExp(`^\\s*(?:${slotStarts.join('|')})(?:$|[^\\p{L}])`, 'iu')
/** A slot may hold an example of what belongs there: "[Main result, e.g. weekly reports]". */
const forExample = new RegExp(`[,;(:–—-]\\s*(?:${exampleWords.join('|')})(?:$|[^\\p{L}])`, 'iu')
/** Nothing but arrows and the like beside the buttons of a line. */
const aside = /^[\s|·•/,→➡▶►👉*_-]*$/u

/**
 * The bracket buttons of a line that consists of nothing else: `[Start now]`, `[Button: Start now]`, `[START NOW] (button)`,
 * `[Apply] | [Call us]`. Empty where the line says anything beside them, or where the brackets are slots (`[Your name]`).
 */
export function bracketButtons(line: string): Bracket[] {
  const found: Bracket[] = []
  let rest = 0
  while (rest < line.length) {
    const open = line.indexOf('[', rest)
    if (open < 0) break
    const close = line.indexOf(']', open)
    if (close < 0 || !aside.test(line.slice(rest, open))) return []
    const inner = line.slice(open + 1, close)
    const lead = named.exec(inner)?.[0].length ?? 0
    const tail = after.exec(line.slice(close + 1))?.[0].length ?? 0
    const certain = lead > 0 || tail > 0
    if (!certain && !isLabel(inner)) return []
    if (inner.slice(lead).trim() !== '') found.push({ start: open + 1 + lead, end: close, certain })
    rest = close + 1 + tail
  }
  return aside.test(line.slice(rest)) ? found : []
}

/** True where bracketed words can be the label of a button rather than a slot or a note. */
function isLabel(inner: string): boolean {
  const words = inner.trim().split(/\s+/)
  return (
    words.length >= 2 && words.length <= MOST_WORDS && !slots.test(inner) && !isSlot(inner) && !/[_={}]/.test(inner)
  )
}

/** True where bracketed words begin or end as those of a slot do: "[Your offer]", "[Contents of the basket…]". */
export const isSlot = (inner: string): boolean =>
  slotStart.test(inner) || /(?:…|\.\.)\s*$/.test(inner) || forExample.test(inner)

/** `DOWNLOAD THE GUIDE (button)`: the end of the words before the remark, or -1. */
export function buttonRemark(line: string): number {
  const at = line.lastIndexOf('(')
  return at > 0 && after.test(line.slice(at)) && line.slice(line.indexOf(')', at) + 1).trim() === '' ? at : -1
}
