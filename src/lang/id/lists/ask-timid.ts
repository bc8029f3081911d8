import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-timid',
  about: 'Ajakan yang menyerahkan langkahnya pada pembaca',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'jangan (ragu|sungkan|segan)',
      '(jika|bila|apabila|kalau) (ada|anda|kamu) <w:0-4> (pertanyaan|berminat|tertarik|membutuhkan)',
      'silakan (hubungi|menghubungi|sampaikan)',
      'tak perlu (ragu|sungkan|segan)',
      '(jika|bila|apabila|kalau|kalo) (ada|anda|kamu|bapak/ibu|kakak|masih|membutuhkan|butuh|ingin|tertarik|berminat) <w:0-3> (pertanyaan|berminat|tertarik|informasi|info|bantuan|ditanyakan|bertanya|tahu|kendala|membutuhkan|butuh)',
      '(ada|masih ada) (pertanyaan|yang ingin ditanyakan)',
      'sila[hk]?kan (hubungi|menghubungi|sampaikan|kontak|bertanya|tanya|tanyakan|ajukan|diskusi|berdiskusi|konsultasi|berkonsultasi)',
      '(hubungi|kontak) kami (kapan saja|kapanpun|kapan pun|jika|bila|apabila|kalau)',
      '(dengan )?senang hati (membantu|menjawab|mengirim)',
      '(untuk )?(info|informasi|keterangan|detail|penjelasan|detil) (yang )?(lebih lanjut|selengkapnya|lebih lengkap|lebih detail|lengkap|selanjutnya|tambahan|lainnya|lebih jelas)',
      '(bisa|dapat|boleh|dipersilakan) (langsung)? (menghubungi|hubungi|kontak|mengontak) (kami|saya|nomor|kontak|admin|contact person|cp)',
      '(mari|yuk|ayo) (kita|bersama)? (diskusikan|berdiskusi|diskusi|ngobrol|bicara|bicarakan|mengobrol|ngobrolin|kolaborasi|berkolaborasi|bekerja sama|kerja sama|bermitra)',
      '(ingin|mau|pengen|penasaran) (tahu|tau|mengetahui|mengenal|dengar) (lebih|info|informasi|detail|selengkapnya)',
      '(tertarik|berminat|penasaran) (untuk|dengan|bekerja|bekerjasama|kerja|kerjasama|berdiskusi|mengetahui|tahu|mencoba)? <w:0-4>$',
      'tidak perlu (dibalas|membalas)',
      '(hubungi|kontak|menghubungi) <w:1-8> untuk (berdiskusi|diskusi|ngobrol|bertanya|konsultasi|berkonsultasi)( lebih lanjut)?$',
    ],
  },
  traps: [
    [
      'sila[hk]?kan (hubungi|menghubungi|kontak) <w:0-3> (melalui|via|lewat|di|ke) <w:1-4> untuk (pesan|memesan|pemesanan|order|booking|reservasi|mendaftar|daftar|pendaftaran|membeli|pembelian)',
      'jalan dan tujuannya disebut',
    ],
  ],
  hits: ['Hubungi admin kami untuk konsultasi', 'Jangan ragu menghubungi kami', 'Jika Anda tertarik, kabari saja'],
  misses: [
    'Hubungi kami sebelum Jumat',
    'Silakan hubungi kami melalui WhatsApp untuk memesan',
    'Pesan meja sekarang',
    'Hubungi kami untuk harga 40 roti',
  ],
}
