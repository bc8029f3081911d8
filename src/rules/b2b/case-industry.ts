import { defineRule, type Page } from '../../lint/rule.ts'
import type { Proof } from '../../message/map.ts'
import { says } from '../../message/statements.ts'
import { answersFor } from '../answers.ts'
import { hasSlot } from '../claims.ts'
import { added } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { companyPage } from '../samples.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/case-industry',
  severity: 'info',
  audience: 'b2b',
  optional: true,
  summary: {
    en: 'A case says in which industry it was, or how large the customer is',
    id: 'Kasus menyebut industri atau skala pelanggannya',
  },
  why: {
    en: 'Buyers believe the case of a company like theirs; without industry or size they cannot tell whether it is one.',
    id: 'Pembeli percaya pada kasus perusahaan yang mirip; tanpa industri atau skala, mereka tidak tahu apakah mirip.',
    source: 'BB-30, BB-31',
  },
  messages: {
    nowhere: {
      en: '“{story}” names neither industry nor size ({count} cases, 0 with one). Add it, so that a reader sees a company like theirs.',
      id: '“{story}” tidak menyebut industri ataupun skala ({count} kasus, 0 yang menyebut). Tambahkan, agar pembaca melihat perusahaan serupa.',
    },
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'nowhere',
      audience: 'b2b',
      bad: companyPage('en', '⟦Case study: Larchfield cut its month-end close from 14 days to 3.⟧'),
      good: companyPage('en', 'Case study: Larchfield, a wholesaler, cut its month-end close from 14 days to 3.'),
      fill: { 'which industry': 'food wholesale', 'how large': '120 employees' },
    },
    {
      lang: 'id',
      says: 'nowhere',
      audience: 'b2b',
      bad: companyPage('id', '⟦Studi kasus: Larasati memangkas tutup buku dari 14 hari menjadi 3 hari.⟧'),
      good: companyPage('id', 'Studi kasus: Larasati, 120 karyawan, memangkas tutup buku dari 14 hari menjadi 3 hari.'),
      fill: { 'industri apa': 'grosir pangan', 'seberapa besar': '120 karyawan' },
    },
  ],

  *check(page, { say, found }) {
    const cases = page.piece.proofs.filter(({ sub }) => sub === 'case-study')
    const [first] = cases
    if (!first || cases.some((each) => isPlaced(page, each))) return
    const title = say({ en: 'Add industry and size', id: 'Tambahkan industri dan skala' })
    yield found(
      'nowhere',
      firstLine(page, first).span,
      { story: shown(first.text), count: cases.length },
      { rewrites: [added(page, title, first.block, [answersFor(page).caseIndustry])] },
    )
  },
})

/** True where the case, or a block beside it, says which trade or how many people. */
function isPlaced(page: Page, { block }: Proof): boolean {
  const at = page.piece.piece.blocks.indexOf(block)
  return readingOf(page).statements.some(
    (each) =>
      Math.abs(each.at - at) <= 1 &&
      (hasSlot(each.text) || says(each, 'company-offer', 'industry') || says(each, 'company-offer', 'size')),
  )
}
