import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-hype',
  about: 'Kata pujian yang tidak menunjukkan apa-apa: yang lantang, dan yang halus dan ditulis semua penjual',
  audience: 'any',
  match: 'phrase',
  groups: {
    loud: [
      '(menakjubkan|spektakuler|fantastis|fenomenal|dahsyat|memukau|memesona|mempesona|istimewa|sempurna|luar biasa|tak terlupakan|tak tertandingi|tiada duanya|tiada tara|revolusioner|legendaris|ikonik|ajaib|magis|menggugah selera|menggiurkan|surgawi|mengagumkan|sensasional|super|ultimate|terpremium|termewah|terunggul|mutakhir|tercanggih|canggih)',
      '(kelas dunia|berkelas dunia|generasi (baru|berikutnya|terbaru)|bintang lima|next level|level (berikutnya|selanjutnya)|mengubah (segalanya|hidup anda|permainan)|impian (jadi|menjadi) (nyata|kenyataan)|pengalaman (istimewa|luar biasa|tak terlupakan|premium|mewah)|masa depan <w>|keuntungan (besar|maksimal|berlipat|melimpah)|(investasi|bisnis|peluang|usaha) (yang )?(sangat )?menguntungkan|hunian (impian|idaman)|rumah (impian|idaman)|tanpa batas)',
    ],
    soft: [
      '(berkualitas|berkualitas tinggi|terpercaya|tepercaya|profesional|andal|handal|inovatif|elegan|eksklusif|premium|mewah|unggul|unggulan|prima|maksimal|nyaman|terjamin|berpengalaman|berdedikasi|sepenuh hati|unik|tangguh|lezat|nikmat|memuaskan|amanah|berkomitmen|menguntungkan|solusi (tepat|terbaik|lengkap)|pilihan (tepat|utama))',
    ],
  },
  traps: [
    ['(paket|versi|akun|bahan bakar) premium', 'nama barang'],
    ['(profesional|pekerja) (muda|medis|it)', 'orang'],
    ['(super|hyper) ?(market|visor|user)', 'barang'],
    ['(tidak|kurang|belum) <w:0-1> ?(nyaman|aman|maksimal|profesional)', 'keluhan'],
    ['(lebih|paling) (nyaman|aman)', 'pembanding'],
  ],
  hits: ['Roti yang menakjubkan dan luar biasa', 'profesional dan andal'],
  misses: ['Diasapi enam jam di atas kayu', 'paket premium'],
}
