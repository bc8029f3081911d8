import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-closer',
  about: 'Penutup yang menggantikan ajakan: kesiapan dan harapan yang tidak meminta apa pun, serta slogan',
  audience: 'any',
  match: 'phrase',
  groups: {
    offer: [
      '(kami|kita|saya|tim|kami semua|admin|cs|staf|konsultan|ahli|teknisi) (kami)? (selalu|juga|pun|akan)? (selalu)? siap (membantu|melayani|menjawab|mendampingi|menjadi|memberikan|memberi|bekerja|berdiskusi|mendukung|menerima|menyediakan|mengerjakan|menangani|mewujudkan|untuk|hadir|melengkapi|menemani|memenuhi|presentasi|diskusi|berbagi|bermitra|bekerjasama|berkolaborasi)',
      '(dengan)? senang hati <w:0-1> (membantu|menjawab|mengirim|mengirimkan|melayani|berdiskusi|berbagi|menjelaskan|memberikan|memberi|menerima|mendampingi|menyambut)',
      '(kami|saya) (akan|sangat|selalu)? (sangat)? (senang|bahagia|antusias) (untuk|dapat|bisa|membantu|melayani|menyambut|berdiskusi|berbagi|bertemu|bekerja)',
      '(kami|saya) (sangat|selalu|akan)? (tunggu|menunggu|nantikan|menantikan|menanti|nanti) <w:0-1> (kabar|kedatangan|kehadiran|respons?|balasan|tanggapan|kunjungan|kerja sama|kerjasama|kerja|pesanan|kesempatan|konfirmasi|anda|kamu)(nya)?',
      '(kami|saya) (sangat)? (berharap|mengharapkan) <w:0-3> (dapat|bisa|menjalin|bekerja|kerja|kerjasama|bertemu|berkolaborasi|terjalin|kabar|respons?)',
      '(besar|sungguh)? harapan (kami|saya)',
      '(semoga|kiranya) <w:0-6> (bekerja|kerja|kerjasama|kolaborasi|bermanfaat|membantu|terjalin|cocok)',
      '(kami|saya) (hadir|ada|di sini) untuk (membantu|anda|melayani|kamu|menjawab|mendukung|mewujudkan)',
      'pintu kami (selalu)? terbuka',
      '(kami|saya) terbuka untuk <w:1-4>',
      '(terima kasih|terimakasih) (atas|telah|sudah) <w:0-2> (perhatian|kepercayaan|kerja|kerjasama|waktu|minat|mempercayakan|mempercayai|memilih|membaca|kunjungan|berkunjung)',
      'kepuasan (anda|pelanggan|kamu) <w:0-2> (adalah)? <w:0-2> (kami|prioritas|utama|kebahagiaan)',
    ],
    slogan: [
      '(tingkatkan|wujudkan|rasakan|ciptakan|raih|maksimalkan|optimalkan|nikmati|jadikan|bangun|hadirkan|temukan|percayakan|kembangkan|majukan|transformasikan|bebaskan|sempurnakan|permudah|perkuat|lindungi|ubah|bawa|dorong|lengkapi|tampil|tampilkan|sambut) <w:1-8> (bersama|dengan|hanya di|cuma di|lewat|di) <w>',
      '(tingkatkan|wujudkan|ciptakan|raih|maksimalkan|optimalkan|kembangkan|majukan|transformasikan|sempurnakan|bangun) (produktivitas|potensi|impian|mimpi|bisnis|usaha|masa depan|kesuksesan|hidup|rumah|hunian|kualitas|efisiensi|omzet|penjualan|brand|citra|karier|prestasi|kenyamanan|momen|kenangan) <w:0-3>',
      'rasakan (perbedaan|manfaat|sensasi|kenyamanan|kemudahan|kualitas|bedanya|keajaiban|pengalaman)(nya)? <w:0-3>',
      'jangan (lewatkan|sampai (ketinggalan|kehabisan|terlewat|menyesal)|tunggu|tunda)',
      '(kini|sudah|sekarang)? saatnya <w:1-3>',
      '(mari|ayo|yuk) (kita|bersama|bersama-sama|wujudkan|ciptakan|tumbuh|melangkah|maju|raih|bangun|sukseskan|majukan|jadikan|berubah|bergerak|berkolaborasi) <w:1-8>',
      '(bersama|dengan) <w:1-3> (kita|anda|semua|hidup|bisnis|masa depan|segalanya|semuanya) <w:0-2> (bisa|lebih|jadi|menjadi|mudah|maju|tumbuh)',
      '(solusi|pilihan|mitra|partner|sahabat|teman|rumah|tempat) (tepat|terbaik|terpercaya|tepercaya|cerdas|bijak|setia|andalan|utama|nyaman|kedua) (untuk|bagi|anda|kamu|bisnis|keluarga|semua) <w:0-5>',
      '(karena|sebab) <w:1-5> (layak|pantas|berhak|berharga|penting|adalah|berarti)',
      'masa depan <w:0-4> (dimulai|ada|di tangan|menanti|dimulai dari)',
    ],
  },
  hits: ['Tim kami siap membantu', 'Wujudkan dapur impian bersama Larch'],
  misses: ['Telepon Ana sebelum Jumat', 'Oven hangat jam empat'],
}
