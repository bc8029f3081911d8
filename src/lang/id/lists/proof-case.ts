import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'proof-case',
  about:
    'Pelanggan yang disebut, ditunjukkan, atau berbicara: referensi, kisah, daftar klien, dan kata di sekitar testimoni',
  audience: 'any',
  match: 'phrase',
  groups: {
    study: [
      'studi kasus',
      '(kisah|cerita) (sukses|pelanggan|nyata|klien|pengguna|alumni)',
      'contoh (penerapan|klien)',
      'kasus nyata',
    ],
    works: [
      'portofolio( kami)?',
      'portfolio( kami)?',
      '(beberapa)? (karya|hasil karya) kami',
      '(proyek|project|pekerjaan) (kami|terbaru|pilihan|selesai|terdahulu)',
      'hasil (kerja|pekerjaan|proyek) kami',
      'sebelum (dan|&) sesudah',
    ],
    names: [
      'dipercaya( oleh)?',
      '(digunakan|dipakai|dipake|dipilih|disukai) (oleh|sama)',
      '(klien|pelanggan|mitra|partner|sponsor)( setia| resmi)? kami',
      '(klien|pelanggan|mitra|partner)( kami)? (antara lain|seperti|meliputi|termasuk)',
      '(telah|sudah|pernah) (bekerja sama|bekerjasama|bermitra|berkolaborasi) dengan',
      '(bekerja sama|bekerjasama|bermitra|berkolaborasi) dengan <w:1-3>',
      'turut (berperan|membangun|mengerjakan|menangani) <w:1-3>',
      '(diterapkan|berjalan) (di|oleh)',
    ],
    story: [
      '(salah satu|seorang|sebuah) (klien|pelanggan|pengguna|mitra|perusahaan|toko|warung|pabrik|klinik|pemilik <w>|siswa|mahasiswa|alumni) (kami)? (di|yang|telah|sudah|berhasil|asal|dari|mengalami)',
      '(klien|pelanggan) kami (di|yang|telah|sudah|berhasil|asal|dari)',
      'membantu (pt|cv|toko|klinik|ud|rs|smk|sma) <w:1-3>',
    ],
    /** Yang dilakukan pelanggan yang disebut namanya, tepat di belakang namanya. */
    /** Yang dilakukan penjual kepada yang dihitung, tepat di depan angkanya. */
    ours: ['kami (telah|sudah|kini|pernah)? <w> (lebih dari|hampir|sekitar)?'],
    /** Yang dimiliki atau dijual, bukan hasil kerja. */
    stock: [
      'kami (telah|sudah|kini)? (punya|memiliki|menyediakan|menawarkan|menjual|menerima|membutuhkan|butuh|mencari|memberi|memberikan|punya|adalah|ada|hanya|bisa|dapat|buka|akan)',
    ],
    acted: [
      '(kini|sekarang)? (menagih|memindahkan|pindah|beralih|mengisi|menemukan|menutup|membuka|mengirim|menjual|melayani|menyelesaikan|merekrut|melatih|memproses|menangani|mengganti|menerima|mengumpulkan|melipatgandakan|menggandakan|menghemat|memangkas|menurunkan|menaikkan)',
    ],
    plight: [
      '(kewalahan|kesulitan|kerepotan|mengalami|terkendala|sering kehilangan|menghabiskan)',
      '(datang ke|menghubungi) kami',
      '(membutuhkan|butuh|ingin) <w:1-2>',
    ],
    family: ['(kisah|cerita) (dari|tentang) <w:1-3>', 'keluarga <w:1-2> (menghemat|datang|memilih|membangun)'],
    how: [
      '(bagaimana|cara) <w:1-4> (menghemat|menurunkan|mengurangi|memangkas|menaikkan|meningkatkan|beralih|menyelesaikan|melipatgandakan)',
      'mengapa <w:1-3> (memilih|beralih)',
    ],
    reference: ['(panggilan|pelanggan|surat|kunjungan) referensi', 'referensi (tersedia|atas permintaan)'],
    /** Kata dan nama yang berdiri di sana sampai yang asli datang. */
    'stand-in': [
      '(testimoni|ulasan|kutipan|studi kasus) \\(?(dummy|fiktif|rekaan|palsu|contoh|sementara|menyusul)',
      '(dummy|contoh) (testimoni|ulasan|kutipan)',
      '(ganti|diganti) dengan (testimoni|ulasan|kutipan|foto|logo|angka|nama|data|studi kasus) (pelanggan|klien|pengguna|murid|pembeli)? (asli|nyata|sebenarnya|sungguhan)',
      '(nanti|kemudian|akan) (ganti|diganti) dengan yang (asli|nyata|sebenarnya|sungguhan)',
      '(isi|tambahkan|lengkapi) (testimoni|ulasan|kutipan) (asli)? (setelah|sesudah) (peluncuran|rilis|uji coba|pilot)',
    ],
    /** Catatan yang kurang pasti, atau kata yang juga dipakai tulisan biasa. */
    'none-yet': [
      '(testimoni|ulasan|kutipan|logo|studi kasus) \\(?(placeholder|bohongan)',
      'logo \\(?(dummy|contoh|sementara|menyusul|fiktif)',
      '(placeholder (testimoni|ulasan|kutipan|logo)|(contoh|dummy) logo)',
      '(ganti|diganti) (dengan)? (testimoni|ulasan|kutipan|logo|yang) (asli|nyata|sungguhan)',
      '(belum|tidak) ada (testimoni|ulasan|kutipan|logo|studi kasus) (asli|nyata|sungguhan)?',
      '(testimoni|ulasan|logo) <w:0-1> (menyusul|tidak dibuat|belum ada|belum tersedia)',
    ],
    voices: [
      'testimoni(al|als)?',
      '(apa)? (kata|pendapat|komentar) (mereka|pelanggan|pengguna|klien|alumni|siswa|tamu|jamaah|peserta)( kami| tentang <w:1-2>)?',
      '(ulasan|review) (pelanggan|pengguna|klien|google|pembeli|tamu|peserta)',
      'cerita (mereka|pelanggan|peserta|alumni)',
      'kesan (mereka|pelanggan|peserta|dan pesan)',
      'pengalaman (mereka|pelanggan|klien)',
      '(pelanggan|klien) (puas|bahagia)',
    ],
    /** Kata pertama nama lembaga. */
    house: [
      '(pt|cv|ud|sd|smp|sma|smk|rs|rsud|klinik|toko|warung|kedai|koperasi|bank|universitas|yayasan|hotel|restoran|rumah makan|bengkel|apotek|pabrik|percetakan|salon|butik|madrasah|pesantren|sekolah|kafe)',
    ],
    firm: [
      '(pt|cv|ud|yayasan|dinas|universitas|rumah sakit|grup|group)',
      '(direktur|manajer|manager|director|pemilik|pendiri|founder|owner|ceo|cto|cfo|coo|kepala <w>|ketua <w>|head of <w>)',
    ],
    said: [
      '(ujar|ungkap|tutur|jelas|kata|kisah|cerita) (bapak|ibu|pak|bu|<w:1-3>,)',
      '(kata|ucap)nya',
      'menurut (bapak|ibu|pak|bu) <w>',
    ],
  },
  traps: [
    ['(bergabunglah|bergabung|gabung|jadilah) <w:0-2> (pelanggan|klien|mitra) kami', 'ajakan, bukan kisah'],
    ['(bekerja sama|bekerjasama) dengan (cara|memindai|menggunakan|memakai)', 'caranya, bukan mitranya'],
    ['(dipercaya|digunakan|dipakai|dipilih)( oleh)? (lebih dari)? <n>', 'jumlah, bukan kasus'],
    ['dengan kata lain', 'bukan pelanggan'],
    ['kata (kunci|lain|sandi|demi)', 'bukan pelanggan'],
    ['dalam kasus (ini|lain)', "'kasus' lain"],
    ['kasus (hukum|korupsi|covid|positif)', "'kasus' lain"],
    ['cerita (kami|di balik)', 'bukan cerita pelanggan'],
    ['dipercaya( oleh)? (ribuan|jutaan|ratusan|banyak|berbagai|sejak|para|semua|masyarakat)', 'tak bernama: samar'],
    [
      '(bekerja sama|bekerjasama|bermitra|berkolaborasi) dengan (kami|anda|tim|berbagai|banyak|para|semua)',
      'tak bernama',
    ],
    ['(kirim|tulis|beri|berikan|isi) (ulasan|testimoni|review)', 'diminta, bukan ditunjukkan'],
  ],
  hits: [
    'Testimoni (dummy)',
    'Ganti dengan testimoni asli',
    'Studi kasus PT Karsa Boga',
    'Dipercaya oleh Bank Lestari dan PT Karsa Boga',
    'Apa kata mereka',
  ],
  misses: [
    'Kirim foto sebelum antar',
    'dalam kasus ini',
    'Dipercaya ribuan pelanggan',
    'Dengan kata lain, harga turun',
  ],
}
