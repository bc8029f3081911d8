import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'praise',
  about: 'Cara orang memuji yang dibelinya: kalimat ulasan panjang yang paling berisi',
  audience: 'any',
  match: 'phrase',
  groups: {
    recommend: [
      '(sangat|saya|kami) (merekomendasikan|rekomendasikan)',
      '(sangat )?recommended',
      'tidak (menyesal|mengecewakan)',
      'keputusan terbaik',
    ],
    senang: [
      '(sangat|puas|senang) (puas|membantu|senang|memuaskan|terbantu|mengapresiasi|profesional|ramah|dengan|sekali|bagus)',
      '(luar biasa|mantap|keren|memuaskan|terbaik)',
      '(terima kasih|terimakasih|makasih)',
      'melebihi (ekspektasi|harapan)',
      'sesuai (harapan|keinginan|dengan (harapan|keinginan|apa yang))',
    ],
  },
  hits: ['Pelayanannya sangat memuaskan', 'Hasilnya melebihi ekspektasi'],
  misses: ['Kelas terdiri dari enam pertemuan'],
}
