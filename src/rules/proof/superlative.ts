import type { Holding } from '../../bank/holds.ts'
import { praiseBehind } from '../../lang/clauses.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { canFollow } from '../../rewrite/insert.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { type Span, touches } from '../../text/span.ts'
import { suits } from '../aims.ts'
import { fromBank } from '../bank.ts'
import { bareAbsolute, bareBest, type Claim, capped, completed, placeOf, ranks, without, wordsOf } from '../claims.ts'
import { linesFor, suggestion } from '../offer.ts'
import { shown } from '../words.ts'
import { toldWorn } from '../worn.ts'

export default defineRule({
  id: 'proof/superlative',
  severity: 'info',
  summary: {
    en: 'Best, first and only come with a rank and a source',
    id: 'Terbaik, pertama, dan satu-satunya disertai peringkat dan sumber',
  },
  why: {
    en: 'Readers discount a superlative from the seller; Indonesian advertising ethics ask for written proof of “paling”, “nomor satu” and “ter-”.',
    id: 'Pembaca mengabaikan pujian diri; Etika Pariwara Indonesia mewajibkan bukti tertulis untuk “paling”, “nomor satu”, dan awalan “ter-”.',
    source: 'PF-07; Etika Pariwara Indonesia 2020, 1.2.2',
  },
  messages: {
    unproved: {
      en: '“{claim}” stands without a rank or source{more}. Name who ranked it and when, or say what the reader gets instead.',
      id: '“{claim}” tanpa peringkat atau sumber{more}. Sebut siapa yang menilai dan kapan, atau katakan apa yang didapat pembaca.',
    },
  },
  options: { most: integer(2, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'unproved',
      bad: `# Bread before breakfast

Get ⟦industry-leading⟧ loaves at your door by seven.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Get loaves that the Leeds Bread Guide ranked first in 2025, according to its own tasting, at your door by seven.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'unproved',
      bad: `# Roti sebelum sarapan

Nikmati roti ⟦terenak di Bandung⟧ jam tujuh pagi.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Nikmati roti pemenang Festival Roti Bandung, menurut dewan juri 2025, jam tujuh pagi.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const bare = bareBest(page).filter(
      (claim) => !isBadge(page, claim) && !isOwnRange(page, claim) && !suits(page, claim),
    )
    if (bare.length === 0) return
    const isTold = touches(toldElsewhere(page))
    const rest = bare.filter((claim) => !isTold(spanOf(claim)))
    const title = say({ en: 'Add rank, source and year', id: 'Tambahkan peringkat, sumber, dan tahun' })
    for (const { item, more } of capped(rest, options.most, say)) {
      const isWord = item.statement.hits.some((hit) => hit.start === item.start && hit.group === 'word')
      const words = shown(wordsOf(item))
      yield found(
        'unproved',
        placeOf(page, item),
        { claim: words, more },
        {
          rewrites: [
            ...fromBank(page, say, {
              lines: [{ wants: vouches }],
              place: canFollow(page.map.copy.source, item.statement.block) ? item.statement.block : undefined,
            }),
            (isWord ? without(page, item, say(LEAVE_OUT(words))) : unpraised(page, item, say)) ??
              completed(page, item.statement, title, linesFor(page).rank, item),
          ],
        },
      )
    }
  },
})

const LEAVE_OUT = (words: string): Words => ({ en: `Leave out “${words}”`, id: `Hapus “${words}”` })

/** The noun alone, where the praise stands behind it and nothing says among whom. */
function unpraised(page: Page, claim: Claim, say: (words: Words) => string): Rewrite | undefined {
  const praise = praiseBehind[page.language]?.exec(wordsOf(claim))
  if (!praise) return undefined
  const { block } = claim.statement
  const at = { start: claim.start + praise.index, end: claim.end }
  const edit = replaceWords(page.map.copy.source, block, at, [])
  const words = praise[0].trim()
  return suggestion(page, say(LEAVE_OUT(words)), [edit], { drops: [block.prose.text.slice(at.start, at.end)] })
}

/** “Best value” alone beside a price says which of one's own plans is which. */
const isBadge = ({ piece }: Page, claim: Claim): boolean => {
  const { block } = claim.statement
  return (
    piece.has.price &&
    (block.role === 'body' || block.role === 'bullet') &&
    block.prose.text.trim().length <= wordsOf(claim).trim().length + 1
  )
}

/** Among several prices of one's own the cheapest is one of them, no rank among sellers. */
const isOwnRange = ({ piece }: Page, { statement, start }: Claim): boolean =>
  piece.offer.prices.length > 1 &&
  statement.hits.some((hit) => hit.list === 'claim-best' && hit.group === 'price' && hit.start === start)

const spanOf = ({ statement: { block }, start, end }: Claim): Span => block.prose.span(start, end)

/** Words that another rule strikes: tone/vague lists them among worn phrases, claim/absolute asks for their test. */
const toldElsewhere = (page: Page): Span[] => [
  ...toldWorn(page).map(({ span }) => span),
  ...bareAbsolute(page).map(spanOf),
]

/** Somebody outside says who stands where: a rating, the press, an award. */
const vouches = ({ proofs }: Holding): boolean => proofs.some(ranks)
