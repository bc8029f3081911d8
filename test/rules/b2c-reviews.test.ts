import rule from '../../src/rules/b2c/reviews.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Without any proof message/three-proofs asks for one.
    { audience: 'b2c', copy: '# Get fresh bread before breakfast\n\nBaked at four.\n\n[Order now](/shop)\n' },
    { audience: 'b2c', copy: '# Fresh bread\n\nSince 1998.\n\nRead our reviews on the door.\n\n[Order now](/shop)\n' },
    // With one kind of proof only, it asks for what is missing beside it.
    {
      audience: 'b2c',
      copy: '# Get fresh bread before breakfast\n\nGuaranteed warm, or your money back.\n\n[Order now](/shop)\n',
    },
    { audience: 'b2b', copy: '# Fresh bread\n\nBaked in Leeds since 1998.\n\n[Order now](/shop)\n' },
  ],
  found: [
    {
      says: 'claims',
      audience: 'b2c',
      copy: '# Our amazing bread\n\nBaked in Leeds since 1998, guaranteed warm for 3 hours. An incredible crust, a perfect crumb, an unbeatable price, world-class flour, an awesome smell, a flawless bake.\n\n[⟦Order now⟧](/shop)\n',
    },
  ],
})
