import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'axis',
  about: 'Ke arah mana sesuatu membaik; yang pertama dalam kalimat yang dihitung',
  audience: 'any',
  match: 'phrase',
  groups: {
    faster: [
      '(cepat|tercepat|secepat|kilat|segera|instan|seketika|langsung|singkat)',
      '(mempercepat|percepat)',
      '(hemat|menghemat) (waktu|<dur>)',
      'dalam (hitungan|<dur>|semalam|sehari|sekejap)',
      '(real-?time|tepat waktu)',
    ],
    cheaper: [
      '(murah|termurah|terjangkau|hemat|gratis|ekonomis|kompetitif)',
      '(hemat|menghemat) (biaya|uang|ongkos|<money>|<pct>)',
      '(pangkas|memangkas|kurangi|mengurangi|tekan|menekan) (biaya|ongkos|pengeluaran)',
      '(tanpa|bebas) biaya',
    ],
    safer: [
      '(aman|teraman|keamanan|terlindungi|terpercaya|tepercaya|andal|diandalkan|terjamin|rahasia|kerahasiaan|privasi)',
      '(melindungi|lindungi|mencegah|cegah)',
      '(kurangi|mengurangi|tanpa|minim) risiko',
      'bebas (risiko|khawatir)',
    ],
    easier: [
      '(mudah|termudah|semudah|gampang|praktis|sederhana|simpel|nyaman|lancar|otomatis)',
      '(memudahkan|mempermudah|permudah|menyederhanakan|sederhanakan|mengotomatiskan)',
      'tanpa (ribet|repot|antre|pusing|kerumitan|susah)',
      '(tidak|tak|gak|nggak) (perlu|usah) (lagi)? <w:0-1>',
      '(di|dalam) satu (tempat|aplikasi|platform)',
      '(hanya|cukup|tinggal) (dengan)? <w:0-1>',
    ],
    better: [
      '(terbaik|lebih baik|berkualitas|akurat|efektif|tepat|cerdas|unggul|profesional|sehat|lembut|kuat|nyata|sempurna|lengkap|komprehensif)',
      '(meningkatkan|tingkatkan|memperbaiki|perbaiki) <w:0-2> (kualitas|mutu)',
      '(tenang|yakin|percaya diri)',
      '(mengoptimalkan|optimalkan)',
    ],
    more: [
      '(tumbuh|bertumbuh|pertumbuhan|berkembang|perkembangan|bertambah|naik|meningkat|berlipat|untung)',
      '(meningkatkan|tingkatkan|menambah|tambah|memperluas|perluas|mengembangkan|kembangkan|melipatgandakan|lipatgandakan)',
      'lebih (banyak|besar|luas)',
      '<x> lebih',
      'skala besar',
    ],
  },
  hits: ['Lebih cepat selesai', 'hemat biaya', 'Usaha makin tumbuh'],
  misses: ['Buka pukul sembilan', 'Biru dan hijau'],
}
