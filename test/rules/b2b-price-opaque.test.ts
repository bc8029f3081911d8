import rule from '../../src/rules/b2b/price-opaque.ts'
import { companyPage } from '../../src/rules/samples.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: companyPage('en', 'From €4 per seat. Contact us for pricing above 500 seats.') },
    { audience: 'b2b', copy: companyPage('en', 'Contact us for a walk through your own ledger.') },
    { audience: 'b2c', copy: '# Warm bread\n\nContact us for pricing.\n\n[Order now](/shop)\n' },
    {
      lang: 'id',
      audience: 'b2b',
      copy: companyPage('id', 'Mulai Rp40.000 per pengguna. Hubungi kami untuk harga khusus.'),
    },
  ],
  found: [
    {
      audience: 'b2b',
      says: 'hidden',
      copy: companyPage('en', 'All modules: ⟦pricing on request⟧.'),
      offers: ['Name a starting price'],
      fill: { amount: '$900', 'seat, site or month': 'month' },
    },
  ],
})
