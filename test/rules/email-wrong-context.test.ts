import rule from '../../src/rules/email/wrong-context.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { kind: 'email', audience: 'b2b', copy: 'Subject: Rye\n\n[Download the white paper](https://example.com/x)\n' },
    { kind: 'email', copy: 'Subject: Rye\n\n[Read the white paper](https://example.com/x)\n' },
  ],
  found: [
    {
      kind: 'email',
      audience: 'b2b',
      says: 'other',
      copy: 'Subject: Rye\n\n[⟦Watch our TikTok⟧](https://example.com/x)\n',
    },
  ],
})
