import rule from '../../src/rules/cta/audience.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# Fresh bread for your family\n\n[Buy now](/shop)\n' },
    { audience: 'b2b', copy: '# Bread for canteens\n\n[Check your fit in 15 minutes](/fit)\n' },
    { audience: 'b2b', lang: 'id', copy: '# Roti untuk kantin perusahaan\n\n[Pilih paket](/paket)\n' },
    '# Fresh bread\n\n[Order a box](/shop)\n',
  ],
  found: [
    { says: 'shopper', audience: 'b2c', copy: '# Fresh bread for your family\n\n[⟦Request a demo⟧](/demo)\n' },
    { says: 'company', audience: 'b2b', lang: 'id', copy: '# Roti untuk kantin\n\n[⟦Beli sekarang⟧](/toko)\n' },
  ],
})
