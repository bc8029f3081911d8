import type { Block } from '../copy/piece.ts'
import { visionTitle } from '../lang/topics.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import type { Statement } from '../message/statements.ts'
import { readingOf } from './reading.ts'
import { inFile, ownBlocks } from './said.ts'

export const WE: ReadonlySet<string> = new Set(['we', 'kami'])
export const YOU: ReadonlySet<string> = new Set(['you', 'anda'])

export const ofUs = ({ hits }: Statement) => hits.filter((hit) => hit.list === 'pronouns' && WE.has(hit.group ?? ''))

export const count = (all: readonly Statement[], groups: ReadonlySet<string>): number =>
  all.reduce(
    (sum, { hits }) => sum + hits.filter((hit) => hit.list === 'pronouns' && groups.has(hit.group ?? '')).length,
    0,
  )

/** A part about the sender’s vision, mission or values, none of it to the reader, before a promise to the reader. */
export function visionIn(page: Page): { block: Block; words: number } | undefined {
  const blocks = ownBlocks(page)
  const at = blocks.findIndex(({ role, prose }) => role === 'heading' && visionTitle.test(prose.text))
  const block = blocks[at]
  if (!block) return undefined
  const end = blocks.findIndex(
    ({ role, prose }, index) => index > at && role === 'heading' && !visionTitle.test(prose.text),
  )
  const part = new Set(blocks.slice(at + 1, end < 0 ? undefined : end))
  const { statements } = readingOf(page)
  const before = new Set(blocks.slice(0, at))
  const promised = page.piece.promise.some((promise) => before.has(promise.block) && promise.score > 0)
  if (
    promised ||
    count(
      statements.filter((each) => part.has(each.block)),
      YOU,
    ) > 0
  )
    return undefined
  const words = [...part].reduce((sum, { prose }) => sum + prose.text.split(/\s+/).length, 0)
  return words >= FEW ? { block, words } : undefined
}

/** Words of a part that is worth a word. */
const FEW = 5

/** Where sentences tell how the sender feels about its work. */
export const pledgesIn = (all: readonly Statement[]): Fact[] =>
  all.flatMap(({ block, hits }) =>
    hits
      .filter(({ list, group }) => list === 'sender-story' && PLEDGES.has(group ?? ''))
      .map((hit) => inFile(block, hit)),
  )

const PLEDGES: ReadonlySet<string> = new Set(['pledge', 'ikrar'])
