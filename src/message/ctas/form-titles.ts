import { factOf, type Reading } from '../statements.ts'
import { type AskGroup, askOfLabel } from './ask.ts'
import type { Candidate } from './candidate.ts'

const WORD = /[\p{L}\p{N}]+/gu
const SHARED = 0.6

/** Headings that are a form's own ask: labelled so, or in the words of a button that follows. */
export function formTitles(reading: Reading, found: readonly Candidate[]): Candidate[] {
  const pushed = found.filter((one) => one.form === 'button' && one.ask !== 'learn')
  return reading.piece.blocks.flatMap((block, at) => {
    if (block.role !== 'heading' || block.meta) return []
    const hit = reading.pack.matches(block.prose.text).find((one) => one.list === 'ask')
    if (!hit || hit.group === 'learn' || /[\p{L}\p{N}]/u.test(block.prose.text.slice(0, hit.start))) return []
    const words = wordsOf(block.prose.text)
    const twin = pushed.find((one) => alike(words, wordsOf(one.text)))
    if (!twin && !/\bform/i.test(block.label ?? '')) return []
    const ask = twin?.ask ?? (askOfLabel(block.prose.text, reading.pack) as AskGroup)
    return [{ ...factOf(block, 0, block.prose.length), ask, form: 'label' as const, at, aside: false }]
  })
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(WORD) ?? [])

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared >= 2 && shared / Math.max(a.size, b.size) >= SHARED
}
