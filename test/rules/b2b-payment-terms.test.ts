import rule from '../../src/rules/b2b/payment-terms.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: '# Fresh bread for your canteen\n\n$900 per month, net 30.\n\n[Book a call](/call)\n' },
    { audience: 'b2b', copy: '# Fresh bread for your canteen\n\nFree for the first week.\n\n[Book a call](/call)\n' },
    { audience: 'b2c', copy: '# Fresh bread for you\n\n$9 per loaf.\n\n[Order now](/shop)\n' },
  ],
})
