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

/** True for words that front matter keeps among testimonials. */
export const isVoice = (reading: Reading, at: number): boolean => {
  const block = reading.piece.blocks[at]
  return block !== undefined && keyHas(block, 'quoteGroup', 'any')
}
