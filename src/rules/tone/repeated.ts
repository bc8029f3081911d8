import { integer } from '../../lint/options.ts'
import { defineRule, type Words } from '../../lint/rule.ts'
import { repeatsIn, sameListIn } from '../repeats.ts'
import { onFirstLine } from '../said.ts'
import { firstWords } from '../where.ts'

const EARLIER: Words = { en: 'Said here first', id: 'Pertama kali di sini' }

export default defineRule({
  id: 'tone/repeated',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'A page says a thing once',
    id: 'Satu hal cukup disebut sekali di satu halaman',
  },
  why: {
    en: 'Who reads the same words again takes the rest for padding and skims; often a copied line was meant to be changed.',
    id: 'Pembaca yang bertemu kalimat yang sama mengira sisanya juga pengulangan lalu melompat; sering kali itu salinan yang lupa diubah.',
    source: 'BC-14; plainlanguage.gov, Omit unnecessary words',
  },
  messages: {
    sentence: {
      en: 'The same {count} words stand on line {line} already{more}. Say here what is different, or leave it out.',
      id: '{count} kata yang sama sudah ada di baris {line}{more}. Sebut bedanya di sini, atau hapus.',
    },
    list: {
      en: 'The same {count} points stand from line {line} on. Keep one of the two lists, or give this one what the other leaves out.',
      id: '{count} poin yang sama sudah ada mulai baris {line}. Pertahankan satu daftar saja, atau isi yang ini dengan hal yang belum disebut.',
    },
  },
  options: {
    words: integer(8, 'Least words of a sentence that counts as repeated.', 4, 100),
    points: integer(4, 'Least points that two lists share.', 2, 50),
  },
  needs: ['sentences'],
  examples: [
    {
      lang: 'en',
      says: 'sentence',
      bad: `# Fresh bread before breakfast

## Rye

It rests for a day. The dough waits in baskets while the street is dark.

## Wheat

It rests for a night. ⟦The dough waits in baskets while the street is dark.⟧
`,
      good: `# Fresh bread before breakfast

The dough waits in baskets while the street is dark.

## Rye

It rests for a day.

## Wheat

It rests for a night.
`,
    },
    {
      lang: 'id',
      says: 'sentence',
      bad: `# Roti segar sebelum sarapan

- Gandum: dipanggang semalaman di atas batu sampai kulitnya renyah.
- Jagung: ⟦dipanggang semalaman di atas batu sampai kulitnya renyah.⟧
`,
      good: `# Roti segar sebelum sarapan

- Gandum: dipanggang semalaman di atas batu sampai kulitnya renyah.
- Jagung: dikukus dulu supaya tetap lembut sampai sore.
`,
    },
    {
      lang: 'en',
      says: 'list',
      bad: `# Fresh bread before breakfast

- Rye with seeds
- Wheat with milk
- Spelt with honey
- Oat with raisins

We bake them at night.

- ⟦Rye with seeds⟧
- Wheat with milk
- Spelt with honey
- Oat with raisins
`,
      good: `# Fresh bread before breakfast

- Rye with seeds
- Wheat with milk
- Spelt with honey
- Oat with raisins

We bake them at night.
`,
    },
  ],

  *check(page, { options, say, found }) {
    const { source } = page.map.copy
    const list = yield* sameListIn(page, options.points)
    if (list?.again[0] && list.first[0]) {
      const [again, first] = [list.again[0], list.first[0]]
      const values = { count: list.again.length, line: source.line(first.span.start) }
      const related = [{ span: firstWords(page, first).span, message: say(EARLIER) }]
      yield found('list', firstWords(page, again).span, values, { related })
    }
    const told = new Set([...(list?.again ?? []), ...(list?.first ?? [])])
    const repeats = (yield* repeatsIn(page, options.words)).filter(({ again }) => !told.has(again.block))
    const longest = [...repeats].sort((a, b) => b.words - a.words)[0]
    if (!longest) return
    const more = repeats.length - 1
    const values = {
      count: longest.words,
      line: source.line(longest.first.block.prose.span(longest.first.start, longest.first.end).start),
      more: more > 0 ? say({ en: ` (${more} more like it)`, id: ` (${more} lagi serupa)` }) : '',
    }
    const related = [{ span: onFirstLine(page, longest.first.block, longest.first).span, message: say(EARLIER) }]
    yield found('sentence', onFirstLine(page, longest.again.block, longest.again), values, { related })
  },
})
