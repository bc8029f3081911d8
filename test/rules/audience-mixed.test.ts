import rule from '../../src/rules/audience/mixed.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    'The founder left the bank, and families were the first to call.\n\n# Bread for families\n\n[Order now](/shop)\n',
    { audience: 'both', kind: 'email', copy: 'Subject: A\n\nHello Ana,\n\nFor teams: permissions.\n' },
  ],
})
