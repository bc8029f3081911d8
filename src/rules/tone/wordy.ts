import type { Hit } from '../../lang/pack.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { suggestion } from '../offer.ts'
import { inFile, sayings } from '../said.ts'

export default defineRule({
  id: 'tone/wordy',
  severity: 'info',
  summary: {
    en: 'Short words where a long phrase says no more',
    id: 'Kata pendek bila frasa panjang tidak menambah arti',
  },
  why: {
    en: 'Every word that adds nothing delays the one that sells; plain words are read faster by experts and laymen alike.',
    id: 'Kata yang tidak menambah arti menunda kata yang menjual; kata sederhana lebih cepat dibaca, oleh ahli maupun awam.',
    source: 'BC-14; plainlanguage.gov, Use simple words and phrases',
  },
  messages: {
    phrase: {
      en: 'Wordy: “{long}” says no more than “{short}”{more}. Write the short one.',
      id: 'Bertele-tele: “{long}” sama artinya dengan “{short}”{more}. Pakai yang pendek.',
    },
  },
  options: { most: integer(3, 'Most phrases that are reported on a page.', 1, 100) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'phrase',
      bad: '# Fresh bread before breakfast\n\nCome early ⟦in order to⟧ get the warm ones.\n',
      good: '# Fresh bread before breakfast\n\nCome early to get the warm ones.\n',
    },
    {
      lang: 'id',
      says: 'phrase',
      bad: '# Roti segar sebelum sarapan\n\nAnda bisa ⟦melakukan pemesanan⟧ sejak malam.\n',
      good: '# Roti segar sebelum sarapan\n\nAnda bisa memesan sejak malam.\n',
    },
  ],

  *check(page, { options, say, found }) {
    const all = sayings(page).flatMap((statement) => wordy(statement).map((hit) => ({ statement, hit })))
    for (const [index, { statement, hit }] of all.slice(0, options.most).entries()) {
      const at = inFile(statement.block, hit)
      const left = index === options.most - 1 ? all.length - options.most : 0
      const more = left > 0 ? say({ en: ` (${left} more such phrases)`, id: ` (masih ada ${left} frasa serupa)` }) : ''
      const values = { long: at.text.replace(/\s+/g, ' '), short: hit.group ?? '', more }
      yield found('phrase', page.map.copy.source.firstLine(at.span), values, {
        rewrites: [shortened(page, statement, hit, say)],
      })
    }
  },
})

const wordy = ({ hits }: Statement): Hit[] => hits.filter((hit) => hit.list === 'wordy' && hit.group !== undefined)

/** The short word in place of the phrase, with a capital where the phrase had one. */
function shortened(page: Page, { block }: Statement, hit: Hit, say: (words: Words) => string): Rewrite | undefined {
  const old = block.prose.text.slice(hit.start, hit.end)
  const group = hit.group ?? ''
  const short = /^\p{Lu}/u.test(old) ? group.charAt(0).toUpperCase() + group.slice(1) : group
  if (/^\p{Lu}{2}/u.test(old)) return undefined
  const title: Words = { en: `Write “${short}”`, id: `Tulis “${short}”` }
  const safe = suggestion(page, say(title), [replaceWords(page.map.copy.source, block, hit, [short])])
  return safe && { ...safe, kind: 'fix' }
}
