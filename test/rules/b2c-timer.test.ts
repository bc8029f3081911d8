import rule from '../../src/rules/b2c/timer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // A ring that counts down is a part of the product.
    {
      audience: 'b2c',
      copy: '# Never miss a loaf\n\nThe countdown on your oven shows when the crust is done.\n\n[Order now](/shop)\n',
    },
    { audience: 'b2c', copy: '# Warm bread\n\nOur delivery crew act fast.\n\n[Order now](/shop)\n' },
    // Where companies read too, b2b/timer speaks.
    { audience: 'both', copy: '# Warm bread\n\nHurry, only today.\n\n[Order now](/shop)\n' },
    { audience: 'b2c', copy: '# Warm bread\n\nThe sale ends on 28 February.\n\n[Order now](/shop)\n' },
    {
      audience: 'b2c',
      kind: 'email',
      copy: '## Email 1\n\n**Subject:** 10% off your first box\n\nHi Ana,\n\nYour code RYE10 gives 10% off. It expires in 48 hours.\n\n[Order now](https://example.com/shop)\n\n## Email 2\n\n**Subject:** Last chance for your 10% off\n\nHi Ana,\n\nBread is waiting.\n\n[Order now](https://example.com/shop)\n',
    },
    { audience: 'b2c', copy: '# Warm bread\n\nEnds tonight. Only 12 left in stock.\n\n[Order now](/shop)\n' },
  ],
  found: [
    {
      says: 'clock',
      audience: 'b2c',
      kind: 'email',
      copy: 'Subject: Warm bread, ⟦only today⟧\n\nHello Ana,\n\nGet fresh bread 3 times faster.\n\n[Order now](https://example.com/shop)\n',
      offers: ['Add what is rare about it'],
    },
  ],
})
