import { describe, expect, test } from 'vitest'
import mustHave from '../../src/rules/b2b/must-have.ts'
import { checkCampaign, type Files, judged } from './check.ts'

const page = (...lines: string[]): string =>
  `---\nkind: landing\naudience: b2b\ncampaign: tallywell\n---\n\n${lines.join('\n\n')}\n`

const INVOICES = page('# ⟦Every invoice finds its payment⟧')
const APPROVALS = page('# Approvals without a paper trail')
const AUDITS = page('# Audits that end on the day they begin')
const ALL = 'ROI calculator, reference architecture, compliance checklist, customer story.'

checkCampaign(mustHave, {
  found: [{ says: 'missing', files: { 'a.md': INVOICES, 'b.md': APPROVALS, 'c.md': AUDITS } }],
  clean: [
    { 'a.md': INVOICES, 'b.md': APPROVALS },
    { 'a.md': INVOICES, 'b.md': APPROVALS, 'c.md': page('# Audits that end on the day they begin', ALL) },
    // A link counts, wherever it stands.
    {
      'a.md': INVOICES,
      'b.md': APPROVALS,
      'c.md': AUDITS,
      'mails/d.md': `---\ncampaign: tallywell\n---\n\nSubject: Before the review\n\n[Open](/roi-calculator) or [see](/system_architecture.pdf) or [read](/security-faq) or [more](/case-studies).\n`,
    },
    // Pages for consumers owe nothing of the kind.
    Object.fromEntries(
      Object.entries({ 'a.md': INVOICES, 'b.md': APPROVALS, 'c.md': AUDITS }).map(([file, text]) => [
        file,
        text.replace('audience: b2b', 'audience: b2c'),
      ]),
    ),
    // Pages of many sellers in one folder make no campaign.
    Object.fromEntries(
      ['Larch', 'Tavola', 'Gudang'].map((name) => [
        `${name}.md`,
        `---\nkind: landing\naudience: b2b\n---\n\n# ${name} counts your stock\n\n[Try ${name}](/${name})\n`,
      ]),
    ),
  ],
})

describe('b2b/must-have', () => {
  const files: Files = {
    'a.md': INVOICES,
    'b.md': APPROVALS,
    'c.md': page('# Audits that end early', 'ROI calculator.'),
  }
  const own = (pages?: number) =>
    judged(files, pages === undefined ? {} : { configured: new Map([[mustHave.id, { options: { pages } }]]) })
      .filter(({ rule }) => rule === mustHave.id)
      .map(({ message }) => message)

  test('names what is missing, and nothing else', () => {
    expect(own()).toEqual([
      expect.stringMatching(/^3 pages .* an architecture diagram, a security checklist or a customer case\./),
    ])
  })

  test('stands on the page nearest to the top', () => {
    const found = judged({ 'a/b/c.md': APPROVALS, 'a/index.md': AUDITS, 'a/z/d.md': INVOICES })
    expect(found.filter(({ rule }) => rule === mustHave.id).map(({ file }) => file)).toEqual(['a/index.md'])
  })

  test('the least number of pages is an option', () => expect(own(4)).toEqual([]))
})
