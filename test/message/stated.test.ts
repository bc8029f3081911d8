import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { agreement, grouped, otherName, type Stated, sameClaim, statedIn } from '../../src/message/stated.ts'
import { understand } from '../../src/message/understand.ts'

/** The claims of a page that holds the lines as bullets below a plain headline. */
function claims(lines: readonly string[], language: 'en' | 'id' = 'en'): readonly Stated[] {
  const text = `# ${language === 'en' ? 'Books that close' : 'Buku yang tertutup'}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`
  return statedIn(understand(read(text, { kind: 'landing', language }))).flat()
}

const one = (line: string, language: 'en' | 'id' = 'en', about?: string): Stated => {
  const found = claims([line], language).filter((claim) => !about || claim.said.about === about)
  expect(found.length, line).toBeGreaterThan(0)
  return found[0] as Stated
}

const compare = (a: Stated, b: Stated) => {
  const likeness = sameClaim(a.said, b.said)
  return likeness && `${likeness}, ${agreement(a.said, b.said)?.agrees}`
}

describe('claims of a piece', () => {
  test('a figure with what it measures, in its own clause', () => {
    const found = claims(['Invoice errors down 31% and approval time down 63% in 90 days'])
    expect(
      found.map(({ text, said }) => [text, said.subject, said.figures.map((figure) => figure.bounds.low)]),
    ).toEqual([
      ['Invoice errors down 31%', ['error', 'invoic'], [31]],
      ['approval time down 63% in 90 days', ['approval'], [63, 129_600]],
    ])
  })

  test('a measure has the same name in every language', () => {
    expect(one('Trusted by 4,200 customers').said.measure).toBe('customers')
    expect(one('Dipercaya 4.200 pelanggan', 'id').said.measure).toBe('customers')
    expect(sameClaim(one('Trusted by 4,200 customers').said, one('Dipercaya 4.200 pelanggan', 'id').said)).toBe(
      'likely',
    )
  })

  test('a certificate, its type, a customer by name', () => {
    const found = claims([
      'SOC 2 Type II audited',
      'Case study: Larchfield Foods cut its month-end close from 14 days to 3 days',
    ])
    expect(
      found.filter(({ said }) => said.about === 'certificate').map(({ said }) => [said.subject, said.edition]),
    ).toEqual([[['soc 2'], 'TYPE 2']])
    expect(found.filter(({ said }) => said.about === 'customer').map(({ said }) => said.subject)).toEqual([
      ['larchfield foods'],
    ])
  })

  test('a place is no customer', () => {
    const found = claims(['We automated invoice matching for a Leeds logistics firm, saving 14 hours a week'])
    expect(found.filter(({ said }) => said.about === 'customer')).toEqual([])
  })

  test('praise of the seller’s own', () => {
    expect(one('The world’s best bookkeeping app', 'en', 'best').text).toMatch(/^world’s best/)
  })
})

describe('the same claim', () => {
  test.each([
    ['Invoice errors down 31% in 90 days', 'Cut invoice errors by 31% in 90 days', 'same, true'],
    ['Invoice errors down 31% in 90 days', '28% fewer invoice errors in 90 days', 'same, false'],
    ['Invoice errors down 31% in 90 days', 'Invoice errors down 12% in 30 days', 'same, undefined'],
    ['Invoice errors down 31%', 'Approval time down 31%', undefined],
    ['Trusted by 4,200 customers', 'Join 3,800 customers', 'same, false'],
    ['Trusted by 4,200 customers', 'Join over 4,000 customers', 'same, true'],
    ['Trusted by 4,200 customers', 'Trusted by 300 wholesale customers in Leeds', undefined],
    ['ISO 27001 certified', 'Certified to ISO/IEC 27001', 'same, true'],
    ['SOC 2 Type II audited', 'SOC 2 Type I audited', 'same, false'],
    ['ISO 27001 certified', 'ISO 9001 certified', undefined],
    ['Rated 4.8 out of 5 by 2,300 users', 'Rated 4.6/5 by 2,300 users', 'same, false'],
    ['Over 150 ovens installed', 'Over 50 ovens installed', 'same, false'],
    ['Corporate baking errors down 31%', 'Corporate baking errors in large hotel kitchens down 31%', 'likely, true'],
    ['Corporate baking errors down 31%', 'Corporate baking errors in large hotel kitchens down 28%', undefined],
    ['Start with a 14-day free trial', 'Start with a 2-week free trial', 'same, true'],
  ])('%s / %s: %s', (a, b, expected) => {
    expect(compare(one(a), one(b))).toBe(expected)
  })

  test('in Indonesian', () => {
    const bank = one('Kesalahan faktur turun 31% dalam 90 hari', 'id')
    expect(compare(bank, one('Kurangi kesalahan faktur 28% dalam 90 hari', 'id'))).toBe('same, false')
    expect(compare(bank, one('Waktu persetujuan turun 31% dalam 90 hari', 'id'))).toBeUndefined()
  })

  test('of another customer is told by the whole name, short forms apart', () => {
    const story = (name: string) => one(`Last year ${name} went from 6 suppliers to 1`, 'en', 'figure').said
    expect(otherName(story('Harbour Law'), story('Brightwell Law'))).toBe(true)
    expect(otherName(story('Harbour Law'), story('The team of Harbour'))).toBe(false)
  })

  test('in another language, where the figures and a word are those of the other', () => {
    const en = ['Reduce onboarding time by 70%', 'Reduce filing time by 30%']
    const id = [
      'Kurangi waktu onboarding sebesar 70%',
      'Kurangi waktu onboarding sebesar 60%',
      'Kurangi waktu arsip sebesar 30%',
    ]
    const all = [...en.map((line) => one(line)), ...id.map((line) => one(line, 'id'))]
    const groups = grouped(all, (claim) => claim.said).map(({ members }) => members.map(({ text }) => text))
    expect(groups).toEqual([[en[0], id[0]], [en[1]], [id[1]], [id[2]]])
  })

  test('groups keep the order and put the same together', () => {
    const all = claims([
      'Trusted by 4,200 customers',
      'ISO 27001 certified',
      'Join 3,800 customers',
      'ISO/IEC 27001 certified',
    ])
    const groups = grouped(all, (claim) => claim.said)
    expect(groups.map(({ members }) => members.map((member) => member.text))).toEqual([
      ['Trusted by 4,200 customers', 'Join 3,800 customers'],
      ['ISO 27001', 'ISO/IEC 27001'],
    ])
  })
})
