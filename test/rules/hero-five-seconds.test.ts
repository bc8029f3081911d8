import rule from '../../src/rules/hero/five-seconds.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Get fresh bread for your family 3 times faster than a trip to the shop\n\nWe weigh the flour on the evening before.\n\n[Order now](/shop)\n',
    { kind: 'email', copy: 'Subject: Rye\n\nGet fresh bread for your family.\n' },
  ],
})
