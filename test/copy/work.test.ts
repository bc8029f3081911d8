import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { review, reviewing } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { rain } from '../lint/sheet.ts'

const settings = defaultSettings([rain], '2026-03-01')
const HEAD = '---\nkind: landing\n---\n\n# Walk in rain\n\n'

const many = (count: number, of: string): string => of.repeat(count)
const skipped = (body: string): string | undefined => read(HEAD + body).skipped

describe('a block that is too much work', () => {
  test.each([
    ['lines of a list', many(4000, '- one more\n'), /^skipped: a block of 4\d{3} lines, .*\(line 7\)$/],
    ['lines of a table', `| a |\n| - |\n${many(4000, '| b |\n')}`, /^skipped: a block of 4\d{3} lines/],
    ['words of a paragraph', many(20_000, 'word '), /^skipped: a block of 19999 words/],
    ['links of a paragraph', many(10_000, '[a](b)'), /^skipped: a block with 40\d{3} signs of markup/],
    ['stars', many(40_000, '*'), /^skipped: a block with 40000 signs of markup/],
    ['letters', many(150, `${'w'.repeat(700)} `), /^skipped: a block of 105149 letters/],
    ['signs without a break', '!'.repeat(6000), /^skipped: 6000 signs without a break/],
  ])('is named: %s', (_, body, message) => {
    expect(skipped(body)).toMatch(message)
  })

  test('is named in the front matter too', () => {
    expect(read(`---\nkind: landing\nbody: |\n${many(4000, '  - one more\n')}---\n`).skipped).toBe(
      'skipped: a block of 3999 lines in the front matter, more than Copydesk reads',
    )
    expect(read(`---\nkind: landing\nbody: "${many(50_000, 'word ')}"\n---\n`).skipped).toMatch(
      /^skipped: front matter of \d+ kB/,
    )
  })

  test('is one error of the review, which finds nothing else', () => {
    const { skipped: why, errors, findings } = review(HEAD + many(4000, '- rain\n'), { path: 'a.md', settings })
    expect(errors).toEqual([{ file: 'a.md', message: why }])
    expect(findings).toEqual([])
  })

  test('is not the file that only has many blocks, or much code', () => {
    expect(skipped(many(4000, 'Some words here.\n\n'))).toBeUndefined()
    expect(skipped(`\`\`\`\n${many(9000, 'code(a, b)\n')}\`\`\`\n`)).toBeUndefined()
  })
})

test('a long file is read in many slices', () => {
  const text = HEAD + Array.from({ length: 3000 }, (_, i) => `Sentence ${i} of a long page.\n\n`).join('')
  let slices = 0
  for (const steps = reviewing(text, { path: 'a.md', settings }); !steps.next().done; ) slices++
  expect(slices).toBeGreaterThan(30)
})

test('a file that takes too long is given up, and says so', () => {
  let clock = 0
  const slow = {
    ...rain,
    check: () => {
      const until = performance.now() + 60
      while (performance.now() < until) clock++
      return []
    },
  }
  const rules = [1, 2, 3, 4, 5].map((n) => ({ ...slow, id: `test/slow${n}` as never }))
  const options = { path: 'a.md', settings: { ...settings, rules } }
  const hasty = review(HEAD, { ...options, patience: 100 })
  expect(hasty.skipped).toBe('skipped: not done after 0.1 seconds')
  expect(hasty.errors).toEqual([{ file: 'a.md', message: hasty.skipped }])
  expect(review(HEAD, options).skipped).toBeUndefined()
  expect(clock).toBeGreaterThan(0)
})
