import rule from '../../src/rules/b2b/coupon.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2b',
      copy: '# Coupon management for retailers\n\nIssue coupons in every shop.\n\n[Book a demo](/demo)\n',
    },
    { audience: 'b2b', copy: '# Close the books\n\n15% off on a three-year contract.\n\n[Book a demo](/demo)\n' },
    { audience: 'b2c', copy: '# Warm bread\n\nUse code WARM.\n\n[Order now](/shop)\n' },
  ],
})
