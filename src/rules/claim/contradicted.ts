import { isSourced } from '../../bank/entry.ts'
import type { Match } from '../../bank/holds.ts'
import type { Judged } from '../../bank/judge.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { called, exchanged, judgedOn, reworded, rowOf } from '../bank.ts'
import { shown } from '../words.ts'

const BANK = `| claim | kind | en | id | source | owner |
|---|---|---|---|---|---|
| errors | number | Invoice errors down 31% in 90 days | Kesalahan faktur turun 31% dalam 90 hari | audit.pdf | Ana |
| soc | verification | SOC 2 Type I audited | Diaudit SOC 2 Tipe I | soc.pdf | Budi |
| close | case | Case study: Larchfield Foods cut its month-end close from 14 days to 3 days | Studi kasus: Larasati Pangan memangkas tutup buku dari 14 hari menjadi 3 hari | case.pdf | Ana |
`

export default defineRule({
  id: 'claim/contradicted',
  severity: 'warning',
  summary: {
    en: 'Figures, certificates and customers are those of the trust bank',
    id: 'Angka, sertifikat, dan pelanggan sesuai dengan bank bukti',
  },
  why: {
    en: 'A claim that differs from what the company can show costs the trust of whoever notices, and in most countries is misleading advertising.',
    id: 'Klaim yang berbeda dari bukti perusahaan menghilangkan kepercayaan pembaca, dan di banyak negara termasuk iklan menyesatkan.',
    source: 'BB-28, XP-06; EU 2005/29',
  },
  messages: {
    figure: {
      severity: 'error',
      en: 'The trust bank says {there}, this says {here} ({claim}). Write the figure of the bank, or correct the bank.',
      id: 'Bank bukti menyebut {there}, di sini {here} ({claim}). Pakai angka bank bukti, atau perbaiki banknya.',
    },
    likely: {
      en: 'The trust bank says {there}, this says {here} ({claim}). If both mean the same, write the figure of the bank.',
      id: 'Bank bukti menyebut {there}, di sini {here} ({claim}). Jika maksudnya sama, pakai angka bank bukti.',
    },
    edition: {
      en: 'The trust bank holds “{there}”, this says “{here}” ({claim}). Name the certificate as it was issued.',
      id: 'Bank bukti memuat “{there}”, di sini “{here}” ({claim}). Sebut sertifikat sesuai yang diterbitkan.',
    },
    name: {
      en: 'The trust bank tells this of somebody else: “{there}” ({claim}). Check the name.',
      id: 'Di bank bukti, hal ini milik pihak lain: “{there}” ({claim}). Periksa namanya.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'figure',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Invoice errors down 28% in 90 days⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- Invoice errors down 31% in 90 days

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'figure',
      bank: BANK,
      bad: `# Buku yang tertutup sendiri

- ⟦Kesalahan faktur turun 28% dalam 90 hari⟧

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Buku yang tertutup sendiri

- Kesalahan faktur turun 31% dalam 90 hari

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'edition',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦SOC 2 Type II⟧ audited

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- SOC 2 Type I audited

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'en',
      says: 'name',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Halden Freight cut its month-end close from 14 days to 3 days⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- Larchfield Foods cut its month-end close from 14 days to 3 days

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'en',
      says: 'likely',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Invoice matching errors down 28% in 90 days⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- Invoice matching errors down 31% in 90 days

[Check your fit in 15 minutes](/fit)
`,
    },
  ],

  *check(page, { say, found }) {
    for (const judged of judgedOn(page)) {
      const match = judged.matches[0]
      if (judged.standing !== 'contradicted' || !match) continue
      const { said, says } = differing(judged, match)
      const values = { ...said, claim: called(match.holding.entry) }
      const at = page.map.copy.source.firstLine(judged.stated.span)
      yield found(says, at, values, {
        related: [rowOf(match, say), ...others(page, judged, say)],
        rewrites: rewrites(page, judged, match, say),
      })
    }
  },
})

/** What differs, and how sure that is. */
function differing({ stated }: Judged, { holding, theirs, likeness, figure }: Match) {
  const whole = { here: shown(stated.text, 60), there: shown(theirs?.text ?? '', 60) }
  if (stated.said.about === 'certificate') return { says: 'edition', said: whole } as const
  if (!figure || !theirs) return { says: 'name', said: whole } as const
  const [own, other] = [stated.figures[figure[0]], theirs.figures[figure[1]]]
  if (!own || !other) return { says: 'likely', said: whole } as const
  const said = { here: wordsAt(stated, own), there: wordsAt(theirs, other) }
  const certain = likeness === 'same' && isSourced(holding.entry) && holding.language === stated.said.language
  return { says: certain ? 'figure' : 'likely', said } as const
}

const wordsAt = ({ block }: Judged['stated'], { start, end }: { start: number; end: number }): string =>
  block.prose.text.slice(start, end)

/** Where else the piece says it. */
const others = (page: Page, { stated, matches }: Judged, say: (words: Words) => string) =>
  judgedOn(page)
    .filter((each) => each.stated !== stated && each.matches[0]?.holding.index === matches[0]?.holding.index)
    .map((each) => ({ span: each.stated.span, message: say({ en: 'Said here too', id: 'Disebut juga di sini' }) }))

function rewrites(page: Page, judged: Judged, match: Match, say: (words: Words) => string) {
  const { stated } = judged
  const { theirs, figure, holding } = match
  const entire = reworded(
    page,
    judged,
    holding,
    say({ en: 'Use the words of the trust bank', id: 'Pakai kalimat bank bukti' }),
  )
  const own = figure && stated.figures[figure[0]]
  const other = figure && theirs?.figures[figure[1]]
  if (stated.said.about === 'certificate' && theirs) {
    const at = stated.block.prose.find(stated.span)
    const title = say({ en: `Write “${theirs.text}”`, id: `Tulis “${theirs.text}”` })
    return [at && exchanged(page, judged, at, theirs.text, title), entire]
  }
  if (!own || !other || !theirs || holding.language !== page.language) return [entire]
  const words = wordsAt(theirs, other)
  return [exchanged(page, judged, own, words, say({ en: `Write “${words}”`, id: `Tulis “${words}”` })), entire]
}
