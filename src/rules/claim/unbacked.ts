import type { Judged } from '../../bank/judge.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Stated } from '../../message/stated.ts'
import { banked, judgedOn, reworded } from '../bank.ts'
import { type Claim, capped, claims, isSourced } from '../claims.ts'
import { shown } from '../words.ts'

const BANK = `| claim | kind | en | id | source | owner |
|---|---|---|---|---|---|
| errors | number | Invoice errors down 31% in 90 days | Kesalahan faktur turun 31% dalam 90 hari | audit.pdf | Ana |
`

export default defineRule({
  id: 'claim/unbacked',
  severity: 'info',
  summary: {
    en: 'Every claim that can be checked stands in the trust bank',
    id: 'Setiap klaim yang bisa diperiksa ada di bank bukti',
  },
  why: {
    en: 'A claim that nobody has written down with its source cannot be kept true, or defended when somebody asks.',
    id: 'Klaim yang tidak dicatat bersama sumbernya sulit dijaga kebenarannya, apalagi dibela saat ditanya.',
    source: 'BB-28, PF-07',
  },
  messages: {
    unbacked: {
      en: '“{here}” is not in the trust bank{more}. Add it there with its source, or use a proof that the bank holds.',
      id: '“{here}” tidak ada di bank bukti{more}. Tambahkan beserta sumbernya, atau pakai bukti yang ada di bank.',
    },
  },
  options: { most: integer(3, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'unbacked',
      audience: 'b2b',
      bank: BANK,
      bad: `# Books that close by themselves

- ⟦Approval time down 63% in 90 days⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Books that close by themselves

- Invoice errors down 31% in 90 days

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'unbacked',
      audience: 'b2b',
      bank: BANK,
      bad: `# Buku yang tertutup sendiri

- ⟦Waktu persetujuan turun 63% dalam 90 hari⟧

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Buku yang tertutup sendiri

- Kesalahan faktur turun 31% dalam 90 hari

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
  ],

  *check(page, { options, say, found }) {
    for (const { item, more } of capped(unbacked(page), options.most, say)) {
      const { stated } = item
      const at = page.map.copy.source.firstLine((stated.proof ?? stated).span)
      const fit = banked(page, ({ proofs }) => proofs.some((proof) => proof.sub === stated.proof?.sub))[0]
      const title = say({ en: 'Use the proof of the trust bank instead', id: 'Ganti dengan bukti dari bank' })
      yield found(
        'unbacked',
        at,
        { here: shown((stated.proof ?? stated).text, 60), more },
        {
          rewrites: [fit && reworded(page, item, fit, title)],
        },
      )
    }
  },
})

/** One statement of each proof none of whose statements the bank knows. */
function unbacked(page: Page): Judged[] {
  const all = judgedOn(page)
  const knows = new Set<unknown>()
  for (const { stated, standing } of all) if (standing !== 'unbacked') knows.add(stated.proof ?? stated)
  const told = new Set<unknown>()
  const asked = [...claims(page, 'claim-best'), ...claims(page, 'claim-absolute')].filter(
    ({ statement }) => !isSourced(page, statement),
  )
  return all.filter(({ stated }) => {
    const whole = stated.proof ?? stated
    if (knows.has(whole) || told.has(whole) || !isCheckable(stated) || isAsked(stated, asked)) return false
    told.add(whole)
    return true
  })
}

/** Whether a rule of its own asks for the proof of this praise, or somebody vouches beside it: one finding will do. */
function isAsked({ block, span, proof }: Stated, asked: readonly Claim[]): boolean {
  const at = block.prose.find(span)
  if (proof || !at) return false
  return asked.some(
    ({ statement }) => statement.block === block && statement.start <= at.start && at.end <= statement.end,
  )
}

/** Terms of the offer (a trial, a guarantee, the length of a call) are no proofs that a bank must hold. */
const isCheckable = ({ proof, said }: Stated): boolean =>
  proof ? proof.sub !== 'guarantee' : said.about === 'best' || said.about === 'absolute' || said.measure === undefined
