import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'sender-story',
  about: 'Pembukaan tentang diri pengirim',
  audience: 'any',
  match: 'phrase',
  groups: {
    cerita: [
      '(yang)? (didirikan|dibentuk|dirintis) (oleh|pada|sejak|dengan|di|tahun)',
      'berdiri sejak <w>',
      'dengan bangga <w>',
      'bangga (dapat|bisa|untuk|memperkenalkan|mengumumkan) <w>?',
      '(misi|visi|komitmen|nilai|filosofi) kami <w>',
      'kami (percaya|yakin|berkomitmen|berdedikasi|bangga|selalu mengutamakan|senantiasa) <w>',
      'selamat datang di <w>',
      '(perusahaan|cv|pt).? <w:0-4> (yang)? bergerak (di|dalam) bidang',
    ],
  },
  hits: ['Larasati didirikan pada 1998', 'Kami percaya bahwa roti baik', 'Selamat datang di Larasati'],
  misses: ['Roti untuk keluarga Anda'],
}
