import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-absolute',
  about: 'Janji tanpa kecuali: aman, pasti berhasil, untuk semua, selalu (EPI 1.2.2: 100%, murni, asli)',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      '100 ?% (aman|ampuh|berhasil|puas|efektif|alami|murni|natural|akurat|deterministik|terjamin|bebas <w>)',
      'dijamin (berhasil|ampuh|aman|puas|untung|cuan|sembuh|laris|lulus|diterima|murah|<w> <pct>)',
      '(menjamin|memastikan) (hasil|keberhasilan|kesembuhan|keuntungan|kelulusan|keamanan penuh|100 ?%)',
      'menjamin <w:0-4> 100 ?%',
      'pasti (berhasil|cocok|puas|aman|untung|putih|cerah|sembuh|lulus|diterima|laris|langsing)',
      'selalu (berhasil|tepat|puas|untung)',
      'tanpa (efek samping|rasa sakit|risiko apa ?pun|gagal|cela|cacat)',
      'nol risiko',
      '(hasil|kulit) <w:0-1> (seketika|instan|dalam semalam)',
      '(menyembuhkan|mengobati) (segala|semua|berbagai|kanker|diabetes|jerawat)',
      'mujarab',
      'hasil (permanen|sempurna|maksimal|pasti)',
      '(implementasi|hasil|kode) sempurna',
      'cocok untuk semua (orang|jenis kulit|usia|kalangan)',
      'tidak pernah gagal',
      'anti (gagal|rugi|ribet)',
      'mustahil (gagal|diretas|dibobol)',
      'tak mungkin (gagal|rugi|diretas)',
      'zero-downtime',
    ],
  },
  traps: [
    ['(untuk|agar|guna|demi) (menjamin|memastikan) <w:1-3>', 'tujuan, bukan janji'],
    ['tidak (menjamin|dijamin|selalu)', 'justru tidak dijanjikan'],
    [
      '(bukan|tidak|tak|jangan) <w:0-2> (hasil|kulit)? ?(seketika|instan|dalam semalam|sempurna|permanen|maksimal)',
      'justru tidak dijanjikan',
    ],
    ['(pembayaran|bayar|angsuran|cicilan|tagihan) <w:0-2> selalu tepat', 'kewajiban pembaca'],
    ['dijamin (lps|undang-undang|negara|uu)', 'jaminan hukum'],
    ['garansi uang kembali', 'syarat penawaran'],
  ],
  hits: ['100% aman', 'dijamin berhasil', 'tanpa efek samping'],
  misses: ['kami tidak menjamin hasil', 'garansi uang kembali 30 hari', '100% katun'],
}
