import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-vague',
  about: 'Katanya, tetapi tak bisa ditanya: pelanggan, studi, dan ahli tanpa nama',
  audience: 'any',
  match: 'phrase',
  groups: {
    crowd: [
      '(dipercaya|dipakai|dipake|digunakan|dipilih|disukai|direkomendasikan) (oleh )?(banyak|ribuan|ratusan|jutaan|berbagai|puluhan|sejumlah|para) <w:0-3>',
      'bergabung(lah)? (dengan|bersama) (ribuan|ratusan|jutaan|banyak) <w:0-2>',
      '(ribuan|ratusan|jutaan|banyak) (pelanggan|pengguna|orang|perusahaan|klien|keluarga|pelajar|siswa|bisnis) <w:0-2> (telah|sudah|percaya|memilih|menggunakan|puas|merasakan)',
      '(telah|sudah) (banyak )?(membantu|melayani|menangani|dipercaya|berpengalaman) (banyak|ribuan|ratusan|berbagai|para) <w:0-2>',
      'telah banyak membantu',
      'sudah banyak membantu',
      'banyak (pelanggan|pengguna|klien|orang) (yang )?(puas|suka|merekomendasikan|percaya)',
      '(brand|merek|perusahaan|klien) (ternama|terkemuka|besar|terkenal)',
      'semua orang (suka|tahu|setuju)',
      '(semua )?(pelanggan|klien|pengguna) kami (sangat|selalu|merasa|pasti) (puas|senang|bahagia|setia)',
      '(peraih|pemenang|meraih|memenangkan|berbagai|banyak) (berbagai |banyak |sejumlah )?penghargaan',
      'rekam jejak (yang )?(terbukti|baik|panjang|kuat)',
    ],
    study: [
      'menurut (penelitian|studi|survei|riset|data)',
      '(penelitian|studi|riset|survei|data) (menunjukkan|membuktikan)',
      'terbukti (secara )?(ampuh|efektif|klinis|ilmiah|berhasil|aman|mampu|bisa|dapat)',
      'telah (terbukti|teruji)',
      'sudah (terbukti|teruji)',
      'teruji (klinis|secara klinis|waktu)',
    ],
    expert: [
      '(para )?(ahli|pakar|dokter) (setuju|mengatakan|menyarankan|merekomendasikan)',
      'direkomendasikan (oleh )?(ahli|dokter|pakar)',
      '(para )?(ahli|pakar|dokter) (sepakat|sependapat|menganjurkan)',
      'tim (ahli|pakar|profesional|detektif) (kami )?(yang )?(terlatih|berpengalaman|terpercaya|handal|andal|profesional)',
      'tim (ahli|pakar) kami',
      'tim profesional (yang )?berpengalaman',
      'dengan pengalaman (dan|bertahun-tahun|yang) <w>',
      'pengalaman bertahun-tahun',
      'berpengalaman bertahun-tahun',
      'bertahun-tahun pengalaman',
      'standar (medis|militer|bank|rumah sakit)',
      '(mitra|jasa|layanan|sumber|informasi <w:0-2>) (yang )?(terpercaya|tepercaya)',
    ],
    /** Metode atau alat yang bisa apa saja. */
    method: [
      '(metode|teknologi|peralatan|alat|teknik|mesin) <w:0-1> (yang )?(canggih|terkini|mutakhir|tercanggih|terdepan)',
    ],
  },
  traps: [
    ['menurut <w> (anda|kami)', 'pendapat'],
    ['sumber terpercaya seperti', 'disebut namanya'],
  ],
  hits: [
    'dengan teknologi terkini',
    'Dipercaya ribuan pelanggan',
    'Penelitian menunjukkan hasilnya',
    'para ahli setuju',
  ],
  misses: ['Dipercaya Larchfield Foods', 'tanya ahli gizi kami', 'data pelanggan'],
}
