import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'pilot',
  about: 'Uji coba sebelum perusahaan menandatangani: ditawarkan, dan apa yang membuatnya berakhir dengan keputusan',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    offer: [
      '(mulai|mulailah|coba|jalankan|uji|ajukan|minta|rencanakan|ikuti|tawarkan|menawarkan|tersedia) (dengan|dari|lewat|dalam)? (sebuah|satu)? (proyek|program|fase|masa|tahap)? (pilot|poc|proof of concept|percontohan)',
      '(proyek|program)? (pilot|poc|proof of concept|percontohan) (berbayar|selama <dur>|<dur>)',
    ],
    free: ['(proyek|program)? (pilot|poc|proof of concept|percontohan) gratis', 'gratis (pilot|poc)'],
    success: [
      '(kriteria|syarat|ukuran|indikator|target) (sukses|keberhasilan|selesai|penerimaan)',
      'target (yang)? (disepakati|terukur|jelas)',
      'tolok ukur',
      'kpi',
    ],
    end: ['tanggal (akhir|selesai|berakhir)', 'berakhir (pada|setelah|dalam) <w:1-3>', 'ruang lingkup tetap'],
  },
  traps: [
    ['co-?pilot', 'pilot lain'],
    ['auto-?pilot', 'pilot lain'],
    ['(sekolah|pelatihan|kursi|lisensi) pilot', 'pilot lain'],
  ],
  hits: ['Mulai dengan proyek pilot', 'Pilot gratis untuk sepuluh pengguna', 'Kriteria keberhasilan tertulis'],
  misses: ['Sekolah pilot di Curug', 'Fitur autopilot'],
}
