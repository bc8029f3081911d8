import type { Holding } from '../../bank/holds.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PieceMap } from '../../message/map.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { fromBank, gives, isResult } from '../bank.ts'
import { hasSlot } from '../claims.ts'
import { hintedKinds } from '../hints.ts'
import { added, linesFor } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { companyPage } from '../samples.ts'
import { selling } from '../selling.ts'
import { claim, firstLine, isUnproved, numberPlace, proofsOf, together } from '../where.ts'

export default defineRule({
  id: 'b2b/roi-proof',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'Companies see the business result in numbers',
    id: 'Perusahaan melihat hasil bisnis dalam angka',
  },
  why: {
    en: 'A buying committee compares figures, not client names: one-line results such as “approval time down 63%” give it a reason to say yes.',
    id: 'Komite pembelian membandingkan angka, bukan nama klien: hasil satu baris seperti “waktu persetujuan turun 63%” memberi alasan untuk setuju.',
    source: 'BB-02, BB-16',
  },
  messages: {
    none: {
      en: 'No business result in numbers: 0 figures on cost, time, errors or revenue back this. Add three one-line results with period and source.',
      id: 'Belum ada hasil bisnis dalam angka: 0 angka soal biaya, waktu, kesalahan, atau pendapatan yang mendukung janji ini. Tambahkan tiga hasil satu baris, lengkap dengan periode dan sumber.',
    },
    unproved: {
      severity: 'info',
      en: 'Of the proof that is missing, companies look for results first: 0 figures on cost, time, errors or revenue. Add three one-line results with period and source.',
      id: 'Dari bukti yang belum ada, perusahaan pertama-tama mencari hasil: 0 angka soal biaya, waktu, kesalahan, atau pendapatan. Tambahkan tiga hasil satu baris, lengkap dengan periode dan sumber.',
    },
    few: {
      severity: 'info',
      en: 'Business results in numbers: {have} of {want}. Add {more} more, one line each.',
      id: 'Hasil bisnis dalam angka: {have} dari {want}. Tambahkan {more} lagi, satu baris per hasil.',
    },
  },
  options: {
    results: integer(3, 'How many measured results a landing page should show; one is enough in an email.', 1, 10),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('en', '- ISO 27001 certified since 2022', 'title'),
      good: companyPage(
        'en',
        `- ISO 27001 certified since 2022
- Invoice errors down 31% in 90 days
- Approval time down 63% in 90 days
- Audit cost down 18% in a year`,
      ),
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('id', '- Tersertifikasi ISO 27001 sejak 2022', 'title'),
      good: companyPage(
        'id',
        `- Tersertifikasi ISO 27001 sejak 2022
- Kesalahan faktur turun 31% dalam 90 hari
- Waktu persetujuan turun 63% dalam 90 hari
- Biaya audit turun 18% dalam setahun`,
      ),
    },
    {
      lang: 'en',
      says: 'unproved',
      audience: 'b2b',
      bad: companyPage('en', '', 'title'),
      good: companyPage(
        'en',
        `- Invoice errors down 31% in 90 days
- Approval time down 63% in 90 days
- Audit cost down 18% in a year`,
      ),
    },
    {
      lang: 'en',
      says: 'few',
      audience: 'b2b',
      bad: companyPage('en', '- ⟦Invoice errors down 31% in 90 days⟧'),
      good: companyPage(
        'en',
        `- Invoice errors down 31% in 90 days
- Approval time down 63% in 90 days
- Audit cost down 18% in a year`,
      ),
    },
  ],

  *check(whole, { options, say, found }) {
    const pieces = together(whole)
    const [lead] = selling(whole, pieces)
    if (!lead) return
    const page = { ...whole, piece: lead }
    if (!pieces.some((each) => each.has.roi)) {
      const hinted = yield* hintedKinds(page, pieces)
      const unproved = isUnproved(pieces)
      if (hinted.has('number') || !isForWork(pieces, whole) || (unproved && !isBriefing(page))) return
      const at = claim(page)
      if (at)
        yield found(
          unproved ? 'unproved' : 'none',
          at.span,
          {},
          { rewrites: offers(page, options.results, say, (holding) => gives(holding, 'roi')) },
        )
      return
    }
    const results = proofsOf(pieces).filter((proof) => proof.sub === 'roi' || proof.sub === 'metric')
    const [first] = results
    const more = options.results - results.length
    if (!first || more <= 0 || page.piece.piece.kind === 'email' || !isForWork(pieces, whole)) return
    const values = { have: results.length, want: options.results, more }
    yield found('few', firstLine(page, first).span, values, { rewrites: offers(page, more, say, isResult) })
  },
})

/**
 * True where the copy speaks of systems, or to companies alone, as the team says or by its processes or teams: there, buyers expect
 * a result in numbers; of goods that are sold, of a builder or a club, work done.
 */
function isForWork(pieces: readonly PieceMap[], whole: Page): boolean {
  const said = new Set(
    pieces.flatMap((piece) =>
      readingOf({ ...whole, piece }).statements.flatMap(({ block, hits, text }) =>
        block.meta || hasSlot(text) ? [] : hits.map(({ list, group }) => `${list} ${group}`),
      ),
    ),
  )
  if (said.has('company-offer system')) return true
  if (whole.audience !== 'b2b' || said.has('company-offer goods')) return false
  return whole.map.audience.declared || WORK.some((one) => said.has(one))
}

const WORK = ['audience-b2b process', 'audience-b2b roles', 'audience-b2b technical']

/** True for a page made for companies alone: elsewhere the warning that nothing is proved is enough. */
const isBriefing = (page: Page): boolean => page.audience === 'b2b' && page.piece.piece.kind === 'landing'

/** What the bank holds of the kind, with lines to fill in for the rest. */
function offers(page: Page, count: number, say: (words: Words) => string, wants: (holding: Holding) => boolean) {
  const templates = linesFor(page).roi.slice(0, count)
  const lines = templates.map((template, index) => ({ template, wants: index === 0 ? wants : isResult }))
  return [...fromBank(page, say, { lines, place: numberPlace(page) }), cards(page, count, say)]
}

/** One-line results with slots for measure, figure and period. */
function cards(page: Page, count: number, say: (words: Words) => string): Rewrite | undefined {
  const title: Words = {
    en: count === 1 ? 'Add a one-line result' : `Add ${Math.min(count, 3)} one-line results`,
    id: `Tambahkan ${Math.min(count, 3)} hasil satu baris`,
  }
  const lines = linesFor(page).roi.slice(0, count)
  return added(page, say(title), numberPlace(page), lines)
}
