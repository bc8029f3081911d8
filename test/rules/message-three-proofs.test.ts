import rule from '../../src/rules/message/three-proofs.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\n12,000 families served since 2019.\n\nCase study: the Whitlock family in Leeds.\n\n> “My children eat the crust.” — Ana Whitlock, Leeds\n\n[Order now](/shop)\n',
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\nRated 4.9 by 312 families.\n\n> “My children eat the crust.” — Ana Whitlock, Leeds\n\n> “Still warm at seven.” — Tom Reed, Leeds\n\n[Order now](/shop)\n',
    },
  ],
  found: [
    {
      says: 'none',
      kind: 'email',
      audience: 'b2c',
      copy: 'Subject: Bread at seven\n\nHello Ana,\n\n⟦Get fresh bread for your family before breakfast.⟧ It comes to your door.\n\n[Order now](https://example.com/shop)\n\n[Unsubscribe](https://example.com/stop)\n',
    },
  ],
})
