import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-source',
  about: 'Yang membuat klaim bisa diperiksa: pihak bernama, studi, cara mengukur, tanggal',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'sumber:',
      'menurut <w:1-3>',
      'berdasarkan',
      '(diukur|diaudit|diverifikasi|diuji|dinilai|dilaporkan|dipilih|dinobatkan) (oleh|dari|dengan|pada|di)',
      'tersertifikasi (oleh|pada)',
      '(survei|studi|riset|audit|peringkat|benchmark) <w:0-4> (<year>|<date>)',
      'versi <w:1-2>',
      'per (<date>|<year>)',
      'rata-rata (dari|pada) <n> <w>',
      { p: 'dari <n> (pelanggan|pengguna|responden|toko|perusahaan|klien|pasien)', min: 20 },
      'studi kasus',
      'penghargaan <w:0-4> <year>',
      'data (internal|kami|pelanggan) (tahun)? (<year>|<date>)',
      'metodologi',
      'according to',
      'source:',
    ],
  },
  traps: [
    ['menurut (anda|kami|kamu|kalian|saya|jadwal|urutan|ukuran|kebutuhan)', 'bukan sumber'],
    ['menurut (banyak|berbagai|beberapa|para|sejumlah) <w>', 'tidak menyebut siapa'],
    ['menurut (penelitian|studi|survei|riset|data|pakar|ahli),', 'tidak menyebut siapa'],
    ['menurut (penelitian|studi|survei|riset|data) (terbaru|terkini|ilmiah)', 'tidak menyebut siapa'],
  ],
  hits: ['Sumber: survei pelanggan 2025', 'menurut Lembaga Cemara', 'per Juni 2025'],
  misses: ['sumber daya manusia', 'persen per bulan'],
}
