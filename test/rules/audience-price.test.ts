import rule from '../../src/rules/audience/price.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# Quiet kitchens\n\nPrice: $14,000, or $190 per month.\n\n[Order now](/shop)\n' },
    { audience: 'b2b', copy: '# Bread for canteens\n\nPrice: $49 per seat.\n\n[Book a call](/call)\n' },
    { audience: 'b2b', copy: '# Bread for canteens\n\nSave $120 with every delivery.\n\n[Book a call](/call)\n' },
  ],
})
