import rule from '../../src/rules/claim/unbacked.ts'
import { check } from './check.ts'

const BANK = `| claim | kind | en | source | owner |
|---|---|---|---|---|
| errors | number | Invoice errors down 31% in 90 days | audit.pdf | Ana |
`
const page = (line: string): string =>
  `# Books that close by themselves\n\n${line}\n\n[Check your fit in 15 minutes](/fit)\n`

check(rule, {
  clean: [
    // proof/superlative and claim/absolute ask for the proof of these already.
    { bank: BANK, audience: 'b2b', copy: page('Our industry-leading ledger suits clinics.') },
    { bank: BANK, audience: 'b2b', copy: page('It never fails.') },
    { bank: BANK, audience: 'b2b', copy: page('Invoice errors down 31% in 90 days.') },
  ],
  found: [
    {
      says: 'unbacked',
      bank: BANK,
      audience: 'b2b',
      copy: page('Our ⟦industry-leading⟧ ledger suits clinics (Clinic Review, 2025).'),
      not: ['in a block quote'],
    },
  ],
})
