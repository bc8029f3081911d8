import { orBefore } from '../lang/ask-targets.ts'
import type { Words } from '../lint/rule.ts'
import type { Cta } from '../message/map.ts'
import { ASK } from './words.ts'

/** An ask without what joins it to the one before and without its address. */
export const ownWords = (text: string): string =>
  text.replace(orBefore, '').replace(/[:\s→]{0,4}https?:\/\/\S+\s{0,2}$/, '')

export const asksTo = (cta: Cta): Words => ({ en: `Asks to ${ASK[cta.ask].en}`, id: `Mengajak ${ASK[cta.ask].id}` })

/** The first three, and how many there are besides. */
export function some(names: readonly string[], say: (words: Words) => string): string[] {
  const more = names.length - 3
  if (more < 1) return [...names]
  return [...names.slice(0, 3), say({ en: `${more} more`, id: `${more} lagi` })]
}
