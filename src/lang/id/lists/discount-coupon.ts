import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'discount-coupon',
  about: 'Alat toko yang tidak dipercaya komite pembelian',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      'kode (promo|diskon|voucher|kupon)',
      'kupon( diskon| belanja)',
      'gunakan kode',
      'pakai kode',
      'flash sale',
      'promo kilat',
      'beli <n>,? gratis <n>',
      'beli satu gratis satu',
      'cuci gudang',
      'harbolnas',
      'gajian sale',
      'payday sale',
      'diskon kejutan',
    ],
  },
  traps: [['kode (promo|diskon|voucher|kupon) (untuk pelanggan|bisa dibuat|dapat dibuat)', 'produk tentang kupon']],
  hits: ['Gunakan kode HEMAT', 'Flash sale hari ini'],
  misses: ['Kode sumber terbuka', 'Kami menulis kode'],
}
