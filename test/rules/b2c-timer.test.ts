import rule from '../../src/rules/b2c/timer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# Warm bread\n\nThe sale ends on 28 February.\n\n[Order now](/shop)\n' },
    { audience: 'b2c', copy: '# Warm bread\n\nEnds tonight. Only 12 left in stock.\n\n[Order now](/shop)\n' },
  ],
})
