import { describe, expect, test } from 'vitest'
import { ownRules } from '../../src/lint/own.ts'
import { lint } from '../../src/lint/run.ts'
import { silence } from '../../src/lint/silence.ts'
import { edited } from '../../src/review/fix.ts'
import { judge, mapOf, places, rain, settings, snow, wordRule } from './sheet.ts'

const page = (...lines: string[]): string => `${['# A walk', '', ...lines].join('\n')}\n`

describe('suppressions', () => {
  test.each([
    [
      'next line',
      page('<!-- copydesk-disable-next-line test/rain -- it is the name -->', 'rain', '', 'rain'),
      ['test/rain@6'],
    ],
    [
      'next line after an empty one',
      page('<!-- copydesk-disable-next-line test/rain -->', '', 'rain', '', 'rain'),
      ['test/rain@7'],
    ],
    [
      'the whole paragraph below',
      page('<!-- copydesk-disable-next-line -->', 'first line', 'rain', '', 'rain'),
      ['test/rain@7'],
    ],
    ['several rules', page('<!-- copydesk-disable-next-line test/rain, test/snow -->', 'rain snow'), []],
    ['only the rules named', page('<!-- copydesk-disable-next-line test/rain -->', 'rain snow'), ['test/snow@4']],
    ['the line itself', page('rain <!-- copydesk-disable-line test/rain -->', '', 'rain'), ['test/rain@5']],
    [
      'a block',
      page('<!-- copydesk-disable -->', '', 'rain', '', '<!-- copydesk-enable -->', '', 'snow'),
      ['test/snow@9'],
    ],
    [
      'to the end of the file',
      page('rain', '', '<!-- copydesk-disable test/rain -->', '', 'rain', '', 'snow'),
      ['test/rain@3', 'test/snow@9'],
    ],
    [
      'a block, one rule switched on again',
      page('<!-- copydesk-disable -->', '', 'rain snow', '', '<!-- copydesk-enable test/rain -->', '', 'rain snow'),
      ['test/rain@9'],
    ],
    ['the file', page('rain', '', '<!-- copydesk-disable-file test/rain -->', '', 'rain', '', 'snow'), ['test/snow@9']],
    [
      'MDX comments',
      page('{/* copydesk-disable-next-line test/rain -- the name */}', 'rain', '', 'rain'),
      ['test/rain@6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test('work with CRLF', () => {
    const text = page('<!-- copydesk-disable-next-line test/rain -->', '', 'rain', '', 'rain').replaceAll('\n', '\r\n')
    expect(places(text)).toEqual(['test/rain@7'])
  })

  const matter = (...lines: string[]): string => `${['---', 'kind: landing', ...lines, '---', ''].join('\n')}\nText.\n`

  test.each([
    [
      'the entry below',
      matter('# copydesk-disable-next-line test/rain', 'headline: Walk in rain', 'subtitle: More rain'),
      ['test/rain@5'],
    ],
    [
      'an entry of several lines',
      matter('# copydesk-disable-next-line test/rain', 'headline: |', '  Walk', '  in rain', 'subtitle: More rain'),
      ['test/rain@7'],
    ],
    [
      'at the end of the line',
      matter('headline: Walk in rain # copydesk-disable-line test/rain', 'subtitle: More rain'),
      ['test/rain@4'],
    ],
  ])('in front matter: %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected)
  })

  test('one that silences nothing is reported where it stands', () => {
    const text = page('<!-- copydesk-disable-next-line test/rain, test/snow -->', 'snow')
    const [finding, ...rest] = judge(text).findings
    expect(rest).toEqual([])
    expect(finding).toMatchObject({
      rule: 'suppression/unused',
      severity: 'info',
      message: expect.stringContaining('test/rain'),
    })
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('test/rain')
  })

  test('one for a rule that does not run is not called unused', () => {
    const text = page('<!-- copydesk-disable-next-line test/rain -->', 'dry')
    expect(places(text, [rain], { configured: new Map([['test/rain', { level: 'off' }]]) })).toEqual([])
    expect(places(text, [rain])).toEqual(['suppression/unused@3'])
  })

  test('unknown rules and words are reported where they stand', () => {
    const text = `---\ncopydesk:\n  rules:\n    test/fog: off\n---\n\n${page('<!-- copydesk-disable-next-line test/sun -->', 'dry', '', '<!-- copydesk-disabel -->')}`
    const { findings } = judge(text)
    expect(findings.map(({ rule, says, span }) => [rule, says, text.slice(span.start, span.end)])).toEqual([
      ['suppression/unknown', 'rule', 'test/fog'],
      ['suppression/unknown', 'rule', 'test/sun'],
      ['suppression/unknown', 'directive', '<!-- copydesk-disabel -->'],
    ])
  })

  test('can be silenced and switched off themselves', () => {
    const text = page('<!-- copydesk-disable-next-line test/rain -->', 'dry')
    expect(places(text, [rain], { configured: new Map([['suppression/unused', { level: 'off' }]]) })).toEqual([])
    expect(places(`<!-- copydesk-disable-file suppression/unused -->\n\n${text}`)).toEqual([])
  })

  test('the examples of both rules hold', () => {
    for (const { examples, id } of ownRules) {
      for (const { bad, good } of examples) {
        const text = bad.replace(/[⟦⟧]/g, '')
        const [finding] = judge(text, [wordRule('message/one-promise', 'zebra')]).findings
        expect(finding?.rule).toBe(id)
        expect([finding?.span.start, finding?.span.end]).toEqual([bad.indexOf('⟦'), bad.indexOf('⟧') - 1])
        expect(judge(good, [wordRule('message/one-promise', 'zebra')]).findings).toEqual([])
      }
    }
  })

  test.each([
    ['a paragraph', page('first line', 'rain and', 'more'), 'page.md'],
    ['a list', page('- dry', '- rain', '- dry'), 'page.md'],
    ['a quote in a list', page('- dry', '', '  > rain'), 'page.md'],
    ['front matter', matter('hero:', '  headline: Walk in rain'), 'page.md'],
    ['a block scalar', matter('hero:', '  headline: |', '    Walk', '    in rain'), 'page.md'],
    ['MDX', page('rain'), 'page.mdx'],
  ])('the quick fix silences a finding in %s', (_, text, path) => {
    const map = mapOf(text, path)
    const finding = judge(text, [rain, snow]).findings[0]
    if (!finding) throw new Error('no finding')
    const edits = [silence(map, finding, path.endsWith('.mdx'))].flat()
    const after = edited(map.copy.source, { edits })
    expect(after).toMatch(/copydesk-disable(?:-next)?-line test\/rain -- \[reason\]/)
    expect(places(after)).toEqual([])
  })
})

test('the cost grows with the file, not with its square', () => {
  /** Least CPU time of five runs, in milliseconds: other work on the machine does not count. */
  const cost = (count: number): number => {
    const comment = '<!-- copydesk-disable-next-line test/rain -->\nrain\n'
    const map = mapOf(page(...Array.from({ length: count }, () => comment)))
    const times = Array.from({ length: 5 }, () => {
      const start = process.cpuUsage()
      expect(lint(map, settings([rain])).findings).toEqual([])
      return process.cpuUsage(start).user / 1000
    })
    return Math.min(...times)
  }
  cost(1000)
  // Eight times the file: a square would cost 64 times as much.
  const small = cost(3000)
  expect(small).toBeGreaterThan(0)
  expect(cost(24_000) / small).toBeLessThan(32)
})
