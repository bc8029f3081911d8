import type { Block } from '../copy/piece.ts'
import { visionTitle } from '../lang/topics.ts'
import type { Page } from '../lint/rule.ts'
import type { Fact } from '../message/map.ts'
import { type Statement, says } from '../message/statements.ts'
import { readingOf } from './reading.ts'
import { inFile, ownBlocks, sayings } from './said.ts'

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

/** Groups of the list that tell the sender’s story, and greetings that may lead to it. */
const STORIES: readonly string[] = ['story', 'cerita']
const WELCOMES: readonly string[] = ['welcome', 'sambutan']

/** A sentence with the sender's story; a greeting is one unless the sentence behind it turns to the reader. */
export const tellsStory = (each: Statement, next: Statement | undefined): boolean =>
  STORIES.some((group) => says(each, 'sender-story', group)) ||
  (WELCOMES.some((group) => says(each, 'sender-story', group)) && !turnsToReader(each, next))

/** A sentence that begins with it, whomever it ends with. */
export const beginsStory = (each: Statement, next: Statement | undefined): boolean =>
  opensWith(each, STORIES) || (opensWith(each, WELCOMES) && !turnsToReader(each, next))

const turnsToReader = ({ block }: Statement, next: Statement | undefined): boolean =>
  next?.block === block && count([next], YOU) > 0

/** True for a sentence that begins with a phrase of one of these groups of “sender-story”. */
const opensWith = ({ hits, start }: Statement, groups: readonly string[]): boolean =>
  hits.some((hit) => hit.list === 'sender-story' && groups.includes(hit.group ?? '') && hit.start === start)

/** The sentence with which a mail opens by telling who writes, in the first mail of the file that does so: the others are alike. */
export function introduced(page: Page): Statement | undefined {
  const first = page.map.pieces.find((piece) => introduction({ ...page, piece }))
  return first === page.piece ? introduction(page) : undefined
}

function introduction(page: Page): Statement | undefined {
  const opening = sayings(page).find(({ text }) => text.split(/\s+/).length > GREETING)
  return opening && opensWith(opening, NAMES) && count([opening], YOU) === 0 ? opening : undefined
}
/** Groups that introduce the sender. */
const NAMES: readonly string[] = ['name', 'nama']
/** Words of a greeting at most. */
const GREETING = 3
