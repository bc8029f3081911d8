import { answerLines } from './answer-lines.ts'
import en from './en/slots.ts'
import id from './id/slots.ts'
import { lines } from './lines.ts'
import { voiceData } from './voice.ts'

const ours = { lines, answerLines, voices: Object.values(voiceData).map((data) => data.lines) }
/** A slot that opens a line begins with a capital there. */
const OPENING = /"\s*[“]?(?:\[|\{\w+\|)([^[\]{}]+)[\]}]/g
const OPENS: ReadonlySet<string> = new Set(
  [...JSON.stringify(ours).matchAll(OPENING)].map(([, slot = '']) => lower(slot)),
)

const FILLINGS: Readonly<Record<'en' | 'id', ReadonlyMap<string, string>>> = {
  en: new Map(Object.entries(en)),
  id: new Map(Object.entries(id)),
}

/** Words that the writer might put in a slot of our lines, a digit for a digit; undefined for brackets that are none of ours. */
export function filling(slot: string, language: 'en' | 'id'): string | undefined {
  const known = FILLINGS[language]
  if (/^\d{1,3}$/.test(slot)) return slot
  const small = lower(slot)
  const words = known.get(slot) ?? (OPENS.has(small) ? known.get(small) : undefined) ?? known.get(slot.toLowerCase())
  if (words === undefined || (slot !== small && !OPENS.has(small) && !/[\s:]/.test(slot))) return undefined
  return slot === small ? words : words.charAt(0).toUpperCase() + words.slice(1)
}

function lower(slot: string): string {
  return slot.charAt(0).toLowerCase() + slot.slice(1)
}
