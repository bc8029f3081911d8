import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'weak-intent',
  about: 'Kata yang baru berniat, belum menjanjikan',
  audience: 'any',
  match: 'phrase',
  groups: {
    niat: [
      '(kami|perusahaan kami|tim kami|produk ini|platform ini|program ini|aplikasi ini) (berusaha|berupaya|bertujuan|berkeinginan|ingin|bermaksud|mencoba|berharap)( untuk| agar| dapat)? <w>',
      '(bertujuan|berupaya|berusaha|bermaksud) untuk <w>',
      '(tujuan|misi|harapan) kami adalah <w>',
      'diharapkan (dapat|mampu|bisa|akan) <w>',
    ],
  },
  traps: [['(anda|kamu) (ingin|berusaha|berharap|mencoba)', 'niat pembaca']],
  hits: ['Kami berusaha untuk membantu', 'Platform ini bertujuan untuk memudahkan'],
  misses: ['Kami membantu', 'Anda ingin cepat'],
}
