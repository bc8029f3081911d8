import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-timid',
  about: 'Ajakan yang menyerahkan langkahnya pada pembaca',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'jangan (ragu|sungkan|segan)',
      '(jika|bila|apabila|kalau) (ada|anda|kamu) <w:0-4> (pertanyaan|berminat|tertarik|membutuhkan)',
      'silakan (hubungi|menghubungi|sampaikan)',
      '(dengan )?senang hati (membantu|menjawab|mengirim)',
      'untuk informasi lebih lanjut',
      'tidak perlu (dibalas|membalas)',
    ],
  },
  hits: ['Jangan ragu menghubungi kami', 'Jika Anda tertarik, kabari saja'],
  misses: ['Hubungi kami sebelum Jumat', 'Pesan meja sekarang'],
}
