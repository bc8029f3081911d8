import rule from '../../src/rules/hero/problem.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2c',
      copy: '# Get fresh bread before breakfast\n\nTired of queuing for cold bread?\n\n[Order now](/shop)\n',
    },
    { kind: 'email', copy: 'Subject: Rye\n\nTired of queuing for cold bread?\n' },
  ],
})
