import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'subject-empty',
  about: 'Subjek yang tidak berkata apa-apa tentang isinya',
  audience: 'email',
  match: 'label-exact',
  groups: {
    '': [
      '(sekadar|hanya|cuma|mau)? (pertanyaan|tanya|kabar|pengingat|info|informasi|pemberitahuan|pengumuman|penawaran|undangan|perkenalan|sapa|update|berita)( singkat| penting| terbaru| untuk anda| untukmu| kecil)?',
      '(halo|hai|hi|hey|selamat datang|terima kasih|salam|salam kenal)',
      '(buletin|newsletter)( <w>)?',
      '(menindaklanjuti|follow-?up|tindak lanjut)( email| surel| sebelumnya)?',
      '(sudah|apakah sudah) (lihat|baca|dibaca|dilihat) (ini|email ini)',
      'penting',
      'baca ini',
      'kesempatan (emas|menarik|untuk anda)',
    ],
  },
  hits: ['Info penting', 'Sekadar tanya singkat'],
  misses: ['12 roti untuk hari Jumat', 'Hemat 3 jam seminggu untuk faktur'],
}
