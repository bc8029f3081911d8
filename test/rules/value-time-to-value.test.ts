import rule from '../../src/rules/value/time-to-value.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Get fresh bread for your family, cheaper than at the shop\n\nAt your door in 2 hours.\n\n[Order a box](/shop)\n',
  ],
})
