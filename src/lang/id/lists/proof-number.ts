import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'proof-number',
  about: 'Kata yang menjadikan angka bukti, dan kata yang menjadikannya janji, harga, atau statistik orang lain',
  audience: 'any',
  match: 'phrase',
  groups: {
    experience: [
      '(lebih dari|selama|hampir)? <n>\\+? tahun (lebih)? (pengalaman|berpengalaman|melayani|berkarya|beroperasi|mengabdi|berdiri|berkecimpung|bergerak|menangani|mengajar|riset|dipercaya)',
      '(pengalaman|berpengalaman|melayani|berkarya|beroperasi|berkecimpung|bergerak <w:1-3>|berdiri) (selama|lebih dari|hampir|sejak)? (lebih dari)? (<n>\\+? tahun|puluhan tahun|belasan tahun|<year>)',
      '(lebih dari|selama) <n> tahun',
      '(puluhan|belasan) tahun',
      '(berdiri|beroperasi|berkarya|melayani|didirikan|hadir|dibangun|dipercaya|ada) (sejak|pada|di) (tahun|tanggal)? <w:0-2> ?<year>',
      'sejak (tahun )?<year>',
      'sejak tanggal <w:1-3> <year>',
      '(sejak) <n> tahun (lalu|silam|yang lalu)',
      'satu dekade',
      '<n> dekade',
      'generasi (kedua|ketiga|keempat)',
    ],
    crowd: [
      '<n>\\+? <w:0-2> (pelanggan|pengguna|perusahaan|tim|klien|klinik|toko|sekolah|keluarga|unduhan|pesanan|cabang|outlet|mitra|umkm|siswa|mahasiswa|peserta|alumni|jamaah|anggota|pasien|proyek|rumah|unit|kota|negara|provinsi|kabupaten|acara|orang|pembeli|pengikut|bisnis|usaha|pekerja|karyawan|aplikator|tukang|kontraktor|teknisi|pedagang|penjahit|santri|warga|ukm|warung|kedai|resto|restoran|salon|bengkel|apotek|produk terjual|instansi|desa|transaksi|penulis|guru|kantor|gedung|pasangan|hewan|murid|pemilik|petani|nelayan|penyewa|penghuni|gerai|gudang|kebun|koperasi|yayasan|rumah sakit|puskesmas|pesantren|kampus|universitas|hotel|vila|kafe|dapur|bidan|dokter|perawat|sopir|kurir|pengemudi|agen|reseller|penjual|donatur|relawan|penerima manfaat|perajin|peternak|kos|apartemen|bayi|anak|ibu|lansia)( terlayani| terbantu| puas| selesai| terjual| terdaftar| aktif)?',
    ],
    uses: [
      '<n>\\+? <w:1-7> (memakai|menggunakan|mempercayakan|memercayakan|memercayai|mempercayai|memilih|berlangganan|bergabung|sarapan|makan|belanja|berbelanja|belajar|menginap|tidur|berlatih|berobat|menitipkan|mengandalkan|terbantu|beralih|memesan|menabung|menjual|mendaftar|mencoba|bekerja sama|kembali|kini kerja|bekerja)',
    ],
    done: [
      '<n>\\+? (juta|ribu)? ?<w:0-3> (dipotong|ditandatangani|diantar|dikirim|dikirimkan|dirawat|dipasang|dibangun|ditanam|dibagikan|disalurkan|dicetak|dijahit|diproses|ditangani|dilatih|diselesaikan|dipanggang|diterbitkan|diperbaiki|dibersihkan|terkirim|terbangun|tersalurkan|tertanam|terbit|tercetak|terjahit|terbantu|terjual)( sejak| di| setiap| tiap| tahun| oleh| ke| hingga| sampai)?',
      '(kami|sudah|telah) (mengurus|merawat|membersihkan|mengantar|memotong|menanam|memasang|mencetak|menjahit|memperbaiki|menyalurkan|mengajar|memotret|memasak|mengelola|menjaga|mengirimkan|memasok) (lebih dari|hampir|sekitar)? <n>',
      '<n>\\+? (alumni|lulusan) ?(sejak|di|dan|telah|sudah|kini)?',
      '(gabung|bergabung|dipercaya|digunakan|dipakai|dipilih|melayani|membantu) (bersama|oleh|dengan)? (lebih dari|hampir)? <n>\\+? <w>',
      '<n>\\+? <w:1-2> (memakai|menggunakan|mempercayai|memercayakan|memilih|mengikuti) <w:1-2>',
      '(udah|sudah|telah|uda)? ?(dipake|dipakai|digunain|dicoba) (sama|oleh|ama)? ?(lebih dari)? ?<n>\\+? <w>',
      '<n>\\+? (terjual|terlayani|terpasang|selesai|terdaftar|terselesaikan|dikirim)',
      '(menangani|melayani|membantu|mengirim|mengerjakan|menyelesaikan|membangun|memberangkatkan|mendampingi|melatih) (lebih dari|hampir|sekitar)? <n>',
    ],
    places: ['(di|tersebar di|menjangkau|ke) <n>\\+? (kota|provinsi|kabupaten|negara|cabang|daerah)'],
    many: [
      '(ratusan|ribuan|puluhan|puluhan ribu|ratusan ribu|jutaan) <w:0-1> (pelanggan|pengguna|perusahaan|klien|toko|sekolah|keluarga|pesanan|mitra|umkm|siswa|mahasiswa|peserta|alumni|jamaah|anggota|pasien|proyek|rumah|unit|orang|pembeli|bisnis|usaha|acara|guru)',
    ],
    reach: [
      '(bergabung|gabung|dipercaya|digunakan|dipakai|dipilih|membantu|terbantu|melayani|dilayani|setelah|telah|sudah|menangani|mendampingi)',
    ],
    afterwards: ['(sesudah|setelah|kini|hasil|hasilnya|capaian|sekarang)', 'dengan kami'],
    shown: [
      '(tunjukkan|perlihatkan|menunjukkan|memperlihatkan|ceritakan) <w:0-2> (bagaimana|cara)',
      '(lihat|simak|baca) (bagaimana|cara)',
    ],
    outcome: [
      '(menghemat|hemat|memangkas|mengurangi|menurunkan|menekan|meningkatkan|menaikkan|naik|turun|tumbuh|meningkat|menurun|berkurang|bertambah|melonjak|berhasil|menghasilkan|mencapai|mendapat|memperoleh|membaik)',
      'balik modal',
      'bep',
      'pengembalian investasi',
      '(diukur|terukur|dicatat|dipantau) (di|pada|dari|atas|selama|terhadap|oleh) <n>',
      'roi (dalam|sebesar)?',
      'dari <n> <w:0-2> (menjadi|jadi|ke) <n>',
      'hasil(nya)?:',
    ],
    actor: [
      '(sebagian besar|kebanyakan|rata-rata|banyak|semua|salah satu) (klien|pelanggan|pengguna|mitra|siswa|peserta|penjual)( kami)?',
      '(klien|pelanggan|pengguna|mitra|siswa|peserta) kami',
    ],
    benefit: [
      '<pct> (pelanggan|pengguna|klien|siswa|peserta|pasien) <w:0-1> (puas|merekomendasikan|lulus|kembali|berhasil)',
      '<pct> (lulusan|alumni|siswa|peserta|murid|pelanggan|pengguna|pasien|klien|tamu) <w:0-3> (bekerja|terserap|diterima|lulus|kembali|puas|bertahan|memperpanjang)',
      '<pct> (kepuasan|tingkat kelulusan|kelulusan|akurasi|uptime|tepat waktu)',
      '<pct> (pesanan|klaim|kiriman|paket|pengiriman|pengaduan|keluhan|panen|produk|unit|kontrak|janji|laporan|tagihan|order|tiket) <w:0-3> (tiba|sampai|dibayar|bayar|selesai|terkirim|terbayar|disetujui|cair|tepat waktu|terpakai|terjual|tertangani|teratasi|lunas)',
      'tingkat (kepuasan|kelulusan|keberhasilan|retensi|cacat)',
    ],
    impact: [
      '(dampak|hasil|bukti|pencapaian|capaian)( nyata| kami| terukur| bisnis)?',
      '(dalam|angka) (angka|kami|berbicara)',
      'statistik',
      'rekam jejak',
    ],
    maybe: [
      '(hingga|sampai|maksimal)',
      '(cukup|hanya butuh|hanya perlu|butuh|perlu|dibutuhkan|diperlukan|minimal) <n>',
      '(bisa|dapat|akan|mungkin|mampu|jika|kalau|apabila|bila|bayangkan|misalnya|contoh|target|potensi|berpotensi|estimasi|perkiraan|ingin|mau)',
    ],
    others: [
      '(menurut|berdasarkan) (data|survei|riset|penelitian|studi|laporan|<w>)',
      '(survei|riset|penelitian|studi|data) (menunjukkan|menyebutkan|mencatat|membuktikan)',
      '<pct> (orang|masyarakat|perusahaan|umkm|bisnis|konsumen|karyawan|penduduk|pekerjaan)',
      '(kebanyakan|mayoritas) (orang|perusahaan|umkm|bisnis)',
      '(kompetitor|pesaing|rata-rata industri|pasar)',
    ],
  },
  traps: [
    ['<money>', 'harga bukan bukti'],
    ['(diskon|potongan) <pct>', 'diskon bukan bukti'],
    ['<pct> off', 'diskon bukan bukti'],
    [
      '(hemat|menghemat|lebih hemat) (hingga|sampai|sekitar)? <w:1-3> (dari|dibanding|dibandingkan|daripada|ketimbang) (harga|pembelian|beli|membeli|paket|langganan) <w:0-1>',
      'selisih harga sendiri',
    ],
    ['sejak (anda|saat|awal|dini|itu|lama|pertama|kapan)', 'bukan usia usaha'],
  ],
  hits: [
    'Berpengalaman selama 12 tahun',
    'Melayani Sleman sejak 1998',
    '4.000+ pelanggan',
    'Biaya listrik turun 18%',
    'Ribuan siswa terbantu',
  ],
  misses: ['WA 0812-3456-7890', 'Diskon 50%', 'Botol biru'],
}
