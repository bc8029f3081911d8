import type { Page, Words } from '../lint/rule.ts'
import type { Ask, Cta } from '../message/map.ts'
import { line } from '../rewrite/line.ts'
import type { Edit, Rewrite } from '../rewrite/rewrite.ts'
import { linesFor, suggestion, voices } from './offer.ts'
import { packOf } from './reading.ts'

type Say = (words: Words) => string

/** Group of a label that says too little, or undefined for any other. */
export function weakness(page: Page, text: string): string | undefined {
  return packOf(page)
    .label(text)
    .find((hit) => hit.list === 'cta-weak')?.group
}

/** Other words on a button or link, wherever the piece has the same ones; its target stays. At most two, in the voice of the audience. */
export function relabelled(page: Page, cta: Cta, ask: Ask, say: Say): Array<Rewrite | undefined> {
  const { labels } = linesFor(page)
  const [voice] = voices(page)
  const all = page.piece.ctas.filter((each) => each.text === cta.text)
  if (!voice || all.some((each) => !isWritten(page, each))) return []
  return ((labels[ask] ?? labels.other)[voice] ?? []).slice(0, 2).map((template) => {
    const edits = all.map((each): Edit => ({ span: wordsOf(each), parts: line(template) }))
    const title: Words = { en: `Say “${template}”`, id: `Tulis “${template}”` }
    return suggestion(page, say(title), edits, { adds: [template], drops: all.map((each) => each.text) })
  })
}

/** True where the words stand in the file as they are read, in a form that takes others. */
function isWritten(page: Page, cta: Cta): boolean {
  if (cta.block.origin === 'template' || cta.form === 'sentence' || /[[\]"\n]/.test(cta.text)) return false
  return page.map.copy.source.slice(cta.span) === cta.text
}

/** A label without the arrow behind it. */
function wordsOf({ span, text }: Cta): { start: number; end: number } {
  const tail = /[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0
  return { start: span.start, end: span.end - tail }
}
