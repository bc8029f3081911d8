import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'data-held',
  about: 'Apa yang diserahkan pembeli kepada sebuah sistem dan ditanyakan penjagaannya: uang, data orang, bukti, kunci',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      '(data|dokumen|berkas|rekam medis) (pelanggan|klien|pasien|karyawan|pribadi|siswa|santri|penumpang|keuangan|transaksi|bank|rekening)',
      'rekam medis',
      'pembayaran (digital|non ?tunai|online|via qr|lewat qr)',
      '(laporan|riwayat|pencatatan) (transaksi|keuangan)',
      '(penggajian|pembukuan|akuntansi)',
      '(token|kunci) (api|akses)',
      '(terhubung|terintegrasi|integrasi|menghubungkan|tersambung) <w:0-2> ?(dengan|ke) <w:0-2> ?(bank|rekening|pembukuan|kasir|akun)',
    ],
  },
  traps: [['(isi|lengkapi|kirim) data (diri|anda)', 'formulir pesanan']],
  hits: ['Data pasien di satu tempat', 'Terhubung dengan akun kasir', 'Laporan transaksi harian'],
  misses: ['Palet kayu per lusin', 'Lengkapi data diri'],
}
