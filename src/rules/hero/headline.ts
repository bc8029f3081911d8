import type { Block } from '../../copy/piece.ts'
import { namedBy, nameOnly, tellsGain } from '../../lang/headlines.ts'
import { splitTokens } from '../../lang/tokens.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { moved, repeated, seen, wordsBefore } from '../hero.ts'
import { isAboutSeller } from '../topic.ts'
import { firstWords } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'hero/headline',
  severity: 'info',
  optional: true,
  kind: 'landing',
  summary: {
    en: 'The headline, or the line under it, says what the reader gets, not only whose page it is',
    id: 'Judul utama, atau baris di bawahnya, menyebut apa yang didapat pembaca, bukan hanya nama',
  },
  why: {
    en: 'The headline is read by five times as many people as the text; a name tells something only to those who know it.',
    id: 'Judul dibaca lima kali lebih banyak orang daripada isinya; sebuah nama hanya berarti bagi yang sudah mengenalnya.',
    source: 'FS-01; David Ogilvy, Confessions of an Advertising Man',
  },
  messages: {
    name: {
      en: 'The headline is only a name: what the reader gets comes {words} words later (“{promise}”). Put that into the headline, or right under it.',
      id: 'Judulnya baru nama: apa yang didapat pembaca baru muncul {words} kata kemudian (“{promise}”). Naikkan ke judul, atau tepat di bawahnya.',
    },
  },
  options: {
    words: integer(20, 'Words that may stand between a headline that is only a name and the promise.', 0, 1000),
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'name',
      bad: `# ⟦Crumbly⟧

Crumbly is a family business from the hills above Leeds. We have two ovens, one van and a cellar full of jars, and the street is dark when we start.

Get fresh bread for your family 3 times faster than a trip to the shop.

[Order now](/shop)
`,
      good: `# Fresh bread for your family, 3 times faster than a trip to the shop

Crumbly is a family business from the hills above Leeds. We have two ovens, one van and a cellar full of jars, and the street is dark when we start.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'name',
      bad: `# ⟦PT Roti Larasati Jaya⟧

Usaha keluarga dari kaki bukit di utara Bandung. Ada dua oven, satu mobil, dan gudang penuh stoples, dan jalanan masih gelap saat tungku mulai menyala.

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

[Pesan sekarang](/toko)
`,
      good: `# Roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko

PT Roti Larasati Jaya adalah usaha keluarga dari kaki bukit di utara Bandung.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const top = seen(page).find(({ role }) => role === 'headline')
    const best = page.piece.promise[0]
    if (!top || !best || best.block === top || isAboutSeller(page)) return
    if (opensText(page, best) || isTold(page, top, options.words)) return
    const text = top.prose.text.trim()
    if (!nameOnly[page.language].test(text) && !isName(page, text)) return
    const words = wordsUpTo(page, best) - splitTokens(text).length
    if (words < options.words) return
    yield found(
      'name',
      { ...firstWords(page, top), text },
      { words, promise: shown(best.text, 60) },
      { rewrites: [...(startOf(best) === 0 ? [moved(page, best, say)] : []), repeated(page, best, say)] },
    )
  },
})

/** True for a promise right under the heading that opens the text, where front matter only names the page for a list of pages. */
function opensText(page: Page, { block }: Fact): boolean {
  const [first, next] = seen(page).filter(({ origin }) => origin !== 'frontmatter')
  const isTitled = first !== undefined && (first.role === 'heading' || first.role === 'subhead')
  return isTitled && next === block && seen(page)[0]?.origin === 'frontmatter'
}

/** True where the text close under the headline tells of the gain as a question, or offers to show how. */
function isTold(page: Page, top: Block, most: number): boolean {
  const blocks = seen(page)
  const under = blocks.slice(blocks.indexOf(top) + 1)
  let words = 0
  for (const { prose } of under) {
    if (words >= most) return false
    if (tellsGain[page.language].test(prose.text)) return true
    words += splitTokens(prose.text).length
  }
  return false
}

/** Words of a name. */
const LONGEST = 3

/** True where the page speaks of the headline as of somebody or something: “Crumbly is”, “Crumbly's”. */
function isName(page: Page, text: string): boolean {
  if (text.split(/\s+/).length > LONGEST || !/^\p{Lu}/u.test(text)) return false
  const name = text.replace(/[^\p{L}\p{N} ]/gu, '.')
  const subject = new RegExp(`(?:^|[^\\p{L}])${name} ?(?:${namedBy[page.language]})`, 'u')
  return seen(page).some(({ prose }) => subject.test(prose.text))
}

/** Words that a reader meets before a statement, in its own paragraph too. */
function wordsUpTo(page: Page, fact: Fact): number {
  return wordsBefore(page, fact) + splitTokens(fact.block.prose.text.slice(0, startOf(fact))).length
}

const startOf = ({ block, span }: Fact): number => block.prose.find(span)?.start ?? 0
