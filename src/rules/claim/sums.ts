import { dayName, inDays, TOMORROW_WORD } from '../../lang/sums.ts'
import { defineRule } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import type { Span } from '../../text/span.ts'
import { miscounted } from '../announced.ts'
import { tooSoon, wrongDays } from '../calendar.ts'
import { corrected } from '../corrected.ts'
import { wrongTotals } from '../totals.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'claim/sums',
  severity: 'warning',
  summary: {
    en: 'Totals add up, announced lists are complete, and dates fall on the day that is named',
    id: 'Jumlahnya cocok, daftarnya lengkap, dan tanggalnya jatuh pada hari yang disebut',
  },
  why: {
    en: 'Who checks one sum and finds it wrong believes none of the others.',
    id: 'Orang yang memeriksa satu hitungan dan menemukannya salah tidak percaya pada yang lain.',
    source: 'XP-06, PF-07',
  },
  messages: {
    total: {
      en: '“{here}” here, but the lines above come to {sum} (from line {line}). Correct the total or the items.',
      id: 'Di sini “{here}”, padahal jumlah baris di atasnya {sum} (dari baris {line}). Perbaiki jumlah atau rinciannya.',
    },
    count: {
      en: '“{here}” are announced, {count} follow. Count again, and say the number that is there.',
      id: 'Disebut “{here}”, tetapi yang ada {count}. Hitung lagi, lalu tulis jumlah yang benar.',
    },
    weekday: {
      en: '{date} is a {day}, not a {said}. Correct the day or the date before anybody misses it.',
      id: '{date} jatuh pada hari {day}, bukan {said}. Perbaiki hari atau tanggalnya sebelum ada yang terlewat.',
    },
    tomorrow: {
      en: 'This announces the next mail for tomorrow; it goes out {days} days later (“{next}”). Name the right day, or none.',
      id: 'Email berikutnya dijanjikan besok, padahal dikirim {days} hari kemudian (“{next}”). Sebut hari yang benar, atau hapus janjinya.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'total',
      bad: `# Bread before breakfast

- Oven lesson: $120
- Flour for a month: $45
- Proving baskets: $30

Total: ⟦$215⟧

[Order a box](/shop)
`,
      good: `# Bread before breakfast

- Oven lesson: $120
- Flour for a month: $45
- Proving baskets: $30

Total: $195

[Order a box](/shop)
`,
    },
    {
      lang: 'id',
      says: 'count',
      bad: `# Roti sebelum sarapan

## ⟦Tiga langkah⟧ mudah

1. Pilih rotinya
2. Pilih jamnya
3. Bayar
4. Buka pintu

[Pesan sekarang](/toko)
`,
      good: `# Roti sebelum sarapan

## Empat langkah mudah

1. Pilih rotinya
2. Pilih jamnya
3. Bayar
4. Buka pintu

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'weekday',
      bad: `# Bread before breakfast

Order until ⟦Friday, March 11, 2026⟧.

[Order a box](/shop)
`,
      good: `# Bread before breakfast

Order until Wednesday, March 11, 2026.

[Order a box](/shop)
`,
    },
    {
      lang: 'en',
      says: 'tomorrow',
      kind: 'email',
      bad: `# Welcome series

## Email 1: Day 0 - Welcome

Subject: Your oven is on its way

Hi Ana,

⟦Tomorrow I will⟧ send you the recipe for the first loaf.

## Email 2: Day 3 - The first loaf

Subject: The first loaf

Hi Ana,

Here is the recipe.
`,
      good: `# Welcome series

## Email 1: Day 0 - Welcome

Subject: Your oven is on its way

Hi Ana,

In three days I will send you the recipe for the first loaf.

## Email 2: Day 3 - The first loaf

Subject: The first loaf

Hi Ana,

Here is the recipe.
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const { source } = page.map.copy
    for (const { line, number, sum, first } of wrongTotals(page)) {
      const here = line.block.prose.text.slice(number.start, number.end)
      const place = first.block.prose.span(first.start, first.end)
      const values = { here, sum: likeIt(here, sum, page.language), line: source.line(place.start) }
      yield found('total', line.block.prose.span(number.start, number.end), values, {
        related: [{ span: source.firstLine(place), message: say({ en: 'The first item', id: 'Rincian pertama' }) }],
        rewrites: [corrected(page, { block: line.block, at: number, words: values.sum }, say)],
      })
    }
    for (const { statement, number, count, last } of miscounted(page)) {
      const here = statement.block.prose.text.slice(number.start, number.end)
      const at = source.firstLine(statement.block.prose.span(number.start, number.end))
      yield found(
        'count',
        at,
        { here: shown(here), count },
        {
          related: [
            { span: source.firstLine(last.prose.span()), message: say({ en: 'The last one', id: 'Yang terakhir' }) },
          ],
          rewrites: [corrected(page, { block: statement.block, at: number, words: String(count) }, say)],
        },
      )
    }
    for (const { statement, start, end, date, day, said } of wrongDays(page)) {
      const at = source.firstLine(statement.block.prose.span(statement.start + start, statement.start + end))
      yield found('weekday', at, { date, day: dayName(day, spoken), said: dayName(said, spoken) })
    }
    for (const { statement, start, end, days, next } of tooSoon(page)) {
      const at = source.firstLine(statement.block.prose.span(statement.start + start, statement.start + end))
      const named = firstWord(statement, start + statement.text.slice(start, end).search(TOMORROW_WORD))
      const said = named && statement.block.prose.text.slice(named.start, named.end)
      const words = inDays(days, page.language, said ?? '')
      yield found(
        'tomorrow',
        at,
        { days, next: shown(next, 40) },
        {
          rewrites: [named && corrected(page, { block: statement.block, at: named, words }, say)],
        },
      )
    }
  },
})

/** The word that stands there, in rendered offsets of its block. */
function firstWord({ start: from, text }: Statement, start: number): Span | undefined {
  const word = /^\p{L}+/u.exec(text.slice(start))?.[0]
  return word === undefined ? undefined : { start: from + start, end: from + start + word.length }
}

/** A number in the words of another one: its currency, its unit. */
function likeIt(words: string, value: number, language: 'en' | 'id'): string {
  const text = new Intl.NumberFormat(language, { maximumFractionDigits: value < 100 ? 1 : 0 }).format(value)
  const [digits = ''] = /\d[\d.,]*/.exec(words) ?? []
  const plain = Number(digits.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'))
  return digits !== '' && plain >= value / 20 ? words.replace(digits, text) : text
}
