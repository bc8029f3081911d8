import rule from '../../src/rules/email/trigger.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      kind: 'email',
      copy: 'Subject: Rye\n\nHi {{ name }},\n\nYou are receiving this email because you ordered once. [Unsubscribe](https://example.com/out)\n',
    },
    { kind: 'email', copy: 'Subject: Rye\n\nHi {{ name }},\n\nBread at seven.\n' },
    { kind: 'email', copy: 'Subject: Rye\n\nHello Ana,\n\nBread at seven. Reply stop and I will not write again.\n' },
  ],
})
