import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'measure',
  about: 'Angka yang hanya boleh satu dalam satu berkas, menurut yang diukur',
  audience: 'any',
  match: 'phrase',
  groups: {
    'uji coba': ['(uji coba|coba gratis|masa coba|trial) (gratis )?(selama )?<dur>', '<dur> (uji coba|trial)'],
    'uang kembali': ['garansi (uang kembali|retur|pengembalian) (selama )?<dur>'],
    telepon: ['(telepon|panggilan|ngobrol|konsultasi) (singkat |gratis )?(selama )?<dur>'],
    demo: ['demo (singkat |gratis )?(selama )?<dur>'],
    pemasangan: ['(pemasangan|instalasi|pasang|siap dipakai|aktif) (selesai )?(dalam|hanya) <dur>'],
    pelanggan: [
      { p: '<n>\\+? (pelanggan|klien) (kami|puas|yang|telah|sudah|setia)', min: 30 },
      { p: '<n>\\+? (pelanggan|klien)$', min: 30 },
    ],
    pengguna: [
      { p: '<n>\\+? pengguna (kami|aktif|yang|telah|sudah)', min: 30 },
      { p: '<n>\\+? pengguna$', min: 30 },
    ],
    perusahaan: [{ p: '<n>\\+? (perusahaan|bisnis)', min: 30 }],
    negara: [{ p: 'di <n>\\+? negara', min: 5 }],
    ulasan: [{ p: '<n>\\+? ulasan', min: 10 }],
    pengalaman: ['(pengalaman|berpengalaman) (selama )?<dur>', '<dur> (ber)?pengalaman'],
    langkah: ['<n> langkah (mudah|sederhana|singkat)?'],
  },
  hits: ['uji coba gratis 14 hari', '4.200 pelanggan', '3 langkah mudah'],
  misses: ['3 pelanggan sehari', 'telepon jam tujuh'],
}
