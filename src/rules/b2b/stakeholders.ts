import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { says } from '../../message/statements.ts'
import { answered, answersFor, phrases } from '../answers.ts'
import { told } from '../claims.ts'
import { added } from '../offer.ts'
import { inFile } from '../said.ts'
import { companyPage } from '../samples.ts'
import { shown } from '../words.ts'

/** Departments whose question no other rule asks, by the group that the lists name them with. */
const ASKS: Readonly<Record<string, { readonly what: Words; readonly isAnswered: (page: Page) => boolean }>> = {
  legal: {
    what: { en: 'terms, data processing, liability', id: 'ketentuan, pemrosesan data, tanggung jawab' },
    isAnswered: (page) => phrases(page, 'company-offer', 'contract').length > 0,
  },
  procurement: {
    what: { en: 'price unit, invoice, purchase order', id: 'satuan harga, invoice, purchase order' },
    isAnswered: (page) => page.piece.has.price || answered(page, 'payment', 'price'),
  },
  it: {
    what: { en: 'integration, access rights', id: 'integrasi, hak akses' },
    isAnswered: (page) => page.piece.has.security || answered(page, 'integration', 'admin'),
  },
}
const GROUP: Readonly<Record<string, string>> = { pengadaan: 'procurement', ti: 'it' }

export default defineRule({
  id: 'b2b/stakeholders',
  severity: 'info',
  audience: 'b2b',
  optional: true,
  summary: {
    en: 'Whoever the copy names as a signer finds an answer there',
    id: 'Pihak yang disebut ikut menyetujui menemukan jawabannya di halaman',
  },
  why: {
    en: 'Each of three to ten deciders has a checklist; one who is named and finds nothing for it sends the offer back.',
    id: 'Tiap pengambil keputusan punya daftar periksanya; yang disebut tetapi tak menemukan jawabannya menahan penawaran.',
    source: 'BB-13, BB-32',
  },
  messages: {
    unanswered: {
      en: '“{who}” is named, and 0 words answer what they check ({what}). Give them a line or a document of their own.',
      id: '“{who}” disebut, tetapi 0 kata menjawab yang mereka periksa ({what}). Beri satu baris atau dokumen untuk mereka.',
    },
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'unanswered',
      audience: 'b2b',
      bad: companyPage('en', 'Even your ⟦legal team⟧ will like it.'),
      good: companyPage('en', 'Even your legal team will like it: the data processing agreement is one page long.'),
      fill: { 'which role': 'your legal team', 'document or answer': 'the data processing agreement' },
    },
    {
      lang: 'id',
      says: 'unanswered',
      audience: 'b2b',
      bad: companyPage('id', '⟦Tim legal⟧ Anda pun akan menyukainya.'),
      good: companyPage('id', 'Tim legal Anda pun akan menyukainya: perjanjian pemrosesan data hanya satu halaman.'),
      fill: { 'jabatan mana': 'tim legal', 'dokumen atau jawaban': 'perjanjian pemrosesan data' },
    },
  ],

  *check(page, { say, found }) {
    for (const { block, hits } of told(page).filter((each) => says(each, 'pronouns'))) {
      const hit = hits.find(({ list, group = '' }) => list === 'stakeholders' && asked(group))
      const asks = asked(hit?.group ?? '')
      if (!hit || !asks || asks.isAnswered(page)) continue
      const at = inFile(block, hit)
      const title = say({ en: 'Add a line for them', id: 'Tambahkan satu baris untuk mereka' })
      yield found(
        'unanswered',
        page.map.copy.source.firstLine(at.span),
        { who: shown(at.text), what: say(asks.what) },
        { rewrites: [added(page, title, block, [answersFor(page).stakeholder], { apart: true })] },
      )
      return
    }
  },
})

const asked = (group: string) => {
  const name = GROUP[group] ?? group
  return Object.hasOwn(ASKS, name) ? ASKS[name] : undefined
}
