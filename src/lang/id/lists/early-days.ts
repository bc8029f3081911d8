import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'early-days',
  about:
    'What is offered has no customers yet: people wait for it, it is being built or tried out, or it came out today',
  audience: 'any',
  match: 'phrase',
  groups: {
    /** Readers are asked to wait for it. */
    waiting: [
      '(gabung|masuk|ikut|daftar) <w:0-2> (waitlist|waiting list|daftar tunggu)',
      'waitlist',
      'daftar tunggu',
      '(amankan|dapatkan|minta|klaim|gabung|ambil|daftar) <w:0-2> (akses awal|akses dini|early access|beta)',
      '(slot|kuota|daftar|program) (early access|akses awal|akses dini)',
      '(jadilah|jadi) <w:0-2> (yang)? pertama <w:0-1> (tahu|mencoba|memakai|menggunakan|merasakan)',
      '(beri tahu|kabari|beritahu|ingatkan) (saya|aku) (saat|ketika|kalau|begitu|jika)',
      '(kami|aku) (akan)? (kabari|beri tahu|beritahu|hubungi) <w:0-2> (saat|ketika|begitu|kalau) <w:0-3> (rilis|siap|dibuka|diluncurkan|tersedia)',
      'pendaftaran awal',
      'pengguna (pertama|awal)',
    ],
    /** It is being built or tried out. */
    building: [
      '(masih|sedang|saat ini)? dalam (tahap|masa|proses) (pengembangan|uji coba|beta|pengerjaan|pembangunan)( akhir)?',
      'tahap (pengembangan|beta|uji coba)( akhir)?',
      '(mencari|membuka) <w:0-2> (pelanggan|mitra|pengguna|klien|tim) (pilot|pertama|perdana|percontohan|uji coba|beta)',
      '(versi|rilis|fase|masa|program|uji) (beta|alpha|alfa)',
      '(masih|sedang) (beta|kami (kembangkan|bangun|siapkan))',
      '(beta|closed beta|private beta|public beta) (tertutup|terbuka|tester)',
      'segera (hadir|rilis|diluncurkan|tersedia|dibuka|meluncur)',
      'akan (segera )?(hadir|rilis|diluncurkan|meluncur)',
      'coming soon',
      'sebelum (rilis|peluncuran|diluncurkan)',
    ],
    /** It came out just now. */
    launch: [
      '(baru saja|baru|resmi|akhirnya|hari ini|kini resmi|sudah resmi) (kami )?(rilis|dirilis|diluncurkan|meluncur|meluncurkan|merilis|hadir|mengudara)( hari ini)?',
      '(rilis|meluncur|dirilis|diluncurkan) hari ini',
      '(hari|pekan) peluncuran',
      '(kini|sekarang|sudah) <w:0-1> (tersedia|hadir|ada) di (app store|play store|google play)',
      'terima kasih (sudah|telah) (menunggu|sabar menunggu)',
    ],
  },
  traps: [['resmi hadir (di|dalam) <w>', 'a branch that opens']],
  hits: [
    'Gabung daftar tunggu',
    'Amankan akses awal',
    'Aplikasi ini masih dalam tahap pengembangan akhir',
    'Segera hadir',
    'Tallywell baru saja dirilis',
    'Jadilah yang pertama mencoba',
    'Terima kasih sudah menunggu',
  ],
  misses: ['Daftar harga', 'Antrean lebih singkat', 'Akses akun Anda', 'Rilis pers kami'],
}
