import type { Block } from '../copy/piece.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { PromiseFact } from '../message/map.ts'
import { join } from '../rewrite/insert.ts'
import { line } from '../rewrite/line.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import { added, linesFor, perVoice, suggestion } from './offer.ts'
import { openingPlace } from './where.ts'

/** The parts of a promise that a reader looks for. */
export type PromisePart = 'gain' | 'who' | 'size'

type Offers = Array<Rewrite | undefined>
type Say = (words: Words) => string

/** The promise in one sentence under the opening, built from what the piece says already. */
export function promiseBelow(page: Page, say: Say): Offers {
  const title = say({ en: 'Add the promise in one sentence', id: 'Tambahkan janji dalam satu kalimat' })
  const values = slotsOf(page)
  return perVoice(page, say, title, (voice, named) =>
    added(page, named, openingPlace(page), [linesFor(page).promise[voice]], { apart: true, values }),
  )
}

/** The promise in place of the headline, where nothing can be put below it: in front matter and HTML. */
export function promiseAsHeadline(page: Page, say: Say, block: Block): Offers {
  if (openingPlace(page) || block.role !== 'headline' || block.prose.length > 80) return []
  const title = say({ en: 'Turn the headline into the promise', id: 'Jadikan judul utama sebuah janji' })
  return perVoice(page, say, title, (voice, named) => {
    const template = linesFor(page).promise[voice]
    const parts = line(template.replace(/\.$/, ''), slotsOf(page))
    const edit = replaceWords(page.map.copy.source, block, { start: 0, end: block.prose.length }, parts)
    return suggestion(page, named, [edit], { adds: [template], drops: [block.prose.text] })
  })
}

/** Words of a sentence that can bear more. */
const LONGEST = 16

/** A statement about the product, which bears a tail; a slogan, a request or an item of a list does not. */
const states = ({ block, slots, text }: PromiseFact, from: number): boolean =>
  block.role !== 'headline' &&
  block.role !== 'heading' &&
  !block.depth &&
  /[.!]["”’)]*\s*$/.test(text) &&
  slots.product !== undefined &&
  slots.product.start - from <= OPENING

/** "Our new Tallywell": characters before the product in a sentence that begins with it. */
const OPENING = 8

/** The same sentence with slots for what it leaves out, put before its end mark. */
export function promiseCompleted(
  page: Page,
  say: Say,
  promise: PromiseFact,
  missing: readonly PromisePart[],
): Rewrite | undefined {
  const own = linesFor(page)
  const at = promise.block.prose.find(promise.span)
  if (!at || promise.text.split(/\s+/).length > LONGEST || !states(promise, at.start)) return undefined
  const end = at.start + promise.block.prose.text.slice(at.start, at.end).replace(/[.!?…\s]+$/, '').length
  const templates = [
    ...(missing.includes('who') ? [own.promiseWho] : []),
    ...(missing.includes('size') ? [own.promiseSize] : []),
    ...(missing.includes('gain') ? [own.promiseGain] : []),
  ]
  const parts = join(templates.flatMap((template) => line(template)))
  const edit = replaceWords(page.map.copy.source, promise.block, { start: end, end }, parts)
  return suggestion(page, say({ en: 'Complete this sentence', id: 'Lengkapi kalimat ini' }), [edit], {
    adds: templates,
  })
}

/** Parts that are names or groups and fit any sentence; a gain or a problem may be worded as a verb, so the writer fills it. */
export function slotsOf(page: Page, known?: PromiseFact): Record<string, string | undefined> {
  const slots = known?.slots
  return {
    product: page.brand.product ?? slots?.product?.text,
    who: slots?.who?.text,
    alternative: slots?.alternative?.text,
  }
}
