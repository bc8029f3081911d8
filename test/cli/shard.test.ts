import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FLAWED, Site } from './command.ts'

let site: Site
beforeEach(() => {
  site = new Site().put({
    'a.md': FLAWED,
    'b.md': FLAWED.replace('4 times', '5 times'),
    'c.md': FLAWED,
    'd.md': new Uint8Array([0, 1]),
  })
})
afterEach(() => site.remove())

const parts = async (of: number): Promise<string[]> => {
  const names = Array.from({ length: of }, (_, at) => `part-${at + 1}.json`)
  for (const [at, name] of names.entries()) await site.copydesk('--shard', `${at + 1}/${of}`, '-o', name)
  return names
}

describe('a run in parts', () => {
  test.each([1, 2, 3, 7])('of %i is the whole run, with its errors and its exit code', async (of) => {
    site.put({ '.copydesk.json': '{ "rulez": {} }' })
    const names = await parts(of)
    for (const args of [[], ['-f', 'json'], ['--max-warnings', '0', '--quiet'], ['-f', 'csv']]) {
      expect(await site.copydesk('merge', ...names.toReversed(), ...args)).toEqual(await site.copydesk(...args))
    }
  })

  test('holds words with any line break, and a part that was cut short is told', async () => {
    site.put({ 'e.md': FLAWED.replace('every invoice', 'every\u2028invoice') })
    const names = await parts(2)
    expect(await site.copydesk('merge', ...names, '-f', 'json')).toEqual(await site.copydesk('-f', 'json'))
    const text = readFileSync(site.path('part-1.json'), 'utf8')
    site.put({ 'part-1.json': text.slice(0, text.indexOf('\n],')) })
    const { code, stderr } = await site.copydesk('merge', ...names)
    expect([code, stderr]).toEqual([2, expect.stringContaining('part-1.json: is only the beginning of a report')])
  })

  test('a damaged part is named, whatever is damaged', async () => {
    const [one = '', two = ''] = await parts(2)
    const text = readFileSync(site.path(two), 'utf8')
    for (const damaged of [
      text.replace('"findings"', '"findingz"'),
      text.replace('"rewrites"', '"rewritez"'),
      text.replace(/\n\{/, '\n null,\n{'),
      text.replace('"said":"', '"said":5,"x":"'),
      text.replace('"index":2', '"index":0'),
      text.replace('"of":2', '"of":999999999'),
    ]) {
      expect(damaged).not.toBe(text)
      site.put({ [two]: damaged })
      const { code, stderr } = await site.copydesk('merge', one, two)
      expect([code, stderr]).toEqual([2, `copydesk: ${two}: is a damaged report: make it again\n`])
    }
  })

  test('each part is a report of its files', async () => {
    const { stdout, code } = await site.copydesk('--shard', '1/2')
    const report = JSON.parse(stdout)
    expect(report.files.map(({ file }: { file: string }) => file)).toEqual(['a.md', 'c.md'])
    expect(report.files[0]).toMatchObject({ kind: 'landing', map: { file: 'a.md' } })
    expect(report.summary).toMatchObject({ files: 2, copyFiles: 2 })
    expect(code).toBe(0)
  })

  test('says what is missing, double, foreign or no report', async () => {
    const [one = '', two = ''] = await parts(2)
    const merge = async (...args: string[]) => (await site.copydesk('merge', ...args)).stderr
    expect(await merge(one)).toBe('copydesk: part 2 of 2 is missing\n')
    expect(await merge(one, two, two)).toBe('copydesk: a part is given twice\n')
    await site.copydesk('--shard', '1/3', '-o', 'other.json')
    expect(await merge(one, 'other.json')).toMatch(/of different runs/)
    await site.copydesk('-f', 'json', '-o', 'whole.json')
    expect(await merge('whole.json', 'none.json', 'a.md')).toBe(
      [
        'copydesk: whole.json: is no report of a part: make it with --shard I/N',
        'copydesk: none.json: there is no such file or folder',
        'copydesk: a.md: is no report: it is no valid JSON',
        '',
      ].join('\n'),
    )
    expect(await merge()).toMatch(/merge needs the reports/)
  })

  test.each([
    [['--shard', '0/2'], /must be I\/N/],
    [['--shard', '3/2'], /must be I\/N/],
    [['--shard', '1'], /must be I\/N/],
    [['--shard', '1/2', '--baseline', 'x'], /--baseline goes with/],
    [['--shard', '1/2', '--stdin'], /--shard is about files/],
  ])('%j is refused', async (args, message) => {
    expect(await site.copydesk(...args)).toMatchObject({ code: 2, stderr: message })
  })
})
