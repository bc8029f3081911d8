import type { ListId } from '../../lang/pack.ts'
import { type Reading, says } from '../statements.ts'
import { keyHas } from './found.ts'

/** For each block, whether a heading above it (of its section or one around that), one that is not shown among them, says the group. */
export function under(reading: Reading, list: ListId, group: string): boolean[] {
  const open: Array<{ level: number; says: boolean }> = []
  return reading.piece.blocks.map((block, at) => {
    const told = reading.of(at).some((statement) => says(statement, list, group))
    if (block.role === 'heading' || block.role === 'headline') {
      const level = block.level ?? (block.role === 'headline' ? 1 : 6)
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
      open.push({ level, says: told })
      return open.slice(0, -1).some((each) => each.says)
    }
    return (
      open.some((each) => each.says) || placed(reading, block.section, list, group) || lead(reading, at, list, group)
    )
  })
}

/** True where the name of the part of a draft says whose words stand there; that figures are results must be said to the reader. */
const placed = (reading: Reading, section: string | undefined, list: ListId, group: string): boolean =>
  section !== undefined &&
  list === 'proof-case' &&
  reading.pack.matches(section).some((hit) => hit.list === list && hit.group === group)

/** True where the nearest block before a run of list items is a line with a colon that says the group. */
function lead(reading: Reading, at: number, list: ListId, group: string): boolean {
  if (reading.piece.blocks[at]?.role !== 'bullet') return false
  let before = at - 1
  while (reading.piece.blocks[before]?.role === 'bullet' && at - before <= 8) before--
  const line = reading.of(before).at(-1)
  return line?.text.trimEnd().endsWith(':') === true && says(line, list, group)
}

/** For each block, whether its part of the copy says that what stands there only holds the place of real customers. */
export function standIns(reading: Reading): boolean[] {
  const { blocks } = reading.piece
  const [noted, unsure] = STAND_IN.map((group) => under(reading, 'proof-case', group))
  const below = (noted ?? []).map((is, at) => is || unsure?.[at] === true)
  const isHead = (at: number): boolean => blocks[at]?.role === 'heading' || blocks[at]?.role === 'headline'
  for (const at of blocks.keys()) {
    if (!reading.of(at).some((statement) => STAND_IN.some((group) => says(statement, 'proof-case', group)))) continue
    below[at] = true
    // A note about what stands before it, up to the heading.
    for (let each = at - 1; each >= 0 && !isHead(each + 1) && at - each <= NOTED; each--) below[each] = true
  }
  return below
}

const STAND_IN = ['stand-in', 'none-yet']

/** Blocks that a note may speak of. */
const NOTED = 12

/** True for words that front matter keeps among testimonials. */
export const isVoice = (reading: Reading, at: number): boolean => {
  const block = reading.piece.blocks[at]
  return block !== undefined && keyHas(block, 'quoteGroup', 'any')
}
