import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'anyones',
  about: 'Kata-kata janji yang cocok untuk penjual apa saja',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'solusi (lengkap|terbaik|tepat|cerdas|pintar|inovatif|digital|terpadu|menyeluruh|profesional|praktis|untuk (semua|segala|berbagai))?',
      '(layanan|pelayanan|jasa|produk|program|hasil) (yang)? <w:0-1> (terbaik|berkualitas|lengkap|profesional|komprehensif|menyeluruh|inovatif|terpercaya|prima|unggulan|maksimal|akurat|optimal)',
      '(berbagai|beragam|segala|semua|macam-macam) (layanan|kasus|kebutuhan|program|produk|solusi|masalah|hal|segmen|jenis)',
      '(memenuhi|menjawab|sesuai( dengan)?|untuk) (semua|segala|berbagai)? kebutuhan(mu| anda| kamu)?',
      '(potensi|impian|mimpi|tujuan|cita-cita|kesuksesan|masa depan)(mu| anda| kamu| mereka)',
      '(meraih|mewujudkan|menggapai|mencapai) (impian|mimpi|tujuan|kesuksesan|cita-cita|sukses)',
      '(naik|ke) (level|tingkat)( berikutnya| selanjutnya)?',
      'masa depan yang (lebih)? <w>',
      '(pertumbuhan|perkembangan|kemajuan|kesuksesan) (usaha|bisnis|perusahaan)(mu| anda)?',
      '(kualitas|berkualitas|profesional|profesionalisme|terpercaya|tepercaya|inovatif|komprehensif|menyeluruh|optimal|maksimal|handal|andal|dapat diandalkan|kompetitif|unggul|terdepan|terbaik|terkemuka|efektif|efisien|akurat)',
      '(mengoptimalkan|optimalkan|memaksimalkan|maksimalkan|memberdayakan|mentransformasi|meningkatkan|menghadirkan|mewujudkan)',
      'kesempatan (yang)? (sempurna|emas|terbaik)',
      '(mitra|partner|sahabat) (terpercaya|tepercaya|terbaik|setia)',
      'berkomitmen <w:0-2>',
      '(hemat|menghemat) (waktu|uang|biaya|tenaga)( dan (waktu|uang|biaya|tenaga))?',
      'cara (mudah|praktis|cerdas|pintar) <w>?',
      '(fitur|manfaat|keuntungan|peluang|penawaran) (yang)? (menarik|luar biasa|terbaik)',
      '(yang)? (layak|pantas) (anda|kamu) (dapatkan|terima|miliki|rasakan)',
      'jawaban yang (anda|kamu) cari',
    ],
  },
  hits: [
    'Solusi lengkap untuk usahamu',
    'Layanan terbaik untuk segala kebutuhan',
    'Wujudkan impianmu: meraih impian bersama kami',
  ],
  misses: ['Roti hangat sebelum jam tujuh', 'Tutup buku dalam tiga hari', 'Parkir setengah harga'],
}
