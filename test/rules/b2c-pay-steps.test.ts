import rule from '../../src/rules/b2c/pay-steps.ts'
import { check } from './check.ts'

const steps = '1. Pick a size\n2. Say where\n3. Wait for the mail\n4. Pay\n'

check(rule, {
  clean: [
    { audience: 'b2c', copy: `# Shoes that fit\n\n## How to measure your foot\n\n${steps}\n[Order now](/shop)\n` },
    {
      audience: 'b2c',
      copy: '# Shoes that fit\n\n## How to order\n\n- Any size\n- Any colour\n- Any day\n- Anywhere\n',
    },
    // What the seller does is no step of the buyer.
    {
      audience: 'b2c',
      copy: '# Shoes that fit\n\n## How to order\n\n1. Pick a size\n2. Say where\n3. Pay\n4. We pack it the same day\n\n[Order now](/shop)\n',
    },
    {
      lang: 'id',
      audience: 'b2c',
      copy: '# Sepatu yang pas\n\n## Cara pesan\n\n1. Pilih ukuran\n2. Isi alamat\n3. Bayar\n4. Kami kemas hari itu juga\n\n[Pesan sekarang](/toko)\n',
    },
    { audience: 'b2b', copy: `# Fewer returns for your store\n\n## How to order\n\n${steps}\n[Book a demo](/demo)\n` },
  ],
})
