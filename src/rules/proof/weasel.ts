import { logoKeys } from '../../lang/keys.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Words } from '../../lint/rule.ts'
import { type Statement, says } from '../../message/statements.ts'
import { type Claim, capped, claims, completed, isSourced, isVouched, placeOf, wordsOf } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'proof/weasel',
  severity: 'info',
  summary: {
    en: 'Customers, studies and experts that vouch have names',
    id: 'Pelanggan, studi, dan ahli yang menjamin punya nama',
  },
  why: {
    en: 'An unnamed crowd or study proves nothing: a sceptic cannot ask it.',
    id: 'Pelanggan atau studi tanpa nama tidak membuktikan apa-apa: orang yang ragu tak bisa memeriksanya.',
    source: 'PF-07',
  },
  messages: {
    crowd: {
      en: '“{claim}” names nobody{more}. Give the number or one customer by name.',
      id: '“{claim}” tidak menyebut siapa pun{more}. Sebut jumlahnya atau satu nama pelanggan.',
    },
    study: {
      en: '“{claim}”, but no study is named{more}. Name the study, its year and what it measured, or leave the claim out.',
      id: '“{claim}”, tetapi studinya tidak disebut{more}. Sebut studi, tahun, dan yang diukur, atau hapus klaimnya.',
    },
    expert: {
      en: '“{claim}” shows no name, certificate or figure{more}. Say who they are, with which licence, or since when.',
      id: '“{claim}” tanpa nama, sertifikat, atau angka{more}. Sebut siapa mereka, lisensinya, atau sejak kapan.',
    },
    method: {
      en: '“{claim}” could be anything{more}. Name the method, device or tool, and what it does for the reader.',
      id: '“{claim}” bisa berarti apa saja{more}. Sebut nama metode, alat, atau mesinnya, dan gunanya bagi pembaca.',
    },
  },
  options: { most: integer(2, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'crowd',
      bad: `# Bread before breakfast

⟦Trusted by thousands of families⟧.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Trusted by 4,200 families in Leeds.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'crowd',
      bad: `# Roti sebelum sarapan

⟦Dipercaya ribuan keluarga⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Dipercaya 4.200 keluarga di Bandung.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'method',
      bad: `# Bread before breakfast

We bake with ⟦the latest technology⟧.

[Order now](/shop)
`,
      good: `# Bread before breakfast

We bake in a steam oven that holds 220 degrees to the minute.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'method',
      bad: `# Roti sebelum sarapan

Kami memanggang dengan ⟦teknologi terkini⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Kami memanggang dengan oven uap yang menjaga suhu 220 derajat.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const bare = claims(page, 'claim-vague').filter(
      (claim) =>
        !isSourced(page, claim.statement) &&
        !isVouched(page, claim.statement) &&
        // What one means to become is claimed of nobody yet: tone/vague asks what is done already.
        !says(claim.statement, 'weak-intent') &&
        !(kindOf(claim) === 'crowd' && standsOverLogos(claim.statement)) &&
        !(kindOf(claim) === 'expert' && isCounted(claim.statement)),
    )
    const title = say({ en: 'Add name or number, and source', id: 'Tambahkan nama atau angka, dan sumber' })
    for (const { item, more } of capped(bare, options.most, say)) {
      yield found(
        kindOf(item),
        placeOf(page, item),
        { claim: shown(wordsOf(item)), more },
        {
          rewrites: [
            kindOf(item) === 'expert'
              ? completed(page, item.statement, say(LICENCE), linesFor(page).licensed, item)
              : kindOf(item) === 'method'
                ? undefined
                : completed(page, item.statement, title, linesFor(page).namedSource, item),
          ],
        },
      )
    }
  },
})

const LICENCE: Words = { en: 'Add the licence, or since when', id: 'Tambahkan lisensi, atau sejak kapan' }

function kindOf({ statement, start }: Claim): 'crowd' | 'study' | 'expert' | 'method' {
  const group = statement.hits.find((hit) => hit.start === start && hit.list === 'claim-vague')?.group
  return group === 'study' || group === 'expert' || group === 'method' ? group : 'crowd'
}

/** In the part of front matter that holds the logos of those who trust: they are the names. */
const standsOverLogos = ({ block }: Statement): boolean => block.key !== undefined && LOGOS.test(block.key)
const LOGOS = new RegExp(`(?:^|[._-])(?:${logoKeys.join('|')})`, 'i')

/** “17 years of experience, a wealth of knowledge”: the figure vouches. */
const isCounted = ({ numbers }: Statement): boolean => numbers.some((number) => number.measure && !number.vague)
