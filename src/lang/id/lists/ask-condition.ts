import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-condition',
  about: 'Pembuka anak kalimat yang boleh diikuti permintaan: syarat, tujuan, waktu',
  audience: 'any',
  match: 'phrase',
  groups: {
    offer: ['apakah', 'bagaimana kalau', 'bisakah'],
    leave: ['berhenti (berlangganan|menerima)', 'tidak ingin (lagi)? menerima', 'unsubscribe'],
    help: ['pertanyaan', 'kendala', 'keluhan', 'masukan', 'bantuan', 'kesulitan'],
    if: ['jika', 'bila', 'apabila', 'kalau', 'saat', 'ketika', 'sebelum', 'setelah', 'begitu', 'selama', 'sambil'],
    aim: ['untuk', 'agar', 'supaya', 'demi', 'dengan', 'guna', 'bagi', 'selain', 'daripada', 'tanpa', 'di', 'bersama'],
    need: [
      'ingin',
      'mau',
      'siap',
      'butuh',
      'perlu',
      'ada',
      'punya',
      'masih',
      'tertarik',
      'penasaran',
      'bingung',
      'belum',
      'sudah',
    ],
  },
  hits: ['Jika ada pertanyaan', 'Siap memulai?', 'Untuk info lengkap'],
  misses: ['Kopi segar tiap pagi'],
}
