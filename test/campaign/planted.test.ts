import { expect, test } from 'vitest'
import { judged } from './check.ts'
import { type Planted, plantings } from './plant.ts'

const COUNT = 240
const CROSS = /^(?:cross|hybrid)\//

/** True where the planted disagreement is told: in that file, by that rule or, where two fit, by its neighbour. */
function isFound({ rule, file, files }: Planted): boolean {
  const all = judged(files)
  const fits = (each: string): boolean => each === rule || (rule === 'cross/promise' && each === 'cross/number')
  return all.some(
    (finding) => fits(finding.rule) && (finding.file === file || finding.related.some((one) => one.file === file)),
  )
}

test('planted disagreements are found, by kind', () => {
  const tally = new Map<string, { found: number; of: number; missed: string[] }>()
  for (const each of plantings(COUNT)) {
    const kind = tally.get(each.rule) ?? { found: 0, of: 0, missed: [] }
    tally.set(each.rule, kind)
    kind.of++
    if (isFound(each)) kind.found++
    else kind.missed.push(each.words)
  }
  for (const [rule, { found, of, missed }] of tally)
    expect(found / of, `${rule}: ${[...new Set(missed)].join(' | ')}`).toBeGreaterThanOrEqual(0.95)
  expect([...tally.values()].reduce((sum, { of }) => sum + of, 0)).toBe(COUNT)
})

test('the same sets without it are quiet', () => {
  const told = [...plantings(COUNT, false)].flatMap(({ files }) => judged(files).filter(({ rule }) => CROSS.test(rule)))
  expect(told.map(({ message }) => message)).toEqual([])
})
