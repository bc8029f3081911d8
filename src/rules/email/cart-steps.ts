import { defineCampaignRule } from '../../lint/rule.ts'
import { type Mail, mailsByFolder } from '../mails.ts'
import { mailSet } from '../samples.ts'
import { shown } from '../words.ts'

const REMIND = [
  'cart-1',
  'Your rye loaf is still in the basket',
  'Hello,\n\nOne rye loaf and six rolls wait in your basket. We have kept them for tomorrow morning.\n\n[Go to your basket](https://example.com/basket)',
] as const
const DOUBT = [
  'cart-2',
  'What if the loaf is not for you?',
  'Hello,\n\nThen you tell us, and the next one is on us. Delivery is free, and you can pause the box any morning before noon.\n\n[Go to your basket](https://example.com/basket)',
] as const
const LAST = [
  'Tomorrow’s oven closes at noon',
  'Hello,\n\nOrders that come in by noon are baked tonight. After that, your loaf moves to the day after tomorrow.\n\n[Order for tomorrow](https://example.com/basket)',
] as const

const BASKET = '[Buka keranjang](https://example.com/keranjang)'
const SAME = ['Rotimu masih di keranjang', `Halo,\n\nRotimu masih menunggu di keranjang.\n\n${BASKET}`] as const

export default defineCampaignRule({
  id: 'email/cart-steps',
  severity: 'info',
  audience: 'b2c',
  kind: 'email',
  summary: {
    en: 'Reminders of a cart are three steps, each with something new',
    id: 'Pengingat keranjang terdiri dari tiga langkah, masing-masing membawa hal baru',
  },
  why: {
    en: 'The first reminds, the second answers the doubt, the third gives a reason to decide; the same mail again is noise.',
    id: 'Yang pertama mengingatkan, kedua menjawab keraguan, ketiga memberi alasan memutuskan; email yang sama hanya gangguan.',
    source: 'EM-10',
  },
  messages: {
    count: {
      en: '{count} cart reminders in this folder instead of 3. Plan three: remind, answer the doubt, give a last reason.',
      id: 'Ada {count} pengingat keranjang di folder ini, bukan 3. Rencanakan tiga: ingatkan, jawab keraguan, beri alasan terakhir.',
    },
    same: {
      en: 'All {count} cart reminders say “{subject}”. Give each its own step: remind, answer the doubt, give a last reason.',
      id: 'Semua {count} pengingat keranjang bersubjek “{subject}”. Beri tiap email tugasnya sendiri: ingatkan, jawab keraguan, beri alasan terakhir.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'count',
      bad: mailSet('b2c', [REMIND, ['cart-2', ...LAST]], 'cart-1'),
      good: mailSet('b2c', [REMIND, DOUBT, ['cart-3', ...LAST]]),
    },
    {
      lang: 'id',
      says: 'same',
      bad: mailSet(
        'b2c',
        [
          ['keranjang-1', ...SAME],
          ['keranjang-2', ...SAME],
          ['keranjang-3', ...SAME],
        ],
        'keranjang-2',
      ),
      good: mailSet('b2c', [
        ['keranjang-1', ...SAME],
        [
          'keranjang-2',
          'Kalau rotinya kurang cocok?',
          `Halo,\n\nKabari kami, roti berikutnya gratis. Ongkirnya juga gratis, dan pesanan bisa dijeda kapan saja.\n\n${BASKET}`,
        ],
        [
          'keranjang-3',
          'Oven untuk besok ditutup jam dua belas',
          `Halo,\n\nPesanan sebelum jam dua belas dipanggang malam ini. Lewat itu, rotimu baru datang lusa.\n\n${BASKET}`,
        ],
      ]),
    },
  ],

  *judge(campaign, at) {
    for (const folder of mailsByFolder(campaign)) {
      const carts = folder.filter(({ turn, in: { digest } }) => turn === 'cart' && digest.audience === 'b2c')
      const [first, second] = carts
      if (!first || !second) continue
      if (carts.length !== STEPS) {
        yield at(first.in).found('count', first.piece.opening, { count: carts.length })
      } else if (new Set(carts.map(said)).size === 1) {
        const { found } = at(second.in)
        const values = { count: carts.length, subject: shown(first.piece.opening.text) }
        const words = { en: 'The same reminder', id: 'Pengingat yang sama' }
        yield found('same', second.piece.opening, values, [{ in: first.in, place: first.piece.opening, words }])
      }
    }
  },
})

const STEPS = 3

const said = ({ piece }: Mail): string => piece.opening.text.toLowerCase()
