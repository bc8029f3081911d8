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
      '(perusahaan|cv|pt).? <w:0-4> (yang)? bergerak (di|dalam) bidang',
    ],
    /** Sambutan: jadi cerita kalau lanjutannya juga tentang pengirim. */
    sambutan: ['selamat datang di <w>'],
    /** Siapa yang menulis, sebelum apa urusannya dengan pembaca. */
    nama: [
      'perkenalkan,? (nama )?(saya|kami|aku) <w:1-3>',
      '(nama saya|saya bernama) <w:1-3>',
      'saya <w:1-3>,? (dari|selaku|sebagai) <w:1-3>',
    ],
    /** Perasaan pengirim tentang kerjanya, tanpa apa pun bagi pembaca. */
    ikrar: [
      '(melayani|bekerja|dikerjakan|membantu|mendampingi|merawat|menangani) <w:0-4> (dengan )?(sepenuh|setulus|segenap) (hati|jiwa|cinta)',
      '(dengan|penuh) (sepenuh hati|setulus hati|cinta dan dedikasi|hati dan dedikasi)',
      '(menganggap|memperlakukan|merawat) <w:1-3> (layaknya|seperti|seolah|bagaikan) <w:0-2> (sendiri|keluarga)',
      '(kepuasan|kebahagiaan|kenyamanan) (anda|pelanggan|klien|konsumen|tamu) (adalah|merupakan|menjadi) (prioritas|tujuan|kebanggaan|kebahagiaan|komitmen) (utama )?<w:0-1>',
      'kami (mendengarkan|mendengar|peduli)(,| dan) (memahami|mengerti)',
      '(tak|tidak) ada yang lebih (membahagiakan|membanggakan|menyenangkan) (bagi )?kami',
      '(kehormatan|kebanggaan|kebahagiaan) (bagi kami|tersendiri)',
      '(pelanggan|pembeli|konsumen) adalah (raja|prioritas|segalanya|keluarga)',
      'memiliki hati <w> sejati',
    ],
  },
  hits: [
    'Larasati didirikan pada 1998',
    'Kami percaya bahwa roti baik',
    'Selamat datang di Larasati',
    'Kami melayani Anda dengan sepenuh hati',
    'Kepuasan pelanggan adalah prioritas utama kami',
  ],
  misses: ['Roti untuk keluarga Anda'],
}
