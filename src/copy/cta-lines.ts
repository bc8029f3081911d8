import { ctaLeads, ctaRemarks, underButton } from '../lang/draft-labels.ts'
import { block, ctaBlocks } from './block.ts'
import type { Draft } from './draft.ts'
import { isCovered, lines, part } from './part.ts'
import type { Block } from './piece.ts'
import { isLabel } from './senses.ts'
import { tally, wordsOf } from './tally.ts'
import type { Unit } from './units.ts'

const MOST_CTA_WORDS = 12
/** A second line under a label is a button only where it is this short. */
const MOST_MORE_WORDS = 6
const MOST_ASK_WORDS = 8

const lead = new RegExp(`^\\s*(${ctaLeads.join('|')})(?: ?\\d)?\\s*[:：]\\s*`, 'iu')
/** Where a button leads: `→ [App Store link]`, `-> /signup`. */
const target = /\s*(?:→|➡|->|=>)\s*(?:\[[^\]]*\]|https?:\S+|[/#]\S*)\s*$/u
const remark = new RegExp(
  `\\s*\\((?:[^()]{0,60}[^\\p{L}()])?(?:${ctaRemarks.join('|')})(?:[^\\p{L}()][^()]{0,60})?\\)\\s*$`,
  'iu',
)
const linked = new Set(['link', 'button', 'strong'] as const)
const small = new RegExp(
  `^\\s*(?:${underButton.join('|')})(?:$|[^\\p{L}])|^[^\\p{L}[]*[★⭐"“$€£—–*\\d]|^\\s*rp\\b`,
  'iu',
)

const wordCount = (text: string): number => text.trim().split(/\s+/).length
const ends = (text: string): boolean => /[.!?…]["”*]*\s*$/u.test(text)

/** The words under the label of a button, line by line: the buttons, and as body what is too long for one or follows them as small print. */
export function labelledCtas(draft: Draft, label: string): Block[] {
  return lines(draft).flatMap((line, index) => {
    const text = draft.prose.text.slice(line.start, line.end)
    const named = lead.exec(text)
    const from = named?.[0].length ?? 0
    const kept = text.slice(from).replace(remark, '').replace(target, '').replace(remark, '')
    const words = part(draft, line.start + from, line.start + from + kept.length)
    if (!words) return []
    if (!isButton(kept, index > 0 && !named)) return [block(words, 'body', { label })]
    return ctaBlocks(words, { label: named ? (named[1] as string) : label })
  })
}

function isButton(text: string, more: boolean): boolean {
  const count = wordCount(text)
  if (!more) return count <= MOST_CTA_WORDS
  return count <= MOST_MORE_WORDS && !small.test(text) && !(count > 3 && ends(text))
}

/** True where a line of a closing section reads as a button: it points, is linked or bold, or asks in a few words. */
function looksPressed(draft: Draft): boolean {
  const text = draft.prose.text.trim()
  const count = wordCount(text)
  if (count > MOST_ASK_WORDS) return false
  if (/[→➡▶]/u.test(text) || lead.test(text) || /^\[.*\]$/.test(text)) return true
  if (small.test(text) || ends(text)) return false
  if (draft.marks.some((mark) => linked.has(mark.kind as 'link')) && isCovered(draft, linked)) return true
  return tally(wordsOf(text)).asks > 0
}

/** The buttons among several lines below a heading that announces them; undefined where nothing tells them apart. */
export function pressedBelow(units: readonly Unit[], index: number): ReadonlySet<Unit> | undefined {
  const own: Unit[] = []
  for (let i = index + 1; i < units.length && !isLabel(units[i] as Unit); i++)
    if (units[i]?.kind !== 'rule') own.push(units[i] as Unit)
  if (own.length < 2 || own.every((unit) => unit.draft.shape === 'item')) return undefined
  const pressed = own.filter((unit) => unit.kind === 'button' || looksPressed(unit.draft))
  return pressed.length > 0 ? new Set(pressed) : undefined
}
