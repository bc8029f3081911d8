import { defineRule } from '../../lint/rule.ts'
import type { Side } from '../../message/map.ts'
import { inFile, sayings } from '../said.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'post/loop',
  severity: 'info',
  summary: {
    en: 'What comes after the purchase fits who bought',
    id: 'Yang terjadi setelah pembelian cocok dengan pembelinya',
  },
  why: {
    en: 'People come back through reviews, refills and referrals; companies through onboarding, reviews of results and renewal.',
    id: 'Orang kembali lewat ulasan, isi ulang, dan rekomendasi; perusahaan lewat onboarding, tinjauan hasil, dan perpanjangan.',
    source: 'PP-01, PP-02, PP-03, PP-05',
  },
  messages: {
    b2b: {
      en: 'Rewards for persons in copy for companies: {words}. Offer onboarding, a review of results or terms of renewal instead.',
      id: 'Hadiah perorangan di naskah untuk perusahaan: {words}. Tawarkan onboarding, tinjauan hasil, atau ketentuan perpanjangan.',
    },
    b2c: {
      en: 'Account management in copy for consumers: {words}. Offer tips, a refill, a review or a reward instead.',
      id: 'Bahasa pengelolaan akun di naskah untuk konsumen: {words}. Tawarkan tips, isi ulang, ulasan, atau hadiah.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'b2b',
      audience: 'b2b',
      bad: '# Fresh bread for your canteen\n\nCollect ⟦loyalty points⟧, share your unboxing and get a birthday gift.\n',
      good: '# Fresh bread for your canteen\n\nEach quarter we go through the orders with you.\n',
    },
    {
      lang: 'en',
      says: 'b2c',
      audience: 'b2c',
      bad: '# Fresh bread for your breakfast\n\nIt comes with ⟦admin training⟧, an adoption report and a QBR.\n',
      good: '# Fresh bread for your breakfast\n\nIt comes with tips on how to keep it fresh.\n',
    },
    {
      lang: 'id',
      says: 'b2c',
      audience: 'b2c',
      bad: '# Roti segar untuk sarapan\n\nAda ⟦pelatihan admin⟧, QBR, dan laporan adopsi.\n',
      good: '# Roti segar untuk sarapan\n\nAda tips menyimpan roti.\n',
    },
  ],

  *check(page, { spoken, found }) {
    const side = page.audience
    if (side !== 'b2b' && side !== 'b2c') return
    const hits = sayings(page).flatMap(({ block, hits: all }) =>
      all
        .filter(({ list, group }) => list === 'post-purchase' && OTHER[side].has(group ?? ''))
        .map((hit) => inFile(block, hit))
        .filter(({ text }) => !BOTH.test(text)),
    )
    const names = new Set(hits.map(({ text }) => text.toLowerCase()))
    const [first] = hits
    if (!first || names.size < FEWEST) return
    const words = listed(
      [...names].slice(0, 4).map((name) => `“${shown(name, 24)}”`),
      spoken,
    )
    yield found(side, page.map.copy.source.firstLine(first.span), { words })
  },
})

/** One such word may be meant. */
const FEWEST = 2

const OTHER: Readonly<Record<Side, ReadonlySet<string>>> = {
  b2b: new Set(['fan-loop', 'fan']),
  b2c: new Set(['expansion-loop', 'ekspansi']),
}

/** What both sides know. */
const BOTH =
  /^(?:#|how to|cara|usage|tips|communit|komunitas|expansion|ekspansi|welcome|ambassador|recommended|rekomendasi|refill|user group)/i
