import rule from '../../src/rules/b2b/number-first.ts'
import { check } from './check.ts'

const [example] = rule.examples

check(rule, {
  clean: [
    // A slogan is no result that companies look for.
    {
      audience: 'b2b',
      copy: (example?.bad ?? '').replace(/⟦.*⟧/, '100% customer satisfaction in 90 days.'),
    },
  ],
})
