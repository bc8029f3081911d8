import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import { hyped } from './hype.ts'
import { perPiece } from './reading.ts'
import { inFile, sayings } from './said.ts'

/** How many different worn phrases a piece holds before it is told so. */
export const WORN = 3

/** Phrases that any seller could write, where claim/hype does not count them already. */
export const wornPhrases = perPiece((page): readonly Fact[] => {
  const praised = new Set(hyped(page).flatMap(({ statements }) => statements))
  return sayings(page).flatMap((each) =>
    praised.has(each) ? [] : each.hits.filter((hit) => hit.list === 'worn').map((hit) => inFile(each.block, hit)),
  )
})

/** The same where there are enough of them to be told of: those beside the first, at which the finding stands. */
export const toldWorn = (page: Page): readonly Fact[] => {
  const all = wornPhrases(page)
  const [first] = all
  const isTold = new Set(all.map(({ text }) => text.toLowerCase())).size >= WORN
  return isTold ? all.filter(({ block }) => block === first?.block) : []
}
