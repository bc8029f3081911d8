import type { Holding } from '../../bank/holds.ts'
import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Proof } from '../../message/map.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { fromBank, gives } from '../bank.ts'
import { bareClaims } from '../bare-company.ts'
import { fromThere, placeOf } from '../claims.ts'
import { leading, owed, story } from '../company-proof.ts'
import { isBeforeCustomers } from '../occasion.ts'
import { added, linesFor } from '../offer.ts'
import { packOf } from '../reading.ts'
import { companyPage, PROOFS, STEPS } from '../samples.ts'
import { claim, firstLine, proofPlace, proofsOf } from '../where.ts'

const letter = (text: string): string =>
  `Subject: Your month-end close\n\nHello Ana,\n\n${text}\n\n[Check your fit in 15 minutes](https://tallywell.example/fit)\n`

const PROMISE = 'Finance teams close their books in 3 days without chasing a single invoice.'
const TESTED =
  'In our test of 40 teams, errors fell by 31% in 90 days. We are ISO 27001 certified since 2022 and Cyber Essentials certified since 2023.'

export default defineRule({
  id: 'b2b/reference-proof',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'Companies hear from a named customer, with a result',
    id: 'Perusahaan mendengar dari pelanggan bernama, lengkap dengan hasilnya',
  },
  why: {
    en: 'Nobody wants to be the first: a customer of the same industry, with a figure, is the safest argument a buyer can pass on.',
    id: 'Tidak ada yang mau jadi kelinci percobaan: pelanggan dari industri yang sama, dengan angka, adalah argumen paling aman untuk diteruskan pembeli ke dalam.',
    source: 'BB-02, BB-30, BB-38',
  },
  messages: {
    none: {
      en: 'No reference: 0 named customers, case studies or signed quotes. Add one company of the reader’s industry with what changed, from what to what.',
      id: 'Belum ada referensi: 0 pelanggan bernama, studi kasus, atau kutipan bernama. Tambahkan satu perusahaan dari industri pembaca dan apa yang berubah, dari berapa jadi berapa.',
    },
    letter: {
      severity: 'info',
      en: 'No reference in this mail: 0 named customers or signed quotes. One customer of the reader’s kind in half a sentence, with what changed, is enough.',
      id: 'Belum ada referensi di surel ini: 0 pelanggan bernama atau kutipan bernama. Satu pelanggan yang sejenis dengan pembaca dalam setengah kalimat, dengan apa yang berubah, sudah cukup.',
    },
    both: {
      en: 'No reference and no result: 0 named customers, 0 figures on cost, time, errors or revenue. One company of the reader’s industry with what changed, from what to what, gives both.',
      id: 'Belum ada referensi maupun hasil: 0 pelanggan bernama, 0 angka soal biaya, waktu, kesalahan, atau pendapatan. Satu perusahaan dari industri pembaca dan apa yang berubah, dari berapa jadi berapa, memberi keduanya.',
    },
    claimed: {
      severity: 'info',
      en: '“{claim}” names nobody: 0 customers, projects or signed quotes on this page. Name one of the reader’s kind here, with what changed.',
      id: '“{claim}” tidak menyebut siapa pun: 0 pelanggan, proyek, atau kutipan bernama di halaman ini. Sebut satu yang sejenis dengan pembaca di sini, dan apa yang berubah.',
    },
    'names-only': {
      severity: 'info',
      en: 'Customer names without a result: {count} named, 0 with a figure. Say for one of them what changed, from what to what.',
      id: 'Nama pelanggan tanpa hasil: {count} disebut, 0 disertai angka. Untuk salah satunya, sebut apa yang berubah, dari berapa jadi berapa.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('en', '- Invoice errors down 31% in 90 days\n- ISO 27001 certified since 2022', 'title'),
      good: companyPage(
        'en',
        `- Invoice errors down 31% in 90 days
- ISO 27001 certified since 2022
- Case study: Larchfield Foods cut its month-end close from 14 days to 3`,
      ),
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: companyPage(
        'id',
        '- Kesalahan faktur turun 31% dalam 90 hari\n- Tersertifikasi ISO 27001 sejak 2022',
        'title',
      ),
      good: companyPage(
        'id',
        `- Kesalahan faktur turun 31% dalam 90 hari
- Tersertifikasi ISO 27001 sejak 2022
- Studi kasus: PT Larasati Pangan memangkas tutup buku dari 14 hari menjadi 3 hari`,
      ),
    },
    {
      lang: 'en',
      says: 'both',
      audience: 'b2b',
      bad: companyPage(
        'en',
        '- ISO 27001 certified since 2022\n- Cyber Essentials certified since 2023\n\nIt helps you reduce errors.',
        'title',
      ),
      good: companyPage(
        'en',
        `- ISO 27001 certified since 2022
- Cyber Essentials certified since 2023
- Case study: Larchfield Foods cut its month-end close from 14 days to 3

It helps you reduce errors.`,
      ),
    },
    {
      lang: 'en',
      says: 'claimed',
      audience: 'b2b',
      bad: companyPage('en', `${STEPS.en}\n\nIt was built on ⟦our experience⟧ across mills and foundries.`),
      good: companyPage('en', `${STEPS.en}\n\nIt was built on our experience at Larchfield Foods.\n\n${PROOFS.en}`),
    },
    {
      lang: 'id',
      says: 'claimed',
      audience: 'b2b',
      bad: companyPage('id', `${STEPS.id}\n\nSistem ini ⟦membantu perusahaan⟧ dagang sejak kantor pertama kami buka.`),
      good: companyPage(
        'id',
        `${STEPS.id}\n\nSistem ini membantu PT Larasati Pangan sejak kantor pertama kami buka.\n\n${PROOFS.id}`,
      ),
    },
    {
      lang: 'en',
      says: 'letter',
      kind: 'email',
      audience: 'b2b',
      bad: letter(`⟦${PROMISE}⟧ ${TESTED}`),
      good: letter(`${PROMISE} ${TESTED} Larchfield Foods cut its month-end close from 14 days to 3.`),
    },
    {
      lang: 'en',
      says: 'names-only',
      audience: 'b2b',
      bad: companyPage('en', '⟦Trusted by Larchfield Foods, Wren Logistics and Borealis Energy.⟧'),
      good: companyPage(
        'en',
        `Trusted by Larchfield Foods, Wren Logistics and Borealis Energy.

- Case study: Larchfield Foods cut its month-end close from 14 days to 3`,
      ),
    },
  ],

  *check(whole, { say, found }) {
    const lead = leading(whole)
    if (!lead) return
    const { page, pieces } = lead
    const { result, reference } = yield* owed(whole)
    if (reference) {
      if (isBeforeCustomers(page, pieces)) return
      // A mail that only follows up promises nothing: there is nothing for a customer to stand beside.
      const isBump =
        page.piece.piece.kind === 'email' && page.piece.promise.every(({ block }) => block.role === 'subject')
      const at = isBump ? undefined : claim(page)
      if (at)
        yield found(
          page.piece.piece.kind === 'email' ? 'letter' : result ? 'both' : 'none',
          at.span,
          {},
          {
            rewrites: [
              ...held(page, say, (holding) => gives(holding, 'reference')),
              result ? undefined : quote(page, say),
              page.piece.piece.kind === 'landing' ? story(page, say) : undefined,
            ],
          },
        )
      return
    }
    const { reference: bare } = yield* bareClaims(whole)
    if (bare) {
      const offers = { rewrites: [...held(page, say, (holding) => gives(holding, 'reference')), story(page, say)] }
      const at = placeOf(page, bare)
      yield found('claimed', at, { claim: fromThere(bare) }, offers)
      return
    }
    // A page whose customers stand without a result is told so by b2b/roi-proof.
    if (result || !pieces.some((each) => each.has.reference)) return
    const cases = proofsOf(pieces).filter((proof) => proof.kind === 'case')
    const [first] = cases
    if (!first || pieces.some((each) => each.proofs.some((proof) => tellsResult(page, proof)))) return
    const related = cases
      .slice(1)
      .map((proof) => ({ span: proof.span, message: say({ en: 'Named here', id: 'Disebut di sini' }) }))
    yield found(
      'names-only',
      firstLine(page, first).span,
      { count: cases.length },
      {
        related,
        rewrites: [
          ...held(page, say, (holding) => holding.proofs.some((proof) => tellsResult(page, proof))),
          story(page, say),
        ],
      },
    )
  },
})

/** A case or a signed quote with a figure in its block, or a measured business result anywhere. */
const tellsResult = (page: Page, { sub, kind, block }: Proof): boolean =>
  sub === 'roi' ||
  ((kind === 'case' || sub === 'testimonial') && (/\d/.test(block.prose.text) || spellsFigure(page, block)))

/** "Down from a ten-day close to three days". */
const spellsFigure = (page: Page, { prose }: Block): boolean =>
  packOf(page)
    .numbers(prose.text)
    .some(({ measure }) => measure)

/** Customers and quotes of the bank. */
const held = (page: Page, say: (words: Words) => string, wants: (holding: Holding) => boolean) =>
  fromBank(page, say, { lines: [{ wants, template: linesFor(page).case.b2b }], place: proofPlace(page) })

function quote(page: Page, say: (words: Words) => string): Rewrite | undefined {
  const title: Words = { en: 'Add a signed quote', id: 'Tambahkan kutipan bernama' }
  return added(page, say(title), proofPlace(page), [linesFor(page).quote], { apart: true })
}
