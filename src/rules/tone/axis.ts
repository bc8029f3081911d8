import type { ListId } from '../../lang/pack.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import { inFile, sayings } from '../said.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'tone/axis',
  severity: 'info',
  optional: true,
  summary: {
    en: 'Feeling leads for consumers, evidence and lower risk for companies',
    id: 'Konsumen dibuka dengan perasaan, perusahaan dengan bukti dan risiko yang turun',
  },
  why: {
    en: 'B2C content lives on emotion, speed and life style, B2B content on evidence, return and lower risk; the wrong one in front loses the reader.',
    id: 'Konten B2C hidup dari emosi, kecepatan, dan gaya hidup, B2B dari bukti, ROI, dan risiko yang turun; urutan yang salah membuat pembaca pergi.',
    source: 'TN-04, TN-08, BB-07',
  },
  messages: {
    feeling: {
      en: 'Feeling leads for a company: {count} such words ({words}), {other} for evidence or risk. Open each section with a result, a number or a risk removed.',
      id: 'Terlalu banyak perasaan untuk perusahaan: {count} kata ({words}), {other} tentang bukti atau risiko. Buka tiap bagian dengan hasil, angka, atau risiko yang hilang.',
    },
    reason: {
      en: 'Company talk leads for a consumer: {count} such words ({words}), {other} for feeling. Open with the moment in which the product is used.',
      id: 'Terlalu banyak bahasa perusahaan untuk konsumen: {count} kata ({words}), {other} tentang rasa. Buka dengan momen saat produknya dipakai.',
    },
  },
  options: { least: integer(5, 'How many words of the wrong axis a piece may hold before it is told so.', 1, 100) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'feeling',
      audience: 'b2b',
      bad: '# Fresh bread for your canteen\n\nOur bread is ⟦soft⟧, warm, cozy and comforting, a joy that will delight and relax.\n',
      good: '# Fresh bread for your canteen\n\nBread waste down 12% in 90 days.\n',
    },
    {
      lang: 'id',
      says: 'reason',
      audience: 'b2c',
      bad: '# Roti segar untuk sarapan\n\nRoti ini menjamin ⟦kepatuhan⟧, audit, tata kelola, standarisasi, mitigasi risiko, jejak audit.\n',
      good: '# Roti segar untuk sarapan\n\nRoti ini lembut dan hangat.\n',
    },
  ],

  *check(page, { options, spoken, found }) {
    const side = page.audience
    if (side !== 'b2b' && side !== 'b2c') return
    const wrong = side === 'b2b' ? factsOf(page, 'emotion-sensory') : factsOf(page, 'org-risk')
    const right =
      side === 'b2b'
        ? factsOf(page, 'org-risk').length + page.piece.proofs.length
        : factsOf(page, 'emotion-sensory').length
    const names = new Set(wrong.map(({ text }) => text.toLowerCase()))
    const [first] = wrong
    const least = right === 0 ? Math.min(options.least, BARE) : options.least
    if (!first || names.size < least || wrong.length <= right * 2) return
    const words = listed(
      [...names].slice(0, 3).map((name) => `“${shown(name, 20)}”`),
      spoken,
    )
    const says = side === 'b2b' ? 'feeling' : 'reason'
    yield found(says, page.map.copy.source.firstLine(first.span), { count: wrong.length, words, other: right })
  },
})

/** Words for feeling that are too many where nothing else speaks: feeling alone. */
const BARE = 4

const factsOf = (page: Page, list: ListId) =>
  sayings(page).flatMap(({ block, hits }) => hits.filter((hit) => hit.list === list).map((hit) => inFile(block, hit)))
