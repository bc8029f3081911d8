import { defineRule } from '../../lint/rule.ts'
import { type Statement, says } from '../../message/statements.ts'
import { readingOf } from '../reading.ts'
import { inFile, ownBlocks } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'message/now-or-tomorrow',
  severity: 'info',
  summary: {
    en: 'Consumers are promised something for today, companies lower cost or risk over time',
    id: 'Konsumen dijanjikan sesuatu untuk hari ini, perusahaan biaya atau risiko yang turun seiring waktu',
  },
  why: {
    en: 'B2C runs on the pull of “now”, B2B on the logic of lower cost “tomorrow”; the first sentence has to sell the right time.',
    id: 'B2C bergerak karena daya tarik “sekarang”, B2B karena biaya yang turun “besok”; kalimat pertama harus menjual waktu yang tepat.',
    source: 'MS-14',
  },
  messages: {
    later: {
      en: '“{words}” sells a consumer some far day, and 0 words before the fold say what happens now. Say what is different today, tonight or this week.',
      id: '“{words}” menawarkan konsumen hal yang masih jauh, dan 0 kata di awal menyebut sekarang. Sebut apa yang berubah hari ini atau minggu ini.',
    },
    rush: {
      en: '“{words}” sells a company the moment. Say what falls over time instead: cost, errors or risk, by how much and within which period.',
      id: '“{words}” menawarkan perusahaan hal sesaat. Sebut apa yang turun seiring waktu: biaya, kesalahan, atau risiko, berapa dan dalam periode apa.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'later',
      audience: 'b2c',
      bad: '# Bread ⟦for generations to come⟧\n\nOur rye is made for your family.\n',
      good: '# Bread for generations to come\n\nOur rye is on your table tonight.\n',
    },
    {
      lang: 'id',
      says: 'later',
      audience: 'b2c',
      bad: '# Roti untuk ⟦jangka panjang⟧\n\nRoti gandum untuk keluarga Anda.\n',
      good: '# Roti untuk jangka panjang\n\nRoti gandum di meja Anda malam ini.\n',
    },
    {
      lang: 'en',
      says: 'rush',
      audience: 'b2b',
      bad: '# Bread for your canteen, ⟦tonight⟧\n\nOrder right now.\n',
      good: '# Cut the bread cost of your canteen by 12% a year\n\nOrder right now.\n',
    },
  ],

  *check(page, { found }) {
    const side = page.audience
    if (side !== 'b2b' && side !== 'b2c') return
    const own = new Set(ownBlocks(page).slice(0, OPENING))
    const first = readingOf(page).statements.filter(({ block }) => own.has(block))
    const head = first.find(({ block }) => block.role === 'headline')
    if (!head) return
    const wrong = side === 'b2c' ? 'later' : 'rush'
    const hit =
      side === 'b2c'
        ? timed(head, LATER)[0]
        : timed(head, NOW).find((each) => INSTANT.has(inFile(head.block, each).text.toLowerCase()))
    if (!hit || first.some((each) => balances(each, side))) return
    const at = inFile(head.block, hit)
    yield found(wrong, page.map.copy.source.firstLine(at.span), { words: shown(at.text, 40) })
  },
})

/** Blocks that a reader meets first. */
const OPENING = 4
const LATER: ReadonlySet<string> = new Set(['later', 'nanti'])
const NOW: ReadonlySet<string> = new Set(['now', 'kini'])
const INSTANT: ReadonlySet<string> = new Set([
  'tonight',
  'right now',
  'instantly',
  'malam ini',
  'seketika',
  'saat ini juga',
])

const timed = ({ hits }: Statement, groups: ReadonlySet<string>) =>
  hits.filter(({ list, group }) => list === 'tomorrow' && groups.has(group ?? ''))

/** True where the sentence sells the right time to that side. */
function balances(each: Statement, side: 'b2b' | 'b2c'): boolean {
  if (side === 'b2c') return timed(each, NOW).length > 0
  return each.numbers.some((number) => number.measure) || says(each, 'org-risk')
}
