import { describe, expect, test } from 'vitest'
import { mapPretty } from '../../src/report/map-pretty.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'

const settings = defaultSettings(registry, '2026-03-01')

const told = (text: string, path = 'page.md'): string => mapPretty(review(text, { path, settings }), { color: false })

const PAGE = `# Paylo helps small agencies get paid 3 times faster

Your team chases late invoices by hand. Our engineers take over the reminders for your team, your department and your company.

Harlow & Sons cut overdue invoices by 40 %.

Your data is encrypted. It costs $9 a month. Cancel any time.

[Book a demo](https://example.com/demo)
`

describe('the map for a person', () => {
  const text = told(PAGE)

  test('says whom it speaks to and why, sign by sign, in plain words', () => {
    expect(text).toMatch(/^ {2}speaks to {13}B2B: an organisation buys \(inferred, \d\d % sure\)$/m)
    expect(text).toMatch(/^ {4}for B2B +/m)
    expect(text).toMatch(/firms and teams: .*“Your team” line 3, /)
    expect(text).not.toMatch(/audience-b2|risk-buffer|pronouns you/)
  })

  test('quotes a wording once', () => {
    expect(/firms and teams: .*$/m.exec(text)?.[0].match(/“your team”/gi)).toHaveLength(1)
  })

  test('takes the promise apart', () => {
    expect(text).toMatch(
      /promise +“Paylo helps small agencies get paid 3 times faster” line 1\n.*for “small agencies”.*faster · by “3 times”/,
    )
    expect(text).toMatch(/“small agencies”[^\n]*“3 times”$/m)
    expect(
      told(
        '---\nkind: landing\n---\n# Fall asleep sooner\n\nWarm blankets from wool, made in Leith. They keep you warm all night.\n\n[Buy now](/buy)\n',
      ),
    ).toContain('left open: for whom, how much better')
  })

  test('names the kinds of proof that are missing', () => {
    expect(text).toMatch(/^ {2}proofs +\d of 3 kinds$/m)
    expect(text).toMatch(/^ {4}case +“Harlow & Sons cut overdue invoices by 40 %.” line 5/m)
    expect(text).toMatch(/^ {4}verification +missing: nobody vouches/m)
  })

  test('quotes what reassures and names what does not', () => {
    expect(text).toMatch(/security ✓ “[^”]*encrypted” line 7/)
    expect(text).toMatch(/risk relief ✓ “Cancel any time” line 7/)
    expect(text).toMatch(/price ✓ “\$9/)
    expect(text).toMatch(/not there: .*reviews/)
  })

  test('tells what is seen without scrolling', () => {
    expect(text).toMatch(/^ {2}phone +seen without scrolling: promise ✓, call to action ✓/m)
  })

  test('tells thin copy from copy that speaks to both sides alike', () => {
    const thin = told('---\nkind: landing\n---\n# Blue things\n\nThey are blue and they are round.\n')
    expect(thin).toContain('speaks to             unclear: ')
  })
})
