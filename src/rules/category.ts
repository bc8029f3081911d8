import type { Block } from '../copy/piece.ts'
import { labels, namesTrade } from '../lang/categories.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import { seen, wordsBefore } from './hero.ts'
import { packOf } from './reading.ts'
import { isAboutSeller } from './topic.ts'

/** A headline that names a trade, and how many words follow before one says what the reader gets. */
export interface Category {
  readonly block: Block
  readonly words: number
}

/** Words that a line under the headline may take to its point. */
const NEAR = 25

/** Found where the headline of a page only names what is sold, and nothing near it says what the reader gets. */
export function category(page: Page): Category | undefined {
  if (page.piece.piece.kind !== 'landing' || isAboutSeller(page)) return undefined
  const blocks = seen(page)
  const block = titleOf(blocks)
  if (!block || !names(page, block)) return undefined
  const isBare = labels[page.language].test(block.prose.text.trim())
  const under = isBare ? new Set(introOf(blocks, block)) : undefined
  const gains = page.piece.promise.filter(
    (promise, at) =>
      (at === 0 || promise.slots.gain) && !names(page, promise.block) && (!under || under.has(promise.block)),
  )
  const end = Math.min(page.piece.words, ...gains.map((gain) => wordsBefore(page, gain)))
  const words = end - wordsBefore(page, { block } as Fact) - block.prose.text.split(/\s+/).length
  return words >= NEAR ? { block, words } : undefined
}

/** Running text between a headline and the next heading or list. */
function introOf(blocks: readonly Block[], head: Block): readonly Block[] {
  const after = blocks.slice(blocks.indexOf(head) + 1)
  const end = after.findIndex(({ role }) => role !== 'body' && role !== 'subhead')
  return end < 0 ? after : after.slice(0, end)
}

/** The heading that stands over the text, where front matter only names the page; else the headline. */
function titleOf(blocks: readonly Block[]): Block | undefined {
  const top = blocks.find(({ role }) => role === 'headline')
  if (top?.origin !== 'frontmatter') return top
  const text = blocks.find(({ origin }) => origin !== 'frontmatter')
  return text && (text.role === 'heading' || text.role === 'headline' || text.role === 'subhead') ? text : top
}

const SAYING: ReadonlySet<string> = new Set(['value', 'axis'])

function names(page: Page, { role, prose }: Block): boolean {
  const text = prose.text.replace(/\s[|–—-]\s.*$/u, '')
  if (role === 'body' || role === 'bullet') return false
  if (labels[page.language].test(text.trim())) return true
  if (!namesTrade(text, page.language)) return false
  return !packOf(page)
    .matches(text)
    .some(({ list }) => SAYING.has(list))
}
