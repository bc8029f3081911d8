import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-object',
  about: 'Isi sebuah label, bila kata kerjanya saja ("dapatkan", "mulai", "klaim", "kirim") belum menentukan ajakannya',
  audience: 'any',
  match: 'phrase',
  groups: {
    book: ['jadwal', 'janji temu', 'reservasi', 'kunjungan', 'survei lokasi', 'slot'],
    contact: ['konsultasi', 'whatsapp', 'wa'],
    demo: ['demo'],
    quote: ['penawaran', 'estimasi', 'quotation', 'rab'],
    download: ['panduan', 'e-?book', 'brosur', 'katalog', 'template', 'laporan', 'aplikasi'],
    subscribe: ['newsletter', 'buletin'],
    trial: ['uji coba', 'percobaan'],
    signup: ['pendaftaran', 'akun', 'keanggotaan', 'waiting list', 'daftar tunggu', 'akses awal', 'formulir'],
    buy: ['pesanan', 'keranjang', 'pembayaran', 'tiket'],
  },
  hits: ['Dapatkan panduan gratis', 'Kirim pesanan'],
  misses: ['Kopi segar tiap pagi'],
}
