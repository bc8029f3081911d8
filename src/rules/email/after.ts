import { defineCampaignRule } from '../../lint/rule.ts'
import { mailsByFolder } from '../mails.ts'
import { mailSet } from '../samples.ts'

/** A bakery writes to a new customer up to the order. */
const TO_THE_ORDER = [
  [
    '01-welcome',
    'Your bread can be at the door by seven',
    'Good morning,\n\nYou asked how the bread box works. Tell us by noon what you would like, and a baker near you hangs it on your door the next morning.',
  ],
  [
    '02-offer',
    'Try the box for one week',
    'Good morning,\n\nStart with five mornings: two rye loaves, rolls on Saturday, £19 with delivery. If a loaf is not for you, the next one is on us.\n\n[Order your first week](https://example.com/first-week)',
  ],
  [
    'order-confirmation',
    'Your first box comes on Monday',
    'Thank you. Two rye loaves and six rolls hang on your door on Monday by seven. Something wrong? Answer this mail before Sunday noon.',
  ],
] as const

/** A seller of accounting software writes to a company up to the contract. */
const TO_THE_CONTRACT = [
  [
    '01-sapaan',
    'Siapa yang mencocokkan faktur di tim Anda?',
    'Selamat pagi, Ibu Ratna,\n\nSetiap akhir bulan, faktur yang belum cocok dengan pembayarannya menahan tutup buku. Tallywell mencocokkannya setiap malam dan menunjukkan mana yang tersisa.',
  ],
  [
    '02-tawaran',
    'Penawaran Tallywell untuk tiga cabang',
    'Selamat pagi, Ibu Ratna,\n\nTerlampir penawaran untuk tiga cabang, termasuk pemindahan data dari sistem lama. Dokumen keamanan ada di halaman empat.',
  ],
  [
    'kontrak',
    'Kontrak Tallywell siap ditandatangani',
    'Selamat pagi, Ibu Ratna,\n\nPerubahan dari bagian hukum sudah masuk. Kontraknya bisa ditandatangani sampai Jumat.',
  ],
] as const

export default defineCampaignRule({
  id: 'email/after',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'Mails go on after the purchase',
    id: 'Email berlanjut setelah pembelian',
  },
  why: {
    en: 'The order is where the loop begins: use, review and recommendation for people, onboarding and renewal for companies.',
    id: 'Pesanan adalah awal: pemakaian, ulasan, dan rekomendasi bagi perorangan, onboarding dan perpanjangan bagi perusahaan.',
    source: 'EM-19, EM-20, PP-04',
  },
  messages: {
    b2c: {
      en: 'The mails end with the order. Add one that comes after it: how to use it, then a review or a friend’s code.',
      id: 'Rangkaian email berhenti di pesanan. Tambahkan satu sesudahnya: cara memakai, lalu ulasan atau kode untuk teman.',
    },
    b2b: {
      en: 'The mails end with the deal. Add what follows: onboarding, first results in numbers, the next review.',
      id: 'Rangkaian email berhenti di kesepakatan. Tambahkan sesudahnya: onboarding, hasil pertama dalam angka, tinjauan berikutnya.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'b2c',
      bad: mailSet('b2c', TO_THE_ORDER, 'order-confirmation'),
      good: mailSet('b2c', [
        ...TO_THE_ORDER,
        [
          'review-request',
          'How was your first week of bread?',
          'Good morning,\n\nFive mornings, two loaves. Which one was gone first? Tell us in two lines: we show your words to the next household in your street.',
        ],
      ]),
    },
    {
      lang: 'id',
      says: 'b2b',
      bad: mailSet('b2b', TO_THE_CONTRACT, 'kontrak'),
      good: mailSet('b2b', [
        ...TO_THE_CONTRACT,
        [
          'onboarding',
          'Minggu pertama dengan Tallywell: tiga langkah',
          'Selamat pagi, Ibu Ratna,\n\nSenin data lama dipindahkan, Rabu tim Anda dilatih satu jam, Jumat faktur pertama dicocokkan. Dua minggu lagi kita lihat angkanya bersama.',
        ],
      ]),
    },
  ],

  *judge(campaign, at) {
    for (const mails of mailsByFolder(campaign)) {
      const order = mails.find(({ turn }) => turn === 'order')
      const goesOn = mails.some(({ turn, piece }) => turn === 'after' || piece.cues.some((cue) => AFTER.has(cue)))
      const audience = order?.in.digest.audience
      if (!order || goesOn || mails.length < LEAST || (audience !== 'b2b' && audience !== 'b2c')) continue
      yield at(order.in).found(audience, order.piece.opening, {})
    }
  },
})

/** Fewer mails are no journey. */
const LEAST = 3
const AFTER: ReadonlySet<string> = new Set([
  'post-purchase/fan-loop',
  'post-purchase/expansion-loop',
  'email-stage/post',
  'email-stage/onboarding',
])
