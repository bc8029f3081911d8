import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'countable',
  about: 'Hasil yang bisa dihitung perusahaan: biaya, waktu, kesalahan, pendapatan',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      '(hemat|menghemat|menghematkan|kurangi|mengurangi|pangkas|memangkas|tekan|menekan|turunkan|menurunkan|minimalkan|meminimalkan|hindari|menghindari) <w:0-3> (biaya|waktu|jam|ongkos|pengeluaran|kesalahan|error|keterlambatan|downtime|pemborosan|kerja manual|beban|anggaran|retur)',
      '(tingkatkan|meningkatkan|naikkan|menaikkan|tambah|menambah|maksimalkan|memaksimalkan|dongkrak|mendongkrak|genjot|menggenjot|gandakan|menggandakan|lipatgandakan) <w:0-3> (pendapatan|omzet|omset|penjualan|konversi|keuntungan|laba|profit|margin|produktivitas|efisiensi|produksi|okupansi|pemasukan|leads?|kunjungan ulang|pelanggan)',
      '(penjualan|omzet|omset|pendapatan|produktivitas|efisiensi|keuntungan) <w:0-1> (naik|meningkat|bertambah|tumbuh)',
      'lebih (efisien|produktif|hemat|untung|menguntungkan)',
      '(efisiensi|penghematan) (biaya|waktu|operasional|kerja)',
      '(mempercepat|percepat)',
      'balik modal',
      'dalam <dur> (bukan|alih-alih)',
    ],
  },
  traps: [['lebih hemat tempat', 'ukuran']],
  hits: ['Pangkas biaya kirim', 'Omzet naik', 'Kerja lebih efisien', 'Mempercepat tutup buku'],
  misses: ['Palet kayu per lusin', 'Roti hangat tiap pagi', 'Jasa jahit seragam'],
}
