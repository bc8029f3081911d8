import rule from '../../src/rules/b2c/barriers.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# A course in bread\n\nTwelve lessons, £40. Cancel any time.\n\n[Buy now](/course)\n' },
    { audience: 'b2c', copy: '# Rye loaf\n\n£6 a loaf. Dispatched today, free returns.\n\n[Add to cart](/cart)\n' },
  ],
  found: [
    {
      says: 'open',
      audience: 'b2c',
      lang: 'id',
      copy: '# Roti gandum yang lembut empat hari\n\nIsi 4, Rp60.000. Garansi lembut.\n\n[⟦Masukkan ke keranjang⟧](/keranjang)\n',
    },
  ],
})
