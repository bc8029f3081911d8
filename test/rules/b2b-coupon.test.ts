import rule from '../../src/rules/b2b/coupon.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2b',
      copy: '# Close the books in 3 days\n\nTallywell matches every invoice. Register before 1 March and get 20% off.\n\n[Check your fit](/fit)\n',
    },
    {
      lang: 'id',
      audience: 'b2b',
      copy: '# Tutup buku dalam 3 hari\n\nDaftar pelatihan sebelum 1 Maret, dapatkan diskon 20%.\n\n[Daftar](/daftar)\n',
    },
    {
      audience: 'b2b',
      copy: '# Coupon management for retailers\n\nIssue coupons in every shop.\n\n[Book a demo](/demo)\n',
    },
    { audience: 'b2b', copy: '# Close the books\n\n15% off on a three-year contract.\n\n[Book a demo](/demo)\n' },
    {
      audience: 'b2b',
      lang: 'id',
      copy: '# Tepung untuk dapur bisnis Anda\n\n| Volume per bulan | Potongan |\n| --- | --- |\n| 10–50 kg | 10% off |\n| 50–200 kg | 15% off |\n\n[Minta penawaran](/harga)\n',
    },
    {
      audience: 'b2b',
      copy: '# Close the books\n\nThe first demo is 100% off, for everybody.\n\n[Book a demo](/demo)\n',
    },
    { audience: 'b2b', lang: 'id', copy: '# Tutup buku\n\nDemo pertama gratis 100%.\n\n[Jadwalkan demo](/demo)\n' },
    { audience: 'b2b', copy: '# Close the books\n\nSpecials → /coupons/\n\n[Book a demo](/demo)\n' },
    { audience: 'b2c', copy: '# Warm bread\n\nUse code WARM.\n\n[Order now](/shop)\n' },
  ],
})
