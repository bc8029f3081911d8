import rule from '../../src/rules/cta/effort.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: '# Bread for canteens\n\n[Book a demo](/demo)\n\nIt takes 20 minutes.\n' },
    { audience: 'b2b', copy: '# Bread for canteens\n\n[Download the price list](/list)\n' },
    { audience: 'b2c', copy: '# Fresh bread\n\n[Book a table](/book)\n' },
  ],
  found: [{ says: 'hidden', audience: 'b2b', copy: '# Bread for canteens\n\n[⟦Talk to our team⟧](/talk)\n' }],
})
