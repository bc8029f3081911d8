import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-b2c',
  about: 'Jejak satu orang yang memutuskan sendiri: tubuh, rumah, keluarga, waktu luang, uang sendiri',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    body: [
      '(kulit|rambut|wajah|tubuh|badan|otot|tidur|olahraga|kesehatan|sehat|perawatan|kecantikan|pijat|spa|terapi|klinik|nyeri|stres|gizi|diet)',
    ],
    home: [
      '(hunian|rumah tinggal|rumah contoh|perumahan|kpr|apartemen|interior|furnitur|ruang tamu|kamar tidur|rumah|kamar|dapur|halaman rumah|taman|kebun|tetangga|kos|ac bocor|servis ac|cuci ac|sedot wc|atap bocor|genteng|mesin cuci|kulkas|pipa bocor|tukang)',
    ],
    trade: [
      '(tebang|potong|pangkas|penebangan|pemangkasan|perapian) pohon',
      '(potong rumput|tukang kebun|perawatan taman)',
      '(jasa|layanan|paket|biaya) (pindah|pindahan)',
      '(pindahan|pindah) (rumah|kos|kost|kontrakan|apartemen|dalam kota|antar ?kota)',
      '(cuci|laundry) (sofa|karpet|kasur|springbed|spring bed|gorden|tirai|helm|sepatu|boneka|jok|bed cover)',
      '(bersih-bersih|bersihkan|jasa bersih) (rumah|kos|kost|apartemen|kamar)',
      '(internet|wifi|wi-fi) (rumah|rumahan|keluarga)',
      '(gaming|main game|ngegame|parental control|kontrol orang tua|netflix|youtube|smart tv|nonton|streaming|buffering)',
      '(pagar|kanopi|tralis|teralis|railing|gorden|wallpaper|kusen|plafon|keramik|kitchen set|lemari|carport|pergola|sofa|kasur|meja makan)',
      '(cat|renovasi|bangun|bedah|interior|desain) rumah',
      '(basmi|anti|pembasmi|pembasmian) (rayap|tikus|kecoa|nyamuk|hama)',
      '(panel surya|pemanas air|pompa air|tandon|septic tank|saluran mampet|wc mampet)',
    ],
    family: [
      '(kucing|anjing|hewan peliharaan)',
      '(keluarga|anak|anak-anak|bayi|si kecil|orang tua|ibu hamil|suami|istri|pasangan|pacar|teman|sahabat|saudara|kerabat|perselingkuhan|orang tercinta|orang yang dicintai)',
    ],
    leisure: [
      '(liburan|wisata|jalan-jalan|pantai|hobi|musik|film|pesta|pernikahan|ulang tahun|hadiah|kado|kuliner|makan siang|makan malam|camilan|kue|hampers|lebaran|oleh-oleh|renyah|kopi|resep|fesyen|fashion)',
    ],
    study: [
      '(siswa|mahasiswa|pelajar|kampus|kuliah|beasiswa|universitas|sekolah|jurusan|ujian|tes|bimbingan|kelas|studi|studi di luar negeri|pendaftaran kampus|alumni|guru)',
    ],
    self: [
      '(pendapatan|penghasilan|uang) (tambahan|sampingan|ekstra)',
      '(jadi|menjadi) (mitra|reseller|driver|agen|kurir|dropshipper) <w:0-2>',
      '(cukup|siapkan|lampirkan|foto|upload|unggah) ktp',
      '(untukmu|untuk kamu|dirimu|diri sendiri|impianmu|mimpimu|hidupmu|harimu|impian anda|masa depan anda|karir anda|karier anda|kehidupan anda|perasaan anda|pribadi|emosional)',
      '(donasi|berdonasi|donatur|relawan|sedekah|zakat|infak)',
      '(nikmati|santai|nyaman di rumah|bahagia|kenangan|tak terlupakan)',
      '(kamu|kalian)',
      '(individu|perorangan|perseorangan)',
      '(potong gaji|slip gaji|cicilan|angsuran|menabung|tabungan|ditabung|rumah tangga|kebutuhan pribadi)',
      '(penghasilan|gaji) (bulanan|tetap)? (anda|kamu)',
    ],
    shopping: [
      '(gratis ongkir|keranjang|checkout|voucher|kupon|cod|bayar di tempat|promo|diskon pelajar|per orang|per malam|per sesi)',
    ],
  },
  traps: [
    ['(untuk|bagi) tukang', 'usaha pembaca'],
    ['studi kasus', 'kisah pelanggan'],
  ],
  hits: ['Untuk kulit keluarga Anda.', 'Beasiswa dan kampus impianmu.'],
  misses: ['Integrasi sistem untuk perusahaan.'],
}
