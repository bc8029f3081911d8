import rule from '../../src/rules/b2b/stakeholders.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', 'Lawyers like Larch, and so does the legal team of Wren Foods.') },
    { audience: 'b2b', copy: companyPage('en', 'Your IT team connects it to the ERP in an hour, over the API.') },
    { audience: 'b2b', copy: companyPage('en', '“Your legal team was quick,” says Ines Halvorsen.') },
  ],
  found: [
    {
      audience: 'b2b',
      says: 'unanswered',
      copy: companyPage('en', 'Talk to your ⟦IT team⟧ about Tallywell.'),
      fill: { 'which role': 'your IT team', 'document or answer': 'single sign-on, roles and access logs' },
    },
  ],
})
