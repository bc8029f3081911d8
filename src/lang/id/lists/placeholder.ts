import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'placeholder',
  about: 'Sisa draf dan tema: teks pengisi, kata pengganti, catatan untuk tim',
  audience: 'any',
  match: 'phrase',
  groups: {
    pengisi: [
      'lorem ipsum',
      'dolor sit amet',
      'consectetur adipis(cing|icing|ci)',
      'sed do eiusmod',
      'excepteur sint occaecat',
      'duis aute irure',
      'totam rem aperiam',
      'nemo enim ipsam',
    ],
    pengganti: [
      '(john|jane) doe',
      '(teks|judul|isi|konten|logo|gambar|foto|deskripsi|kutipan|testimoni) (anda)? di sini',
      'nama (perusahaan|produk|merek|usaha) anda di sini',
      '(isi|tulis|masukkan) (teks|judul|deskripsi|konten|gambar|logo|nama perusahaan|nama produk) <w:0-2> di sini',
      'teks pengganti',
      '(contoh|dummy) (teks|judul|konten|deskripsi)',
      'gambar contoh',
      'your (text|headline|title|logo|image) here',
      'placeholder (image|text|title)',
    ],
    catatan: [
      'hapus (bagian ini )?sebelum (tayang|terbit|publikasi|dipublikasikan|dikirim|rilis)',
      'jangan (dipublikasikan|ditayangkan|diterbitkan)',
      'akan (diisi|dilengkapi|ditambahkan) (kemudian|nanti|menyusul)',
      'belum diisi',
      'teks menyusul',
      'ganti dengan (tautan|link|nomor|alamat|foto|logo|data) (yang )?(asli|sebenarnya)',
    ],
  },
  hits: ['Lorem ipsum', 'Judul Anda di sini', 'Catatan (hapus sebelum tayang)'],
  misses: ['Kami ada di sini', 'Isi saldo Anda', 'Hapus aplikasi'],
}
