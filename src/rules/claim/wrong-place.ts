import { barred } from '../../bank/fits.ts'
import { defineRule, type Words } from '../../lint/rule.ts'
import { called, judgedOn, rowOf } from '../bank.ts'
import { listed, SIDE, shown } from '../words.ts'

const BANK = `| claim | kind | en | id | source | owner | audiences | places |
|---|---|---|---|---|---|---|---|
| errors | number | Invoice errors down 31% in 90 days | Kesalahan faktur turun 31% dalam 90 hari | audit.pdf | Ana | b2b | |
| stores | number | Trusted by 4,200 customers | Dipercaya 4.200 pelanggan | crm.pdf | Ana | | email |
`

export default defineRule({
  id: 'claim/wrong-place',
  severity: 'warning',
  summary: {
    en: 'A proof stands only where the trust bank allows it',
    id: 'Bukti hanya berada di tempat yang diizinkan bank bukti',
  },
  why: {
    en: 'Customers agree to be named in some places and not in others, and a figure measured in companies says nothing of a household.',
    id: 'Pelanggan setuju disebut di tempat tertentu saja, dan angka dari perusahaan tidak berlaku bagi rumah tangga.',
    source: 'BB-28, PF-02',
  },
  messages: {
    audience: {
      en: '“{here}” is cleared {audiences} only ({claim}). Use a proof for these readers, or have this one cleared.',
      id: '“{here}” hanya boleh {audiences} ({claim}). Pakai bukti untuk pembaca ini, atau minta izin lebih dulu.',
    },
    place: {
      en: '“{here}” is cleared for {places} only ({claim}). Use another proof here, or have this one cleared.',
      id: '“{here}” hanya boleh di {places} ({claim}). Pakai bukti lain di sini, atau minta izin lebih dulu.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'audience',
      audience: 'b2c',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Invoice errors down 31% in 90 days⟧

[Order now](/shop)
`,
      good: `# Books that close by themselves

Your receipts sort themselves while you sleep.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'place',
      bank: BANK,
      bad: `# Buku yang tertutup sendiri

⟦Dipercaya 4.200 pelanggan.⟧

[Pesan sekarang](/toko)
`,
      good: `# Buku yang tertutup sendiri

Struk tersusun sendiri selagi kamu tidur.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, spoken, found }) {
    const kind = page.piece.piece.kind
    for (const judged of judgedOn(page)) {
      const match = judged.matches[0]
      if (judged.standing !== 'held' || !match) continue
      const all = judged.matches.map(({ holding }) =>
        barred(page.bank, holding.entry, holding.index, { ...page, kind }),
      )
      const [first] = all
      if (first === undefined || all.some((each) => each === undefined)) continue
      const { entry } = match.holding
      const values = { here: shown(judged.stated.text, 60), claim: called(entry) }
      const at = page.map.copy.source.firstLine(judged.stated.span)
      const extra = { related: [rowOf(match, say)] }
      if (first === 'audience') {
        const audiences = listed(
          entry.audiences.map((each) => say(SIDE[each])),
          spoken,
        )
        yield found('audience', at, { ...values, audiences }, extra)
      } else yield found('place', at, { ...values, places: listed(placesOf(entry, say), spoken) }, extra)
    }
  },
})

const KINDS: Readonly<Record<'landing' | 'email', Words>> = {
  landing: { en: 'landing pages', id: 'halaman penjualan' },
  email: { en: 'emails', id: 'email' },
}

const placesOf = (
  { kinds, files }: { readonly kinds: ReadonlyArray<'landing' | 'email'>; readonly files: readonly string[] },
  say: (words: Words) => string,
): string[] => [...kinds.map((kind) => say(KINDS[kind])), ...files]
