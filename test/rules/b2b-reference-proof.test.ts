import rule from '../../src/rules/b2b/reference-proof.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2b',
      copy: '# Close your books faster\n\n> “We close in 3 days, not 14.” — Ana Whitlock, Head of Finance, Larchfield Foods\n\n[Book a demo](/demo)\n',
    },
  ],
})
