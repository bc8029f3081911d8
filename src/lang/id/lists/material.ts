import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'material',
  about: 'Bahan bawaan komite pembelian: kalkulator, arsitektur, daftar periksa dan dokumen keamanan, kasus',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    calculator: [
      '(kalkulator|calculator)',
      '(simulasi|simulator) (roi|biaya|penghematan|hemat)',
      'hitung <w:0-2> (roi|penghematan|hemat|balik modal|biaya)',
    ],
    architecture: [
      'arsitektur (sistem|jaringan|keamanan|cloud|platform|teknis|solusi|integrasi|referensi|kami)',
      '(diagram|skema|gambaran|dokumen) arsitektur',
      '(diagram|skema) (sistem|jaringan|integrasi|alur data|infrastruktur)',
      'dokumentasi (teknis|api|sistem)',
      'api (docs|documentation)',
    ],
    checklist: [
      'daftar (periksa|cek)',
      '(checklist|ceklis)',
      '(faq|tanya jawab|dokumen|kuesioner|whitepaper|dokumentasi) (keamanan|kepatuhan)',
      '(paket|dokumen) (pengadaan|vendor)',
      'pusat kepercayaan',
      'trust cent(er|re)',
    ],
    case: [
      'studi kasus',
      '(kisah|cerita) (pelanggan|klien|sukses|referensi)',
      '(pelanggan|klien|panggilan|proyek) referensi',
      'case stud(y|ies)',
    ],
  },
  hits: [
    'Coba kalkulator ROI',
    'Hitung potensi penghematan Anda',
    'Lihat diagram arsitektur (PDF)',
    'Dokumentasi API',
    'Unduh daftar periksa keamanan',
    'Studi kasus: grosir pangan',
    'Cerita pelanggan dari manufaktur',
  ],
  misses: ['Arsitektur rumah kuno', 'Hitung sampai sepuluh', 'Daftar sekarang', 'Kasus pencurian'],
}
