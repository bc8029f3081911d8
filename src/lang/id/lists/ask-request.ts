import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-request',
  about: 'Permintaan yang bukan kata perintah: pertanyaan yang menunggu ya, tawaran, harapan',
  audience: 'any',
  match: 'phrase',
  groups: {
    book: [
      'boleh(kah)? (saya|kami|kita) (menelepon|telepon|menghubungi|bertemu|mampir|datang|meminta waktu)',
      '(ada|punya) waktu <w:0-4> (untuk|minggu|hari|besok)',
      '(bisakah|boleh|bolehkah|apakah) (kita|kami|saya|anda) <w:0-3> (bertemu|ngobrol|mengobrol|telepon|menelepon|diskusi|berdiskusi|meeting|jadwalkan)',
      '(bersedia|berkenan|keberatan|sempat) (untuk|kita|kalau kita)? (ngobrol|mengobrol|bertemu|diskusi|berdiskusi|bicara|telepon|ditelepon|meluangkan waktu|meeting|zoom) <w:0-2>',
      '(mau|tertarik) (ngobrol|diskusi|berdiskusi|meeting|telepon) <w:0-2>',
      '(ini|berikut) kalender saya',
      '(kapan|hari apa) <w:0-3> (waktu|luang|bisa|cocok)',
    ],
    slot: ['(cocok|bisa|luang)$'],
    demo: ['(mau|ingin|tertarik) (lihat|melihat) (bagaimana|cara|contoh|demo|hasil|seperti)'],
    trial: ['(mau|ingin|tertarik) (coba|mencoba|uji coba) (gratis|dulu|langsung|<w:1-2>)'],
    reply: [
      '(mau|ingin) (saya|kami|aku) <w:1-2>',
      '(apakah|kalau) <w:0-2> (tertarik|berminat)',
      'bagaimana menurut (anda|kamu|bapak|ibu)',
      'boleh saya <w:1-2>',
      'mau (satu|coba|lihat|saya kirim)$',
      '(tertarik|berminat)$',
    ],
    other: [
      '(tautan|link)(nya)? (ada)? di bawah( ini)?',
      '(bersediakah|maukah|bisakah|dapatkah) (anda|kamu|bapak|ibu|kakak)',
      '(kami|saya) (sangat)? (menghargai|senang|berterima kasih) (jika|bila|kalau|apabila) (anda|kamu)',
      '(saya|kami) (ingin|hendak|bermaksud) (submit|mengajukan|menawarkan|mengundang|mengirimkan|mendaftarkan)',
    ],
  },
  hits: [
    'Ada waktu 15 menit minggu ini?',
    'Mau lihat bagaimana hasilnya di toko Anda?',
    'Bersediakah Anda menulis ulasan?',
  ],
  misses: ['Waktu memanggang delapan menit'],
}
