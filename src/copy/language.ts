import { cached } from '../lang/cache.ts'
import { type Detected, detect } from '../lang/detect.ts'
import type { Draft } from './draft.ts'

const ENOUGH_LETTERS = 8000
const SURE = 0.15
/** One word of a language that is not reviewed would silence a page that has only begun. */
const SURE_FOREIGN = 0.3

const detected = cached(16, (text) => detect(text))

/** The language of a file, decided on all its copy (short blocks inherit it). `raw` speaks where the copy is too thin; else English. */
export function languageOf(drafts: readonly Draft[], raw: string): string {
  const texts: string[] = []
  let length = 0
  for (const draft of drafts) {
    if (draft.shape === 'rule' || draft.shape === 'code') continue
    texts.push(draft.prose.text)
    length += draft.prose.length
    if (length > ENOUGH_LETTERS) break
  }
  const found = detected(texts.join('\n'))
  if (isSure(found)) return found.code
  const whole = detected(raw)
  if (isSure(whole)) return whole.code
  return found.code === 'id' || found.code === 'ms' ? 'id' : 'en'
}

function isSure({ code, sure }: Detected): boolean {
  if (code === 'und') return false
  return sure >= (code === 'en' || code === 'id' ? SURE : SURE_FOREIGN)
}
