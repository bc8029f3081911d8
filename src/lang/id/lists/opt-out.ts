import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'opt-out',
  about: 'Jalan keluar dari milis, alasan menerima surel, dan alamat pos',
  audience: 'email',
  match: 'phrase',
  groups: {
    keluar: [
      'berhenti berlangganan',
      'unsubscribe',
      '(kelola|atur|ubah|perbarui) (preferensi|langganan|pengaturan)( email| surel| notifikasi)?',
      'preferensi (email|surel|notifikasi)',
      'balas (dengan)? (stop|berhenti|tidak|hapus)',
      `(balas|ketik|jawab) (dengan )?("|')(stop|berhenti|tidak|unreg|keluar)("|')`,
      '(tidak|tak|nggak|gak) (ingin|mau|perlu) (lagi )?(email|surel|pesan|kabar) <w:0-2>',
      'ketik (stop|berhenti|unreg)',
      'tidak (ingin|mau) (lagi)? (menerima|dikirimi|mendapat) (email|surel|pesan|kabar)',
      'keluar dari (daftar|milis)',
      'hapus (saya|kami|alamat) dari daftar',
      '(saya|kami) tidak akan (mengirim|menghubungi|menulis) <w:0-2> lagi',
      '(saya|kami) (tidak akan|berhenti) (menghubungi|mengirim|menyurati)',
    ],
    alasan: [
      '(anda|kamu) menerima (email|surel|pesan|buletin) ini',
      'karena (anda|kamu) (pernah|telah|sudah)? (mendaftar|berlangganan|membeli|mengunduh|memesan|terdaftar)',
      '(email|surel|pesan) ini dikirim (kepada|ke|karena)',
      'mengapa (saya|anda|kamu) menerima',
    ],
    alamat: [
      '(jl|jln).? <w>',
      'jalan <w:1-3> (no|nomor).? \\d+',
      'alamat (kantor|perusahaan|pos|surat|kami)',
      'kotak pos',
    ],
  },
  hits: ['Klik untuk berhenti berlangganan', 'Anda menerima email ini karena pernah memesan', 'Jl. Melati No. 8'],
  misses: ['Berlangganan sekarang', 'Jalan pintas ke hasil'],
}
