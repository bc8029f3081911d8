import { integer } from '../../lint/options.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import { type Mail, mailsByFolder, seriesOf } from '../mails.ts'
import { mailSet } from '../samples.ts'

/** A bakery writes to people who have looked at its box: all seven say little more than the first four. */
const BOX = [
  [
    '01-welcome',
    'Your bread can be at the door by seven',
    'Good morning,\n\nTell us by noon what you would like, and a baker near you hangs it on your door the next morning.',
  ],
  [
    '02-taste',
    'Which loaf for which breakfast',
    'Good morning,\n\nRye keeps for five days and likes cheese. Rolls want butter on the day. The spelt loaf makes the best toast on day three.',
  ],
  [
    '03-doubt',
    'Away for a week? Pause the box',
    'Good morning,\n\nOne click before noon pauses the box, another brings it back. You pay for the mornings on which bread hangs on your door.',
  ],
  [
    '04-offer',
    'Your first week for £19',
    'Good morning,\n\nFive mornings, two rye loaves and rolls on Saturday.\n\n[Order your first week](https://example.com/first-week)',
  ],
  [
    '05-oven',
    'Our oven has a name',
    'Good morning,\n\nWe call it Martha. It was built in 1961 and has never been late.',
  ],
  ['06-flour', 'News from the mill', 'Good morning,\n\nThe new rye is in. It smells of hay and a little of rain.'],
  [
    '07-again',
    'Still thinking about bread?',
    'Good morning,\n\nThe first week is still there for you.\n\n[Order your first week](https://example.com/first-week)',
  ],
] as const

const BUY = '[Beli sekarang](https://example.com/beli)'

export default defineCampaignRule({
  id: 'email/sequence',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'A series of mails is as long as the decision it leads to',
    id: 'Panjang rangkaian email sesuai lamanya keputusan',
  },
  why: {
    en: 'A person decides within minutes or days, a committee within weeks or months; a series of the other length loses both.',
    id: 'Perorangan memutuskan dalam menit atau hari, komite dalam minggu atau bulan; panjang yang salah kehilangan keduanya.',
    source: 'EM-01, EM-02',
  },
  messages: {
    long: {
      en: '{count} mails in this series for consumers, more than {most}. Decide what the first {most} must do, and drop the rest.',
      id: 'Ada {count} email di rangkaian untuk konsumen ini, lebih dari {most}. Tentukan tugas {most} yang pertama, lalu hapus sisanya.',
    },
    short: {
      en: '{count} mails for companies, and they already ask to buy. Put proof, risk and a small step before: case, security, demo.',
      id: 'Baru {count} email untuk perusahaan, dan sudah mengajak membeli. Dahulukan bukti, risiko, dan langkah kecil: kasus, keamanan, demo.',
    },
  },
  options: {
    mostForConsumers: integer(6, 'Mails that a series for consumers may have.', 1, 50),
    leastForCompanies: integer(3, 'Mails before a series for companies asks to buy.', 1, 50),
  },
  examples: [
    {
      lang: 'en',
      says: 'long',
      bad: mailSet('b2c', BOX, '07-again'),
      good: mailSet('b2c', BOX.slice(0, 4)),
    },
    {
      lang: 'id',
      says: 'short',
      bad: mailSet(
        'b2b',
        [
          [
            '01-tawaran',
            'Semua faktur di satu tempat',
            `Selamat pagi, Ibu Ratna,\n\nTallywell mencocokkan setiap faktur dengan pembayarannya.\n\n${BUY}`,
          ],
          [
            '02-tawaran',
            'Harga untuk tiga cabang sampai Jumat',
            `Selamat pagi, Ibu Ratna,\n\nTim Anda bisa mulai bulan depan.\n\n${BUY}`,
          ],
        ],
        '02-tawaran',
      ),
      good: mailSet('b2b', [
        [
          '01-kasus',
          'Tutup buku dari 14 hari menjadi 3 hari',
          'Selamat pagi, Ibu Ratna,\n\nPT Larasati Pangan punya empat cabang dan satu tim keuangan. Sejak faktur dicocokkan setiap malam, tutup buku selesai dalam 3 hari.\n\n[Baca studi kasusnya](https://example.com/kasus)',
        ],
        [
          '02-keamanan',
          'Tiga jawaban untuk bagian TI Anda',
          'Selamat pagi, Ibu Ratna,\n\nData Anda disimpan di Jakarta, hanya tim Anda yang bisa membukanya, dan auditor luar memeriksanya setiap tahun. Kami kirimkan ringkasannya satu halaman.\n\n[Baca ringkasannya](https://example.com/keamanan)',
        ],
        [
          '03-demo',
          'Cek 15 menit dengan faktur Anda sendiri',
          'Selamat pagi, Ibu Ratna,\n\nKirim sepuluh faktur bulan lalu, dan lihat mana yang langsung cocok.\n\n[Jadwalkan demo](https://example.com/demo)',
        ],
        [
          '04-tawaran',
          'Harga untuk tiga cabang',
          `Selamat pagi, Ibu Ratna,\n\nPenawaran ini sudah termasuk pemindahan data dan pelatihan.\n\n${BUY}`,
        ],
      ]),
    },
  ],

  *judge(campaign, at) {
    for (const folder of mailsByFolder(campaign)) {
      const mails = seriesOf(folder)
      const [first] = mails
      if (!first || mails.length < 2) continue
      const { options } = at(first.in)
      const [most, least] = [options.mostForConsumers, options.leastForCompanies]
      const extra = mails[most]
      if (all(mails, 'b2c') && extra) {
        yield at(extra.in).found('long', extra.piece.opening, { count: mails.length, most })
      } else if (all(mails, 'b2b') && mails.length < least && mails.every(sells)) {
        const last = mails[mails.length - 1] ?? first
        yield at(last.in).found('short', last.piece.opening, { count: mails.length })
      }
    }
  },
})

const all = (mails: readonly Mail[], audience: string): boolean =>
  mails.every(({ in: { digest } }) => digest.audience === audience)

const sells = ({ piece }: Mail): boolean => piece.asks.some(({ ask, primary }) => primary && ask === 'buy')
