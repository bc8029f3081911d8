import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-change',
  about: 'Perubahan dalam angka yang pasti pernah diukur, dan kisah pelanggan tanpa nama',
  audience: 'any',
  match: 'phrase',
  groups: {
    figure: [
      '<x> lebih <w>',
      '<pct> lebih <w>',
      '<x> lipat',
      '(kurangi|mengurangi|pangkas|memangkas|turunkan|menurunkan|tingkatkan|meningkatkan|naikkan|menaikkan|percepat|mempercepat|hemat|menghemat) <w:0-4> (sebesar|hingga|sampai)? <pct>',
      '(hemat|menghemat) (hingga|sampai)? <dur>',
      'produktivitas <x>',
      '<pct> (roi|roas|imbal hasil)',
      '(roi|roas|imbal hasil|return) (sebesar |mencapai |hingga |sampai |di atas )?(<pct>|<x>)',
      '(balik modal|bep|break even) (dalam|hanya|setelah|kurang dari) <w:0-2> ?<dur>',
      '(omzet|omset|penjualan|peringkat|ranking|konversi|pendapatan|traffic|trafik|pesanan|keuntungan|profit|pelanggan|waktu tunggu|pengunjung) <w:0-3> ?dari (<money>|<pct>|<dur>|<n>) (menjadi|jadi|ke) (<money>|<pct>|<dur>|<n>)',
      '(omzet|omset|penjualan|konversi|pendapatan|pesanan|keuntungan|profit|traffic) <w:0-2> ?(naik|meningkat|melonjak|tumbuh) <w:0-2> ?(<pct>|<x>)',
      '<pct> (kepuasan|akurasi|keberhasilan|test coverage|cakupan)',
      '(kepuasan|akurasi|keberhasilan|tingkat <w>) <w:0-2> <pct>',
      '<pct> (pelanggan|klien|pengguna|pasien) (kami )?(puas|merekomendasikan|kembali|sembuh)',
    ],
    /** Yang dikatakan tentang pasar, tanpa menyebut siapa yang menghitung. */
    market: [
      '(<pct>|separuh|setengah|sepertiga|dua pertiga|tiga perempat|mayoritas) (dari )?(semua |seluruh |para )?(konsumen|pelanggan|orang|masyarakat|pengguna|pembeli|perusahaan|bisnis|umkm|karyawan|wanita|pria|perempuan|laki-laki|ibu|orang tua|anak|pengunjung|pemilik|siswa|mahasiswa|penduduk|warga|pasien|startup|proyek|situs|website|toko|restoran|keluarga|pekerja|generasi <w>|milenial|pencari <w>|rumah|kasus|usaha|pengusaha|investor|penyewa|calon <w>|tamu|wisatawan|transaksi|pencarian|iklan|pelamar|pegawai|remaja|dokter|trader|pemula|lansia|kecelakaan|kerusakan|kegagalan|serangan|kebocoran|pendaftar|peserta) <w:0-4> ?(lebih|memilih|mencari|tidak|tak|gagal|mengatakan|percaya|menggunakan|membaca|membeli|meninggalkan|merasa|mengaku|ingin|akan|sudah|belum|mengalami|berhenti|pindah|kehilangan|membutuhkan|menganggap|bangkrut|tutup|masih|kini|memeriksa|melihat|melakukan|menyukai|menyesal|dimulai|terjadi|disebabkan|mulai|mengeluh|menghabiskan|berasal|beralih|takut|kesulitan|memutuskan|mengecek|menderita|batal|menilai)',
      '(<n>|satu|dua|tiga|empat|delapan|sembilan) dari (<n>|tiga|empat|lima|sepuluh) <w:0-2> ?(konsumen|pelanggan|orang|masyarakat|pengguna|pembeli|perusahaan|bisnis|umkm|karyawan|wanita|pria|perempuan|laki-laki|ibu|orang tua|anak|pengunjung|pemilik|siswa|mahasiswa|penduduk|warga|pasien|startup|proyek|situs|website|toko|restoran|keluarga|pekerja|generasi <w>|milenial|pencari <w>|rumah|kasus|usaha|pengusaha|investor|penyewa|calon <w>|tamu|wisatawan|transaksi|pencarian|iklan|pelamar|pegawai|remaja|dokter|trader|pemula|lansia|kecelakaan|kerusakan|kegagalan|serangan|kebocoran|pendaftar|peserta) <w:0-2> ?(lebih|memilih|mencari|tidak|tak|gagal|mengatakan|percaya|menggunakan|membaca|membeli|meninggalkan|merasa|mengaku|ingin|akan|sudah|belum|mengalami|berhenti|pindah|kehilangan|membutuhkan|menganggap|bangkrut|tutup|masih|kini|memeriksa|melihat|melakukan|menyukai|menyesal|dimulai|terjadi|disebabkan|mulai|mengeluh|menghabiskan|berasal|beralih|takut|kesulitan|memutuskan|mengecek|menderita|batal|menilai)',
      'rata-rata <w:0-2> ?(konsumen|pelanggan|orang|masyarakat|pengguna|pembeli|perusahaan|bisnis|umkm|karyawan|wanita|pria|perempuan|laki-laki|ibu|orang tua|anak|pengunjung|pemilik|siswa|mahasiswa|penduduk|warga|pasien|startup|proyek|situs|website|toko|restoran|keluarga|pekerja|generasi <w>|milenial|pencari <w>|rumah|kasus|usaha|pengusaha|investor|penyewa|calon <w>|tamu|wisatawan|transaksi|pencarian|iklan|pelamar|pegawai|remaja|dokter|trader|pemula|lansia|kecelakaan|kerusakan|kegagalan|serangan|kebocoran|pendaftar|peserta) <w:0-2> ?(menghabiskan|kehilangan|membuang|membayar|mengeluarkan|membutuhkan|menunggu|merugi|rugi) <w:0-3> ?(<money>|<dur>|<pct>|<n>)',
      '(pasar|industri|permintaan|sektor) <w:0-3> ?(tumbuh|bernilai|mencapai|diperkirakan|diproyeksikan|meningkat|naik) <w:0-4> ?(<pct>|<money>)',
      '(bisnis|perusahaan|usaha|umkm|pengusaha|restoran|toko|pemilik <w>) (rata-rata )?(kehilangan|merugi|rugi|membuang) <w:0-3> ?(<money>|<pct>|<dur>)',
      'rata-rata (industri|nasional|pasar) <w:0-3> ?(<pct>|<money>|<dur>)',
    ],
    /** Kecepatan dalam detik yang pasti pernah diukur. */
    speed: [
      '(dalam|hanya|kurang dari|di bawah) (waktu )?(kurang dari |di bawah )?(<n>|satu|dua|tiga|lima) (detik|milidetik)',
      'secepat kilat',
      '(sekejap|secepat) kedipan mata',
    ],
    award: ['pemenang penghargaan', 'peraih (berbagai )?penghargaan', 'meraih (banyak|berbagai|beberapa)? penghargaan'],
    /** Banyak berubah, kata penjualnya: diukur atau tidak. */
    much: [
      '(hemat|menghemat|irit|efisiensi|efisien) (waktu|biaya|tenaga|uang|energi),? (dan |serta |& )?(waktu|biaya|tenaga|uang|energi)',
      '(mengurangi|menekan|memangkas|menurunkan|meminimalkan|kurangi|tekan|pangkas|turunkan|mempersingkat|mempercepat|percepat) <w:0-2> ?(biaya|waktu|kesalahan|risiko|limbah|tenaga|energi|beban|antrean|antrian|durasi|pemborosan|emisi|keluhan|kerugian|pengeluaran|downtime|kebocoran)( <w>)?(,| dan|, dan| serta) (mengurangi|menekan|memangkas|menurunkan|meminimalkan|meningkatkan|mempercepat|mempersingkat|menambah|menaikkan|kurangi|tekan|tingkatkan|percepat) <w:1-2>',
      '(kurangi|mengurangi|pangkas|memangkas|turunkan|menurunkan|tingkatkan|meningkatkan|naikkan|menaikkan|percepat|mempercepat|menekan|tekan|hemat|menghemat) <w:0-4> (secara )?(drastis|signifikan|besar-besaran|terukur)',
      '(peningkatan|penurunan|penghematan|pengurangan|kenaikan) <w:0-3> (yang )?(drastis|signifikan|terukur|besar)',
      '(downtime|gangguan|kesalahan|keterlambatan) (yang )?(minimal|minim|hampir nol|nyaris nol)',
      'dalam hitungan (detik|menit|jam|hari|minggu),? (dan )?bukan (menit|jam|hari|minggu|bulan|tahun)',
      '(hitungan )?(menit|jam|hari),? bukan (lagi )?(jam|hari|minggu|bulan)',
      'dari (berminggu-minggu|berhari-hari|berjam-jam|berbulan-bulan) (menjadi|jadi) (hitungan )?(menit|jam|hari|detik)',
    ],
    nobody: [
      '(sebuah|salah satu|satu|seorang) <w:0-2> (perusahaan|klien|pelanggan|klinik|toko|bank|pabrik|agensi) <w:0-3> (menghemat|memangkas|mengurangi|meningkatkan|menaikkan|menutup|kini|berhasil)',
      'bagaimana (sebuah|satu) <w:0-2> (perusahaan|klinik|toko|bank|pabrik) <w:0-2> (menghemat|memangkas|mengurangi|meningkatkan)',
    ],
  },
  traps: [
    ['(lihat|tonton|kenali|simak|demo|video|tur) <w:0-6> dalam <w:0-2> detik', 'lamanya film'],
    [
      '(<pct>|separuh|setengah) (dari )?(pelanggan|klien|pengguna|siswa|peserta|pasien|karyawan|tamu) (kami|anda|kamu)',
      'hitungan sendiri',
    ],
    ['(<pct>|<x>) lebih <w> (daripada|dibanding|dibandingkan)', 'pembandingnya disebut'],
    ['diskon (hingga|sampai)? <pct>', 'potongan harga'],
    ['hemat (hingga|sampai)? <pct>', 'potongan harga'],
    ['<x> lebih dari', 'jumlah'],
  ],
  hits: [
    '70% konsumen lebih suka gandum',
    'terbuka dalam 2 detik',
    'penjualan naik 40%',
    'menurunkan biaya secara drastis',
    'dalam hitungan jam, bukan minggu',
    'Kirim 3x lebih cepat',
    'memangkas galat sebesar 28%',
    'hemat 6 jam seminggu',
  ],
  misses: ['diskon 20%', 'uang muka 25%', 'selama 3 jam'],
}
