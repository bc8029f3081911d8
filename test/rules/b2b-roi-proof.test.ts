import rule from '../../src/rules/b2b/roi-proof.ts'
import { check } from './check.ts'

check(rule, {
  clean: [{ audience: 'b2c', copy: '# Get fresh bread for your family before breakfast\n\nIt comes to your door.\n' }],
  found: [
    {
      says: 'unproved',
      kind: 'email',
      audience: 'b2b',
      copy: 'Subject: Quieter closes\n\nHello Ana,\n\n⟦We help finance teams close their books without chasing a single invoice.⟧ It takes a day to set up.\n\n[Book a demo](https://example.com/demo)\n',
    },
  ],
})
