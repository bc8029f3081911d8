import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { answersFor } from '../answers.ts'
import { added } from '../offer.ts'
import { inFile, sayings } from '../said.ts'
import { companyPage } from '../samples.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'b2b/personal-frame',
  severity: 'info',
  audience: 'b2b',
  optional: true,
  summary: {
    en: 'Companies hear what risk goes down, not only whose day gets easier',
    id: 'Perusahaan mendengar risiko apa yang turun, bukan hanya siapa yang terbantu',
  },
  why: {
    en: 'One person wants to go home earlier; the committee signs for fewer errors, control and evidence. Reviews get stuck over the wrong words.',
    id: 'Satu orang ingin pulang lebih cepat; komite setuju karena kesalahan berkurang, ada kendali, dan ada bukti. Kata yang salah membuat persetujuan macet.',
    source: 'BB-08, BB-09, TN-03',
  },
  messages: {
    personal: {
      en: 'One person’s gain {count} times ({words}), the organisation’s risk 0 times. Say what the company controls, proves or avoids.',
      id: 'Manfaat pribadi disebut {count} kali ({words}), risiko organisasi 0 kali. Sebut apa yang dikendalikan, dibuktikan, atau dihindari perusahaan.',
    },
  },
  options: { least: integer(4, 'How many words for one person’s gain a piece may hold before it is told so.', 1, 100) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'personal',
      audience: 'b2b',
      bad: companyPage(
        'en',
        'It is ⟦effortless⟧: get things done in two clicks, without the hassle, at your own pace.',
      ),
      good: companyPage(
        'en',
        'Every invoice has an approval history and an audit trail. It is effortless, in two clicks.',
      ),
      fill: { 'errors or incidents': 'posting errors', number: '28', 'who has to sign': 'the controller' },
    },
    {
      lang: 'id',
      says: 'personal',
      audience: 'b2b',
      bad: companyPage('id', 'Lebih ⟦praktis⟧: tanpa ribet, satu klik, di mana saja.'),
      good: companyPage(
        'id',
        'Setiap faktur punya riwayat persetujuan dan jejak audit. Praktis, tanpa ribet, satu klik.',
      ),
      fill: { 'Kesalahan atau insiden': 'Salah catat', angka: '28', 'siapa yang harus setuju': 'pengendali' },
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const personal = factsOf(page, 'personal-efficiency')
    const names = new Set(personal.map(({ text }) => text.toLowerCase()))
    const [first] = personal
    if (!first || names.size < options.least || factsOf(page, 'org-risk').length > 0) return
    const quoted = [...names].slice(0, 3).map((name) => `“${shown(name, 24)}”`)
    const title = say({ en: 'Add what the organisation avoids', id: 'Tambahkan apa yang dihindari organisasi' })
    yield found(
      'personal',
      page.map.copy.source.firstLine(first.span),
      { count: personal.length, words: listed(quoted, spoken) },
      { rewrites: [added(page, title, first.block, [answersFor(page).orgRisk], { apart: true })] },
    )
  },
})

const factsOf = (page: Page, list: 'personal-efficiency' | 'org-risk'): Fact[] =>
  sayings(page).flatMap(({ block, hits }) => hits.filter((hit) => hit.list === list).map((hit) => inFile(block, hit)))
