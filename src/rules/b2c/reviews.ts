import type { Holding } from '../../bank/holds.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { answered, phrases } from '../answers.ts'
import { banked, fromBank, gives } from '../bank.ts'
import { added, linesFor } from '../offer.ts'
import { ask, proofPlace, proofsOf, together } from '../where.ts'

export default defineRule({
  id: 'b2c/reviews',
  severity: 'info',
  audience: 'b2c',
  summary: {
    en: 'Shoppers hear somebody who has bought before them',
    id: 'Pembeli mendengar orang yang sudah lebih dulu membeli',
  },
  why: {
    en: 'People who decide for themselves trust other people more than the brand: one signed review does what ten claims of the seller cannot.',
    id: 'Orang yang memutuskan sendiri lebih percaya orang lain daripada merek: satu ulasan bernama mengalahkan sepuluh klaim penjual.',
    source: 'BC-04, BC-23, PF-02',
  },
  messages: {
    none: {
      en: 'Nobody but the seller speaks: 0 reviews, ratings or customers’ words beside the other proof ({count}). Put one signed review before the ask.',
      id: 'Hanya penjual yang bicara: 0 ulasan, rating, atau kata pelanggan di samping bukti lain ({count}). Taruh satu ulasan bernama sebelum ajakan.',
    },
    claims: {
      en: '{count} words of praise (“{first}”), all from the seller: no customer speaks. Trade one of them for a signed review.',
      id: '{count} kata pujian (“{first}”), semuanya dari penjual: tidak satu pelanggan pun bicara. Tukar salah satunya dengan ulasan bernama.',
    },
  },
  options: {
    claims: integer(6, 'From how many words of praise on the finding counts them against the missing reviews.', 1, 100),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2c',
      bad: `# Get fresh bread for your family before breakfast

Baked in Leeds since 1998. Guaranteed warm for 3 hours, or your money back.

[⟦Order now⟧](/shop)
`,
      good: `# Get fresh bread for your family before breakfast

Baked in Leeds since 1998. Guaranteed warm for 3 hours, or your money back.

“Still warm when the kids sat down.” — Ana Whitlock, Leeds

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Dipanggang di Bandung sejak 1998. Garansi uang kembali 3 hari.

[⟦Pesan sekarang⟧](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sebelum sarapan

Dipanggang di Bandung sejak 1998. Garansi uang kembali 3 hari.

“Masih hangat waktu anak-anak duduk sarapan.” — Ana Larasati, Bandung

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const pieces = together(page)
    const proofs = proofsOf(pieces)
    const kinds = new Set(proofs.map(({ kind }) => kind))
    const isMail = page.piece.piece.kind === 'email'
    // Where nothing vouches yet, or nothing else does, message/three-proofs speaks, and asks for a review among others.
    if (kinds.size < 2 || (!kinds.has('verification') && !isMail)) return
    if (isMail && pieces.length < 3) return
    if (pieces.some((each) => each.has.socialProof) || answered(page, 'voices')) return
    const at = ask(page)
    if (!at) return
    const praise = distinct(phrases(page, 'hype'))
    const rewrites = offers(page, say)
    const [first] = praise
    if (first && praise.length >= options.claims) {
      const related = praise.map(({ span }) => ({ span, message: say({ en: 'Own praise', id: 'Pujian sendiri' }) }))
      yield found('claims', at.span, { count: praise.length, first: first.text }, { rewrites, related })
    } else yield found('none', at.span, { count: proofs.length }, { rewrites })
  },
})

/** The same word again praises no more. */
const distinct = (all: readonly Fact[]): Fact[] =>
  [...new Map([...all].reverse().map((each) => [each.text.toLowerCase(), each])).values()].reverse()

function offers(page: Page, say: (words: Words) => string) {
  const place = proofPlace(page)
  const title: Words = { en: 'Add a signed review', id: 'Tambahkan ulasan bernama' }
  // Stars without a person would be asked for one next.
  const quoted = banked(page, isQuote).length > 0
  const wants = (holding: Holding) => (quoted ? isQuote(holding) : gives(holding, 'socialProof'))
  return [
    ...fromBank(page, say, { lines: [{ wants }], place }),
    added(page, say(title), place, [linesFor(page).verification.b2c], { apart: true }),
  ]
}

const isQuote = ({ proofs }: Holding): boolean => proofs.some(({ sub }) => sub === 'testimonial')
