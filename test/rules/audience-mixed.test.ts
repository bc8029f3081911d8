import rule from '../../src/rules/audience/mixed.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Invoices in a minute\n\nMade for freelancers and small businesses.\n\n[Start free](/start)\n',
    'The founder left the bank, and families were the first to call.\n\n# Bread for families\n\n[Order now](/shop)\n',
    { audience: 'both', kind: 'email', copy: 'Subject: A\n\nHello Ana,\n\nFor teams: permissions.\n' },
  ],
})
