import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'weak-intent',
  about: 'Kata yang baru berniat, belum menjanjikan',
  audience: 'any',
  match: 'phrase',
  groups: {
    niat: [
      '(kami|perusahaan kami|tim kami|produk ini|platform ini|program ini|aplikasi ini) (berusaha|berupaya|bertujuan|berkeinginan|ingin|bermaksud|mencoba|berharap)( untuk| agar| dapat)? <w>',
      '(bertujuan|berupaya|berusaha|bermaksud) untuk <w>',
      '(tujuan|misi|harapan) kami adalah <w>',
      'diharapkan (dapat|mampu|bisa|akan) <w>',
    ],
  },
  traps: [
    ['(anda|kamu) (ingin|berusaha|berharap|mencoba)', 'niat pembaca'],
    [
      '(kami|tim kami|perusahaan kami) (sangat |juga |sungguh )?(berharap|ingin|bermaksud) (agar |untuk )?(dapat |bisa |segera |terus )?(bekerja ?sama|kerja ?sama|bekerja|menjalin|bermitra|bertemu|berjumpa|berdiskusi|mendengar|menyambut|menerima|menjadi bagian|berkolaborasi|berkesempatan|mendapat|mendapatkan|melayani|bersama)',
      'penutup surat',
    ],
    [
      '(kami|tim kami) (juga |sekadar |hanya )?(ingin|bermaksud) (untuk )?(membagikan|berbagi|menyampaikan|mengucapkan|mengundang|menawarkan|memperkenalkan|mengajak|memberitahu|memberitahukan|mengabarkan|mengajukan|mengonfirmasi|mengkonfirmasi|menginformasikan|berterima|mengingatkan|memastikan|bertanya|menanyakan|mendengar|mengenal|meminta|memohon|menceritakan|bercerita|menjelaskan)',
      'yang dilakukan saat itu juga',
    ],
    [
      '(kami|tim kami) berharap (agar |bahwa |semoga )?(anda|bapak|ibu|saudara|kamu|kakak|penawaran|proposal|surat|informasi|artikel|hal ini|kerja ?sama|program ini)',
      'penutup surat',
    ],
  ],
  hits: ['Kami berusaha untuk membantu', 'Platform ini bertujuan untuk memudahkan'],
  misses: ['Kami membantu', 'Anda ingin cepat'],
}
