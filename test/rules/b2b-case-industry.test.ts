import rule from '../../src/rules/b2b/case-industry.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', 'Case study: Osmund, 40 employees, closes in 3 days instead of 14.') },
    { audience: 'b2b', copy: companyPage('en', 'Case study: the clinic Osmund closes in 3 days instead of 14.') },
    { audience: 'b2b', copy: companyPage('en', 'Trusted by Osmund, Larch and Wren.') },
  ],
})
