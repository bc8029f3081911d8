import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'data-held',
  about: 'Apa yang diserahkan pembeli kepada sebuah sistem: catatan, pembayaran, berkas, akses ke yang sudah ada',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      'basis data',
      '(data|dokumen|berkas|rekam medis) (pelanggan|klien|pasien|karyawan|anggota|pribadi|perusahaan|siswa|santri|penumpang|keuangan|transaksi|bisnis|anda)',
      'pembayaran (digital|non ?tunai|online|via qr|lewat qr)',
      '(laporan|riwayat|pencatatan) (transaksi|keuangan|penjualan)',
      '(erp|crm|penggajian|pembukuan|absensi|kepegawaian|akuntansi)',
      '(terhubung|terintegrasi|integrasi|menghubungkan) <w:0-2> ?(dengan|ke) <w:0-2> ?(sistem|data|akun|crm|erp)',
      '(unggah|upload|simpan|impor|menyimpan) <w:0-1> ?(data|dokumen|berkas|foto)',
      '(hosting|migrasi|penyimpanan|backup) (cloud|data|awan)',
    ],
  },
  traps: [['(isi|lengkapi|kirim) data (diri|anda)', 'formulir pesanan']],
  hits: ['Data pasien di satu tempat', 'Terhubung dengan akun kasir', 'Laporan transaksi harian'],
  misses: ['Palet kayu per lusin', 'Lengkapi data diri'],
}
