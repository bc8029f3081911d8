import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'people',
  about: 'Kelompok yang dituju tulisan',
  audience: 'any',
  match: 'phrase',
  groups: {
    organisation: [
      '(tim|perusahaan|bisnis|usaha|organisasi|startup|agensi|merek|toko|warung|pabrik|restoran|kafe|hotel|klinik|rumah sakit|sekolah|kampus|universitas|lembaga|instansi|bank|yayasan|koperasi|umkm|ukm|pengembang|developer|kontraktor|merchant|mitra)',
    ],
    role: [
      '(manajer|direktur|pendiri|pemilik|pelaku (usaha|bisnis)|pemimpin|pengembang|insinyur|desainer|pemasar|analis|akuntan|admin|penjual|perekrut|konsultan|pekerja lepas|freelancer|peneliti|dokter|perawat|guru|dosen|pelatih|investor|agen|penulis|karyawan|pegawai|pengusaha|pedagang|petani|profesional|penyidik)',
    ],
    person: [
      '(keluarga|orang tua|ibu|ayah|bapak|bunda|anak|bayi|siswa|pelajar|mahasiswa|peserta|pemula|wisatawan|pasangan|lansia|pasien|pelari|pembaca|wanita|perempuan|pria|remaja|tetangga|tamu|pengunjung|pengemudi|kreator|seniman|siapa (pun|saja)|semua orang|orang|pelanggan|klien|pengguna|anggota|pembeli)',
    ],
  },
  traps: [
    ['orang (hilang|lain|dalam)', 'bukan pembaca'],
    ['(adalah|merupakan|yaitu|ialah) <w:0-3> (perusahaan|bisnis|agensi|mitra|lembaga|konsultan|kontraktor)', 'penjual'],
    ['(perusahaan|lembaga|agensi) yang (bergerak|berdiri|didirikan|berfokus|menyediakan)', 'penjual'],
    ['mitra (terbaik|terpercaya|resmi|tepat|andal)', 'penjual'],
    ['(layanan|kepuasan|ulasan|data|testimoni) (pelanggan|konsumen|pengguna|klien|mitra)', 'nama benda'],
    ['(platform|secara|jasa|layanan|tenaga|tim|seorang) profesional', 'sifat'],
  ],
  hits: ['Untuk pemilik warung', 'Orang tua tidur lagi'],
  misses: ['Ovennya hangat', 'Buka hari Minggu', 'Hubungi layanan pelanggan', 'Kami adalah mitra terbaik Anda'],
}
