import rule from '../../src/rules/b2b/personal-frame.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', 'It is simple and hassle-free.') },
    {
      audience: 'b2b',
      copy: companyPage('en', 'Effortless: two clicks, no fuss, at your own pace, with an audit trail of each step.'),
    },
    { audience: 'b2c', copy: '# Go home earlier\n\nEffortless: in two clicks, no fuss, stress-free.\n' },
  ],
})
