import type { Page } from '../lint/rule.ts'
import type { Statement } from '../message/statements.ts'
import type { Span } from '../text/span.ts'
import { bareAbsolute, bareBest, deniedBefore, told } from './claims.ts'
import { perPiece, readingOf } from './reading.ts'
import { bareVague } from './unnamed.ts'

/** Praise piled up where nothing is shown: the sentences, and the different words in them, in rendered offsets of their block. */
export interface Hyped {
  readonly statements: readonly Statement[]
  readonly words: ReadonlyArray<Span & { readonly text: string }>
}

/** How much praise is too much: a loud word counts 1, a soft one half. */
const MOST = { sentence: 2, paragraph: 3 }
/** Characters of a paragraph within which one figure would be seen. */
const SHORT = 1000

/** Where another rule asks for the proof of the praise, it is not told twice. Sentences and short paragraphs that praise and hold no figure, each told once, in document order. */
export const hyped = perPiece((page): readonly Hyped[] => {
  const asked = new Set(
    [...bareBest(page), ...bareAbsolute(page), ...bareVague(page)].map(({ statement }) => statement),
  )
  const byBlock = new Map<number, Statement[]>()
  for (const each of spoken(page)) byBlock.set(each.at, [...(byBlock.get(each.at) ?? []), each])
  return [...byBlock.values()].flatMap((all) => {
    const [first] = all
    if (!first || all.some((each) => asked.has(each))) return []
    const whole = praised(page, all)
    const length = first.block.prose.length
    if (length <= SHORT && whole.weight >= MOST.paragraph && !isCounted(all)) return [whole]
    const one = all
      .map((each) => praised(page, [each]))
      .find(({ weight, statements }) => weight >= MOST.sentence && !isCounted(statements))
    return one ? [one] : []
  })
})

/** A file may hold nothing but the text that search engines show: then that is what is read. */
function spoken(page: Page): readonly Statement[] {
  return page.piece.piece.blocks.every(({ meta, role }) => meta || role === 'headline')
    ? readingOf(page).statements
    : told(page)
}

interface Praised extends Hyped {
  readonly weight: number
}

const isCounted = (all: readonly Statement[]): boolean =>
  all.some(({ numbers }) => numbers.some(({ measure }) => measure))

function praised(page: Page, statements: readonly Statement[]): Praised {
  const words = new Map<string, Span & { readonly text: string }>()
  let weight = 0
  for (const { block, hits, start: first } of statements) {
    for (const { list, group, start, end } of hits) {
      if (list !== 'claim-hype') continue
      if (deniedBefore(page, block, start)) continue
      const text = block.prose.text.slice(start, end)
      // With a capital inside a sentence it is a name.
      if (words.has(text.toLowerCase()) || (start > first && /^\p{Lu}/u.test(text))) continue
      words.set(text.toLowerCase(), { start, end, text })
      weight += group === 'loud' ? 1 : 0.5
    }
  }
  return { statements, words: [...words.values()], weight }
}
