import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { type Claim, capped, completed, placeOf, wordsOf } from '../claims.ts'
import { linesFor } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { bareVague, groupOf, SAYS } from '../unnamed.ts'
import { shown } from '../words.ts'
import { toldWorn } from '../worn.ts'

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
    standing: {
      en: '“{claim}” is said by nobody but the seller{more}. Show it: a rating, an award, a customer by name.',
      id: '“{claim}” hanya kata penjualnya{more}. Tunjukkan buktinya: nilai ulasan, penghargaan, atau nama pelanggan.',
    },
    standard: {
      en: '“{claim}” names no standard{more}. Say which one, who checked it and when.',
      id: '“{claim}” tidak menyebut standar yang mana{more}. Sebut namanya, siapa yang memeriksa, dan kapan.',
    },
    checked: {
      en: '“{claim}” does not say how that is known{more}. Say who checks it, against what and how often.',
      id: '“{claim}” tidak menjelaskan cara memastikannya{more}. Sebut siapa yang memeriksa, dengan acuan apa, dan seberapa sering.',
    },
    ceiling: {
      en: '“{claim}” says the most and not the least{more}. Say what every buyer gets, and for what it is less.',
      id: '“{claim}” menyebut batas atas, bukan yang pasti didapat{more}. Sebut yang diterima setiap pembeli, dan kapan lebih sedikit.',
    },
    body: {
      en: '“{claim}” is said of the body, and nobody is named who found it{more}. Name the study or the approval, or say what the guest feels.',
      id: '“{claim}” adalah klaim tentang tubuh tanpa menyebut siapa yang membuktikan{more}. Sebut penelitian atau izinnya, atau ceritakan yang dirasakan pelanggan.',
    },
    price: {
      en: '“{claim}” praises a price, and the page tells 0 prices{more}. Name one: from how much, for what.',
      id: '“{claim}” memuji harga, padahal halaman ini menyebut 0 harga{more}. Sebut satu: mulai berapa, untuk apa.',
    },
    method: {
      en: '“{claim}” could be anything{more}. Name the method, device or tool, and what it does for the reader.',
      id: '“{claim}” bisa berarti apa saja{more}. Sebut nama metode, alat, atau mesinnya, dan gunanya bagi pembaca.',
    },
  },
  options: { most: integer(3, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
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
      says: 'standing',
      bad: `# Bread before breakfast

Our loaves ⟦have become a household name in⟧ Leeds.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Our loaves won the Leeds Bread Prize in 2025.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'standard',
      bad: `# Roti sebelum sarapan

Dapur kami ⟦memenuhi standar kebersihan internasional⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Dapur kami bersertifikat ISO 22000 sejak 2024.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'id',
      says: 'checked',
      bad: `# Roti sebelum sarapan

Timbangan kami memberi ⟦hasil yang akurat⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Timbangan kami ditera Balai Metrologi tiap enam bulan.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'ceiling',
      bad: `# Bread before breakfast

The oven comes with a ⟦warranty of up to 5 years⟧.

[Order now](/shop)
`,
      good: `# Bread before breakfast

The oven comes with a warranty of 5 years, 2 for the lamp.

[Order now](/shop)
`,
    },
    {
      lang: 'en',
      says: 'body',
      bad: `# Bread before breakfast

Our sourdough ⟦flushes out toxins⟧ overnight.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Our sourdough rests for 36 hours, so it sits lightly.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'body',
      bad: `# Roti sebelum sarapan

Roti gandum kami ⟦melancarkan peredaran darah⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Roti gandum kami mengandung 6 gram serat per iris.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'price',
      bad: `# Bread before breakfast

Rye, spelt and oats ⟦at affordable prices⟧.

[Order now](/shop)
`,
      good: `# Bread before breakfast

Rye, spelt and oats from $4 a loaf.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'price',
      bad: `# Roti sebelum sarapan

Roti gandum dengan ⟦harga terjangkau⟧.

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

Roti gandum mulai Rp20.000.

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
    const blocks = new Set<Block>()
    const worn = new Set(toldWorn(page).map(({ block }) => block))
    const all = bareVague(page).filter((claim) => !(isPrice(claim) && worn.has(claim.statement.block)))
    const praised = all.find(isPrice)
    const price = praised && !tellsSum(page) ? praised : undefined
    // A paragraph is told once, and that no price is named once a page.
    const bare = all
      .filter((claim) => claim === price || !isPrice(claim))
      .filter(({ statement: { block } }) => !blocks.has(block) && blocks.add(block))
    const title = say({ en: 'Add name or number, and source', id: 'Tambahkan nama atau angka, dan sumber' })
    for (const { item, more } of capped(bare, options.most, say)) {
      const says = SAYS[groupOf(item)]
      const licence = says === 'expert' && completed(page, item.statement, say(LICENCE), linesFor(page).licensed, item)
      const source = SOURCED.has(says) && completed(page, item.statement, title, linesFor(page).namedSource, item)
      yield found(
        says,
        placeOf(page, item),
        { claim: shown(wordsOf(item)), more },
        { rewrites: [licence || source || undefined] },
      )
    }
  },
})

/** A sum of money stands on the page, wherever. */
const tellsSum = (page: Page): boolean =>
  readingOf(page).statements.some(({ numbers }) => numbers.some(({ kind }) => kind === 'money'))

const isPrice = (claim: Claim): boolean => groupOf(claim) === 'price'

const LICENCE: Words = { en: 'Add the licence, or since when', id: 'Tambahkan lisensi, atau sejak kapan' }
const SOURCED: ReadonlySet<string> = new Set(['crowd', 'study'])
