import rule from '../../src/rules/hero/order.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Get fresh bread for your family before breakfast\n\n[Order now](/shop)\n\nTwo people knead.\n',
    {
      kind: 'email',
      copy: 'Subject: Bread\n\nHello Ana,\n\n[Order now](https://example.com)\n\nGet fresh bread for your family 3 times faster.\n',
    },
  ],
})
