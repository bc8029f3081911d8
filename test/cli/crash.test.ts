import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { Site } from './command.ts'

const rule = (id: string, check: () => Generator<never>): Rule =>
  defineRule({
    id,
    severity: 'warning',
    summary: { en: 'Fall', id: 'Jatuh' },
    why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
    messages: { wrong: { en: 'Wrong', id: 'Salah' } },
    examples: [],
    check,
  }) as unknown as Rule

const falling = rule('test/falling', () => {
  throw new Error('no ground')
})

vi.mock('../../src/review/registry.ts', () => ({
  get registry() {
    return [falling]
  },
}))

let site: Site
beforeEach(() => {
  site = new Site()
})
afterEach(() => site.remove())

const PAGE = '---\nkind: landing\n---\n\n# Bake your bread\n'

test('a rule that fails is told once in a folder, with what to send', async () => {
  site.put({ 'a.md': PAGE, 'b.md': PAGE, 'c.md': PAGE, 'd.md': '# Notes\n' })
  const { code, stderr, files, errors } = await site.json()
  expect(code).toBe(2)
  expect(files.length).toBeGreaterThanOrEqual(3)
  expect(errors).toEqual([
    { file: 'a.md', key: 'test/falling', message: 'the rule failed: no ground (and in 2 more files)' },
  ])
  expect(stderr.match(/no ground/g)).toHaveLength(2)
  expect(stderr).toMatch(
    /Please send its authors:\n {2}copydesk \d+\.\d+\.\d+, node v[\d.]+ on \w+ \w+, test\/falling, a\.md, the rule failed: no ground/,
  )
})
