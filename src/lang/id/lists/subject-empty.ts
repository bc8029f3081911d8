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
      '(apa|bagaimana|gimana) kabar(nya)?( anda| kamu| kak| hari ini)?',
      '(kenapa|mengapa|alasan) (saya|kami) (membuat|mendirikan|membangun|memulai|menulis|meluncurkan) <w:1-4>',
      '(cerita|kisah|perjalanan|visi|misi) (kami|saya|di balik <w:1-3>)',
      '(ada)? (kabar|berita) (baik|gembira|besar|penting|menarik|seru)( (untuk|dari) (anda|kamu|kami))?',
      '(ada|sesuatu) yang (baru|spesial|istimewa|menarik|seru)( (untuk|dari) (anda|kamu|kami))?',
      '(sebuah)? kejutan( (untuk|buat) (anda|kamu))?',
      'jangan (lewatkan|sampai ketinggalan|ketinggalan)( ini)?',
      '(kami|kita) (hadir|kembali|sudah buka|resmi hadir)( lagi)?',
      '(akhirnya|kini|telah|sudah) (tiba|hadir|rilis|dibuka|diluncurkan)',
      'terima kasih (atas|untuk) (waktu|perhatian|kepercayaan|dukungan|kesempatan|minat)(nya)? <w:0-4>',
      '(senang|salam) (bertemu|berkenalan|kenal)( dengan anda)?',
      '(punya|ada) waktu( sebentar| luang)?',
      '(pesan|surat|catatan|sapaan) (singkat|kecil|pribadi)? dari <w:1-3>',
    ],
  },
  hits: [
    'Kenapa kami membuat Laras',

    'Info penting',
    'Sekadar tanya singkat',
  ],
  misses: ['12 roti untuk hari Jumat', 'Hemat 3 jam seminggu untuk faktur'],
}
