import type { Hit } from '../../lang/pack.ts'
import { clitics, openers, standsApart } from '../../lang/spellings.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import type { Statement } from '../../message/statements.ts'
import { replaceWithin } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { inFile, onFirstLine, ownBlocks } from '../said.ts'
import { shown } from '../words.ts'

interface Slip extends Fact {
  readonly hit: Hit
}

export default defineRule({
  id: 'tone/spelling',
  severity: 'info',
  summary: {
    en: 'No slip of the pen: common misspellings, words twice, a sentence without its beginning',
    id: 'Tanpa salah ketik: ejaan yang sering keliru, kata ganda, kalimat tanpa awal',
  },
  why: {
    en: 'A slip costs trust at the very place where the page asks for money: who is careless with words may be careless with the order.',
    id: 'Salah ketik mengikis kepercayaan justru saat halaman meminta uang: kalau tulisannya ceroboh, pesanannya bisa ikut ceroboh.',
    source: 'BC-14; Stanford Web Credibility Guidelines, no. 10',
  },
  messages: {
    word: {
      en: '“{wrong}” is a slip: write “{right}”{more}.',
      id: '“{wrong}” keliru: tulis “{right}”{more}.',
    },
    start: {
      en: '1 sentence begins small (“{words}”): its beginning was cut off, or the full stop before it is one too many. Complete it, or join the two.',
      id: '1 kalimat dibuka dengan huruf kecil (“{words}”): awalnya terpotong, atau titik di depannya kelebihan. Lengkapi, atau gabungkan keduanya.',
    },
  },
  options: { most: integer(3, 'Most slips that are reported on a page.', 1, 100) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'word',
      bad: '# Fresh bread before breakfast\n\nWe ⟦recieve⟧ the flour at noon.\n',
      good: '# Fresh bread before breakfast\n\nWe receive the flour at noon.\n',
    },
    {
      lang: 'id',
      says: 'word',
      bad: '# Roti segar sebelum sarapan\n\nPesan ⟦disini⟧ sejak malam.\n',
      good: '# Roti segar sebelum sarapan\n\nPesan di sini sejak malam.\n',
    },
    {
      lang: 'en',
      says: 'start',
      bad: '# Fresh bread before breakfast\n\nThe oven is warm at four. ⟦and the softest crust in town.⟧\n',
      good: '# Fresh bread before breakfast\n\nThe oven is warm at four, and the crust is the softest in town.\n',
    },
  ],

  *check(page, { options, say, found }) {
    const own = new Set(ownBlocks(page))
    const all = readingOf(page).statements.filter(({ block }) => own.has(block))
    const slips = new Map<string, Slip[]>()
    for (const each of all)
      for (const hit of misspelt(each)) {
        const slip = { ...inFile(each.block, hit), hit }
        const word = slip.text.toLowerCase()
        const same = slips.get(word)
        if (same) same.push(slip)
        else slips.set(word, [slip])
      }
    for (const [index, same] of [...slips.values()].slice(0, options.most).entries()) {
      const { hit, span, text } = same[0] as Slip
      const left = index === options.most - 1 ? slips.size - options.most : 0
      const more = left > 0 ? say({ en: ` (${left} more such slips)`, id: ` (masih ada ${left} lagi)` }) : ''
      const values = { wrong: text.replace(/\s+/g, ' '), right: inCase(page, text, hit), more }
      yield found('word', page.map.copy.source.firstLine(span), values, { rewrites: [corrected(page, same, say)] })
    }
    const cut = all.find(({ block, text, start }) => {
      const before = block.prose.text.slice(Math.max(0, start - NEAR), start)
      return /\p{Ll}[.!?]\s+$/u.test(before) && SMALL[page.language].test(text)
    })
    if (cut && !isKeptSmall(all))
      yield found('start', onFirstLine(page, cut.block, cut), { words: shown(cut.text, 24) })
  },
})

/** Sentences that begin small one after the other are meant so. */
const isKeptSmall = (all: readonly Statement[]): boolean =>
  all.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 3 > all.length

/** Letters before a sentence in which the last one's end stands. */
const NEAR = 8

const small = (words: readonly string[]) => new RegExp(`^(?:${words.join('|')})\\s\\p{Ll}{2}`, 'u')
/** Words in small letters that open a clause: no name or unit is written so. */
const SMALL = { en: small(openers.en), id: small(openers.id) } as const

/** A name may be spelt as it likes: within a sentence, only small letters are taken for a slip. */
const misspelt = ({ hits, text, start, block }: Statement): Hit[] =>
  hits.filter(
    ({ list, start: at, end }) =>
      list === 'misspelt' &&
      (at === start || !/^\p{Lu}/u.test(text.slice(at - start))) &&
      !LETTER.test(text.slice(at - start, end - start)) &&
      !block.marks.some((mark) => CLOSED.has(mark.kind) && mark.start < end && at < mark.end),
  )

/** “An A+ rating”: a grade or a name, no article. */
const LETTER = /\s\p{Lu}$/u
const CLOSED: ReadonlySet<string> = new Set(['code', 'mergetag', 'image'])

/** The right spelling, with the capital of the old one and what hangs on it. */
function inCase({ language }: Page, old: string, { group = '' }: Hit): string {
  const hung = clitics[language]?.exec(old)?.[0] ?? ''
  const between = standsApart.test(hung) ? ' ' : ''
  const right = group.endsWith(hung.toLowerCase()) ? group : group + between + hung
  return /^\p{Lu}/u.test(old) ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

/** The right spelling wherever the piece has the same slip. */
function corrected(page: Page, same: readonly Slip[], say: (words: Words) => string): Rewrite | undefined {
  const [first] = same
  if (!first || same.some(({ text }) => /^\p{Lu}{2}/u.test(text))) return undefined
  const edits = same.map(({ block, hit, text }) =>
    replaceWithin(page.map.copy.source, block, hit, [inCase(page, text, hit)]),
  )
  const right = inCase(page, first.text, first.hit)
  const title: Words = { en: `Write “${right}”`, id: `Tulis “${right}”` }
  const safe = suggestion(page, say(title), edits)
  return safe && { ...safe, kind: 'fix' }
}
