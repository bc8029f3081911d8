import type { Block } from '../copy/piece.ts'
import type { Page, Words } from '../lint/rule.ts'
import { replaceWords } from '../rewrite/replace.ts'
import { hint, type Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import { suggestion } from './offer.ts'

/** What the copy itself comes to, in place of words that say otherwise: as a slot, for only the writer knows which of the two is true. */
export function corrected(
  page: Page,
  { block, at, words }: { readonly block: Block; readonly at: Span; readonly words: string },
  say: (words: Words) => string,
): Rewrite | undefined {
  const edit = replaceWords(page.map.copy.source, block, at, [hint(words)])
  const title: Words = { en: `Write “${words}”`, id: `Tulis “${words}”` }
  return suggestion(page, say(title), [edit], { drops: [block.prose.text.slice(at.start, at.end)] })
}
