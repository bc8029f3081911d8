import { describe, expect, test } from 'vitest'
import { holdings } from '../../src/bank/holds.ts'
import { Lookup } from '../../src/bank/lookup.ts'
import { readBank } from '../../src/bank/read.ts'
import { read } from '../../src/copy/read.ts'
import { figuresIn, otherName, sameClaim, statedIn } from '../../src/message/stated.ts'
import { understand } from '../../src/message/understand.ts'
import { Source } from '../../src/text/source.ts'
import { BANK, CAMPAIGN } from './campaign.ts'
import * as florist from './florist.ts'

/** Sentences that are near to each other in every way: other figures, fewer and more words, other names, other order. */
const NEAR = [
  'Invoice errors down 28%',
  'Errors in invoices of the northern branch down 31% in 90 days',
  'Approval and filing time down 63% in 90 days',
  'Halden Freight cut its month-end close from 14 days to 3 days',
  'Bluestone Law went from 6 suppliers to 1 and saved 9 hours a month',
  'Join 4,000 customers',
  'Customers rate us 4.8 out of 5',
  'SOC 2 Type I and ISO 27001',
  'The best ledger for florists, rated 4.7 out of 5 by 3,100 buyers',
  'Flowers from us reach 12,000 customers each week',
]
const page = (lines: readonly string[]): string =>
  `# Loaves by seven\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`

describe('what is looked up in a bank', () => {
  const entries = [BANK, florist.BANK].flatMap((text) => readBank(new Source(text), 'proofs.md').entries)
  const all = holdings({ entries })
  const lookup = new Lookup(all)
  const texts = [page(NEAR), ...CAMPAIGN.map(({ text }) => text), ...florist.FILES.map(({ text }) => text)]
  const said = texts.flatMap((text) => {
    const map = understand(read(text, { kind: 'landing' }))
    return [...statedIn(map).flat(), ...map.pieces.flatMap((_, index) => figuresIn(map, index))].map(
      (each) => each.said,
    )
  })

  test('is everything that speaks of the same thing, or tells the same of another name', () => {
    let same = 0
    for (const one of said) {
      const found = new Set(lookup.alike(one).map(({ theirs }) => theirs))
      for (const theirs of all.flatMap(({ stated }) => stated)) {
        if (!sameClaim(one, theirs.said) && !otherName(one, theirs.said)) continue
        same++
        expect(found.has(theirs), `${JSON.stringify(one)} and ${theirs.text}`).toBe(true)
      }
    }
    expect(said.length).toBeGreaterThan(150)
    expect(same).toBeGreaterThan(150)
  })

  test('is little of what there is', () => {
    const every = all.flatMap(({ stated }) => stated).length
    const looked = said.reduce((sum, one) => sum + lookup.alike(one).length, 0)
    expect(looked / said.length).toBeLessThan(every / 5)
  })
})
