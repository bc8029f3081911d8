import rule from '../../src/rules/email/security-footer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Rye\n\nData is encrypted. Read [how](https://example.com/trust-center).\n',
    },
    {
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Rye\n\nBread at seven. [Book a call](https://example.com/call)\n',
    },
    { kind: 'email', audience: 'b2c', copy: 'Subject: Rye\n\nYour data is encrypted.\n' },
  ],
})
