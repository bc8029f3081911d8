import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'mail-turn',
  about:
    'Untuk apa surel yang saat itu tidak menjual: mengingatkan, mengabarkan, membantu, meminta pendapat, atau berpamitan',
  audience: 'email',
  match: 'phrase',
  groups: {
    notice: [
      '(sekadar|hanya|pengingat)? (mengingatkan|pengingat)',
      'jangan lupa (jadwal|janji|sesi|kelas|acara|webinar) <w:0-3>',
      'sampai (jumpa|bertemu|ketemu) (besok|nanti|di <w:1-3>|hari <w>|jam <n>|pukul <n>)',
      '(dimulai|mulai|berlangsung|diadakan) (besok|nanti malam|<dur> lagi|dalam <dur>)',
      '(pesanan|paket|pembayaran|reservasi|booking|pendaftaran|jadwal|janji temu|kursi|tiket|tagihan|sesi) (kamu|anda|-mu)? <w:0-2> (sudah|telah)? (dikonfirmasi|terkonfirmasi|diterima|dikirim|dalam perjalanan|siap|tiba|sampai|lunas|jatuh tempo|kami terima|kami kirim|tercatat)',
      'konfirmasi (pesanan|pembayaran|pendaftaran|reservasi|jadwal|booking)',
      '(bukti|kuitansi|kwitansi) (bayar|pembayaran)',
      '(masa (uji)? coba|langganan|keanggotaan|poin|paket|kartu|lisensi)(mu| kamu| anda)? <w:0-3> (berakhir|habis|kedaluwarsa|hangus|diperpanjang|jatuh tempo)',
      '(atur ulang|verifikasi|konfirmasi) (kata sandi|password|email|surel|akun)',
      '(pemeliharaan|perawatan) (sistem|terjadwal)',
      'yang perlu (dibawa|disiapkan)',
      'kamu (naik|turun) (level|tingkat|ke level)',
    ],
    help: [
      'terima kasih (banyak)? (sudah|telah|karena telah|karena sudah|atas) (bergabung|mendaftar|berlangganan|memesan|membeli|berbelanja|datang|hadir|mengunduh|mengikuti|memilih|pesanan|pembelian|kepercayaan|pendaftaran|kunjungan|masukan|ulasan)',
      'selamat (bergabung|datang di <w:1-3>)',
      '(langkah|panduan) (pertama|awal|memulai)',
      'minggu pertama(mu| anda)?',
      '(bagaimana|gimana) (kabar|perkembangan|pengalaman)(nya|mu| anda)? <w:0-3>',
      'sudah (coba|mencoba|menghubungkan|menyambungkan|mengatur) <w:1-3>',
      'tips (memakai|merawat|perawatan|menyimpan)',
      'cara (merawat|menyimpan|memakai) <w:1-3>',
    ],
    favour: [
      '(beri|berikan|tulis|tinggalkan|kirim|isi|bagikan) (kami)? <w:0-1> (ulasan|testimoni|penilaian|rating|masukan|pendapat|survei)',
      '(isi|ikuti|jawab) <w:0-2> (survei|kuesioner)',
      '(mengumpulkan|ingin mendengar|butuh) <w:0-1> (masukan|pendapat)(mu| anda| kamu)?',
      'minta (tolong|waktu) <w:0-2> (sebentar|ulasan|masukan)',
      '(apa|bagaimana) (kesan|pendapat)(mu| anda)',
    ],
    goodbye: [
      '(menutup|tutup) (berkas|file|percakapan|tiket|catatan)',
      '(ini)? (email|surel|pesan) terakhir (dari saya|dari kami|saya)',
      '(saya|kami) tidak akan (mengganggu|menghubungi|mengirim email) <w:0-2> lagi',
      'undur diri',
    ],
  },
  traps: [['kesempatan terakhir', 'menjual']],
  hits: [
    'Sekadar mengingatkan soal jadwal besok',
    'Pesanan Anda sudah dikirim',
    'Terima kasih sudah mendaftar',
    'Mohon isi survei singkat ini',
    'Ini email terakhir dari saya',
  ],
  misses: ['Hemat 20% minggu ini', 'Tutup buku dalam tiga hari', 'Mulai hari ini'],
}
