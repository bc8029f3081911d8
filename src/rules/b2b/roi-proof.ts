import type { Holding } from '../../bank/holds.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { factOf } from '../../message/statements.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { fromBank, gives, isResult } from '../bank.ts'
import { bareClaims } from '../bare-company.ts'
import { fromThere, placeOf } from '../claims.ts'
import { owed, promisesResult, story } from '../company-proof.ts'
import { added, linesFor } from '../offer.ts'
import { companyPage, PROOFS, STEPS } from '../samples.ts'
import { firstLine, numberPlace } from '../where.ts'
import { shown } from '../words.ts'

const VOICE = {
  en: '> “It found every open invoice.” — Ana Whitlock, controller, Larchfield Foods',
  id: '> “Semua faktur yang terbuka ketemu.” — Rina Hanum, kepala keuangan, PT Larasati Pangan',
} as const

export default defineRule({
  id: 'b2b/roi-proof',
  severity: 'warning',
  audience: 'b2b',
  kind: 'landing',
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
      en: 'No business result in numbers: 0 figures on cost, time, errors or revenue back “{claim}”. Add one result in a line, with period and source.',
      id: 'Belum ada hasil bisnis dalam angka: 0 angka soal biaya, waktu, kesalahan, atau pendapatan yang mendukung “{claim}”. Tambahkan satu hasil dalam satu baris, lengkap dengan periode dan sumber.',
    },
    claimed: {
      severity: 'info',
      en: '“{claim}” is not counted: 0 results in cost, time, errors or revenue on this page. Say what one customer gained, from what to what, in which period.',
      id: '“{claim}” belum dihitung: 0 hasil soal biaya, waktu, kesalahan, atau pendapatan di halaman ini. Sebut yang didapat satu pelanggan, dari berapa jadi berapa, dalam periode apa.',
    },
    named: {
      severity: 'info',
      en: 'Customers are named ({count}), but 0 results in numbers stand beside them. Say for one what changed, from what to what, and in which period.',
      id: 'Pelanggan disebut ({count}), tetapi 0 hasil dalam angka menyertainya. Untuk salah satunya, sebut apa yang berubah, dari berapa jadi berapa, dan dalam periode apa.',
    },
  },
  options: {
    results: integer(1, 'How many one-line results a rewrite offers to fill in.', 1, 3),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('en', `- ISO 27001 certified since 2022\n\nIt helps you ⟦reduce errors⟧.\n\n${VOICE.en}`),
      good: companyPage(
        'en',
        `- ISO 27001 certified since 2022
- Invoice errors down 31% in 90 days

It helps you reduce errors.

${VOICE.en}`,
      ),
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: companyPage(
        'id',
        `- Tersertifikasi ISO 27001 sejak 2022\n\nTim Anda bisa ⟦mengurangi kesalahan⟧.\n\n${VOICE.id}`,
      ),
      good: companyPage(
        'id',
        `- Tersertifikasi ISO 27001 sejak 2022
- Kesalahan faktur turun 31% dalam 90 hari

Tim Anda bisa mengurangi kesalahan.

${VOICE.id}`,
      ),
    },
    {
      lang: 'en',
      says: 'claimed',
      audience: 'b2b',
      bad: companyPage('en', `${STEPS.en}\n\nIt ⟦reduces the paperwork⟧ at the end of the month.`),
      good: companyPage('en', `${STEPS.en}\n\nIt reduces the paperwork at the end of the month.\n\n${PROOFS.en}`),
    },
    {
      lang: 'en',
      says: 'named',
      audience: 'b2b',
      bad: companyPage(
        'en',
        '⟦Trusted by Larchfield Foods, Wren Logistics and Borealis Energy.⟧\n\n- ISO 27001 certified since 2022',
      ),
      good: companyPage(
        'en',
        `Trusted by Larchfield Foods, Wren Logistics and Borealis Energy.

- ISO 27001 certified since 2022
- Case study: Larchfield Foods cut its month-end close from 14 days to 3`,
      ),
    },
  ],

  *check(page, { options, say, found }) {
    const bare = yield* bareClaims(page)
    if (bare.result) {
      const { banked, card } = offers(page, options.results, say)
      const words = { claim: fromThere(bare.result) }
      yield found('claimed', placeOf(page, bare.result), words, { rewrites: [...banked, card] })
      return
    }
    const { result, reference } = yield* owed(page)
    // Where nobody is named either, b2b/reference-proof tells both at once.
    if (!result || reference) return
    const { banked, card } = offers(page, options.results, say)
    const promise = promisesResult(page)
    if (promise) {
      yield found(
        'none',
        factOf(promise.statement.block, promise.start, promise.end).span,
        { claim: shown(promise.statement.block.prose.text.slice(promise.start, promise.end)) },
        { rewrites: [...banked, card] },
      )
      return
    }
    const cases = page.piece.proofs.filter(({ kind }) => kind === 'case')
    const [first, ...more] = cases
    if (!first) return
    const related = more.map(({ span }) => ({ span, message: say({ en: 'Named here', id: 'Disebut di sini' }) }))
    yield found(
      'named',
      firstLine(page, first).span,
      { count: cases.length },
      { related, rewrites: [...banked, story(page, say), card] },
    )
  },
})

/** What the bank holds of the kind, with lines to fill in for the rest. */
function offers(page: Page, count: number, say: (words: Words) => string) {
  const wants = (holding: Holding) => gives(holding, 'roi')
  const templates = linesFor(page).roi.slice(0, count)
  const lines = templates.map((template, index) => ({ template, wants: index === 0 ? wants : isResult }))
  return { banked: fromBank(page, say, { lines, place: numberPlace(page) }), card: cards(page, count, say) }
}

/** One-line results with slots for measure, figure and period. */
function cards(page: Page, count: number, say: (words: Words) => string): Rewrite | undefined {
  const title: Words = {
    en: count === 1 ? 'Add a one-line result' : `Add ${count} one-line results`,
    id: count === 1 ? 'Tambahkan hasil satu baris' : `Tambahkan ${count} hasil satu baris`,
  }
  const lines = linesFor(page).roi.slice(0, count)
  return added(page, say(title), numberPlace(page), lines)
}
