import rule from '../../src/rules/b2b/number-first.ts'
import { check } from './check.ts'

const [example] = rule.examples

check(rule, {
  clean: [
    // The headline opens with a figure, whatever it is worth.
    {
      audience: 'b2b',
      copy: (example?.bad ?? '').replace(/⟦(.*)⟧/, '$1').replace(/^# .*/m, '# Close your books 50% faster'),
    },
    // A slogan is no result that companies look for.
    {
      audience: 'b2b',
      copy: (example?.bad ?? '').replace(/⟦.*⟧/, '100% customer satisfaction in 90 days.'),
    },
  ],
})
