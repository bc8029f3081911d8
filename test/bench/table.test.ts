import { expect, test } from 'vitest'
import { type Figures, goals, slope } from './table.ts'

const grown = (power: number) => [1e4, 1e5, 1e6, 1e7].map((bytes) => ({ bytes, ms: 0.01 * bytes ** power }))

test('the slope of growth is the power of the length', () => {
  expect(slope(grown(1))).toBeCloseTo(1, 6)
  expect(slope(grown(2))).toBeCloseTo(2, 6)
})

test('goals are held against the peers of the same run', () => {
  const row = (name: string, best: number) => ({ name, best, ms: 2 * best, speaks: true })
  const warm = ['typical', 'long'].flatMap((length) =>
    [row('copydesk', 3), row('write-good', 6), row('markdownlint-cli2', 2), row('textlint', 5)].map((each) => ({
      ...each,
      length,
    })),
  )
  const folder = { name: 'x', files: 9, rows: [] }
  const rows = [
    { name: 'copydesk', wall: 9, cpu: 9, peak: 310, speaks: true },
    { name: 'markdownlint-cli2', wall: 10, cpu: 9, peak: 90, speaks: true },
  ]
  const figures: Figures = {
    ...{ machine: '', load: [], busy: false, profile: [], megabyte: { wall: 1, peak: 200 } },
    cold: [row('bare Node', 20), row('copydesk', 130)],
    warm,
    edit: ['typical', 'long'].map((length) => ({ length, ms: 1, best: 0.5 })),
    folders: [folder, folder].map((each) => ({ ...each, rows })),
    growth: grown(1),
  }
  const found = new Map(goals(figures).map(({ what, of, reached }) => [`${what} / ${of}`, reached]))
  expect(found.get('cold, one page / bare Node')).toBe(6.5)
  expect(found.get('warm, long page / write-good')).toBe(0.5)
  expect(found.get('warm, typical page / textlint')).toBe(0.6)
  expect(found.get('one word changed, long page / markdownlint, whole page')).toBe(0.25)
  expect(found.get('folder of copy: wall / markdownlint-cli2')).toBe(0.9)
  expect(found.get('growth: time a byte, the longest page / a page of 10 kB')).toBeCloseTo(1, 6)
  expect([...found.values()].filter(Number.isNaN)).toEqual([])
})
