import rule from '../../src/rules/b2b/objection-late.ts'
import { companyPage, PROOFS } from '../../src/rules/samples.ts'
import { check } from './check.ts'

const ASK = '[Check your fit in 15 minutes](/fit)'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', `${ASK}\n\n${PROOFS.en}`) },
    { audience: 'b2b', copy: `${companyPage('en', PROOFS.en)}\nISO 9001 certified since 2019.\n` },
    { audience: 'b2c', copy: `${companyPage('en')}\n${PROOFS.en}\n` },
  ],
  found: [
    {
      audience: 'b2b',
      says: 'late',
      copy: `${companyPage('en')}\n- ⟦Invoice errors down 31% in 90 days⟧\n- ISO 27001 certified since 2022\n`,
      offers: ['Ask “Check your fit in 15 minutes” again after the proof'],
    },
  ],
})
