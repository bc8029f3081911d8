import rule from '../../src/rules/email/length.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      kind: 'email',
      copy: `Subject: Rye\n\n[Order your loaf](https://example.com/x)\n\n${'Our rye rests for two days. '.repeat(60)}\n`,
    },
    { kind: 'email', copy: `Subject: Rye\n\n${'Our rye rests for two days. '.repeat(60)}\n` },
  ],
  found: [],
})
