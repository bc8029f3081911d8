import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PieceMap, PromiseFact } from '../../message/map.ts'
import { overlaps } from '../../text/span.ts'
import { category } from '../category.ts'
import { emptyHeadline, emptyLine, HEADS, isEmpty, isSeenFirst } from '../empty-promise.ts'
import { isWelcomeMail } from '../occasion.ts'
import { type PromisePart, promiseAsHeadline, promiseBelow, promiseCompleted, slotsOf } from '../promise.ts'
import { promiseFromBank, promiseProven } from '../proven.ts'
import { packOf } from '../reading.ts'
import { selling } from '../selling.ts'
import { firstLine, firstWords, opening, openingPlace, together } from '../where.ts'
import { listed, shown } from '../words.ts'

const MISSING: Readonly<Record<PromisePart, Words>> = {
  gain: { en: 'what the reader gains', id: 'apa untungnya' },
  who: { en: 'whom it is for', id: 'untuk siapa' },
  size: { en: 'how much better', id: 'seberapa besar bedanya' },
}
const PARTS: readonly PromisePart[] = ['gain', 'who', 'size']

export default defineRule({
  id: 'message/one-promise',
  severity: 'warning',
  summary: {
    en: 'One sentence says what the reader gets, for whom and how much better',
    id: 'Satu kalimat menyebut apa yang didapat pembaca, untuk siapa, dan seberapa besar bedanya',
  },
  why: {
    en: 'A message that is one sentence, three proofs and one call to action holds when channel and format change; without the sentence the proofs prove nothing.',
    id: 'Pesan yang terdiri atas satu kalimat, tiga bukti, dan satu ajakan tetap kuat di saluran mana pun; tanpa kalimat itu, bukti tidak membuktikan apa-apa.',
    source: 'MS-01, MS-02',
  },
  messages: {
    none: {
      en: 'No promise yet: none of the {count} words says what the reader gets. Add one sentence under this: who it helps, with which problem, how much better.',
      id: 'Belum ada janji: dari {count} kata, tidak satu kalimat pun menyebut apa yang didapat pembaca. Tambahkan satu kalimat di sini: siapa terbantu, masalah apa, seberapa besar bedanya.',
    },
    vague: {
      severity: 'info',
      en: 'The promise stays general: {words} would fit any seller ({count} counted). Say instead {missing}.',
      id: 'Janjinya masih umum: {words} cocok untuk penjual mana pun (total {count}). Sebutkan {missing}.',
    },
    category: {
      severity: 'info',
      en: 'The headline only names the trade: “{words}” fits every firm in it, and the next {count} words do not say what the reader gets. Put that into the headline, or right under it.',
      id: 'Judulnya hanya menyebut jenis usaha: “{words}” cocok untuk semua penjual sejenis, dan {count} kata sesudahnya belum menyebut apa yang didapat pembaca. Masukkan ke judul, atau tepat di bawahnya.',
    },
    several: {
      severity: 'info',
      en: 'Two promises compete on the first screen: this one and “{other}”. Lead with one and let the other support it further down.',
      id: 'Dua janji berebut di layar pertama: yang ini dan “{other}”. Dahulukan satu, pakai yang lain sebagai pendukung di bawahnya.',
    },
  },
  options: {
    parts: integer(2, 'How many of gain, audience and size the promise must name.', 0, 3),
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      bad: `# ⟦Welcome to Crumbly⟧

We are a family business in Leeds. Our kitchen opened with two ovens and a lot of flour.

[Order now](/shop)
`,
      good: `# Get fresh bread to your family 3 times faster than a trip to the shop

We are a family business in Leeds. Our kitchen opened with two ovens and a lot of flour.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'none',
      bad: `# ⟦Selamat datang di Rotiku⟧

Kami usaha keluarga dari Bandung. Dapur kami dibuka dengan dua oven dan banyak tepung.

[Pesan sekarang](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga sibuk, 3 kali lebih cepat daripada ke toko

Kami usaha keluarga dari Bandung. Dapur kami dibuka dengan dua oven dan banyak tepung.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'vague',
      audience: 'b2b',
      bad: `# ⟦Save time with smart scheduling⟧

Slotwise fills the calendar while you work.

[Start free trial](/trial)
`,
      good: `# Save 6 hours a week with smart scheduling for dental clinics

Slotwise fills the calendar while you work.

[Start free trial](/trial)
`,
    },
    {
      lang: 'id',
      says: 'vague',
      audience: 'b2b',
      bad: `# ⟦Hemat waktu dengan jadwal pintar⟧

Slotwise mengisi kalender selagi Anda bekerja.

[Coba gratis](/coba)
`,
      good: `# Hemat 6 jam seminggu dengan jadwal pintar untuk klinik gigi

Slotwise mengisi kalender selagi Anda bekerja.

[Coba gratis](/coba)
`,
    },
    {
      lang: 'en',
      says: 'category',
      bad: `# ⟦Bakery Services in Leeds for Small Cafes⟧

Crumbly opened in a former tram depot with two ovens that our neighbours had thrown out. They were old and loud, and they took a whole night to get hot. The oven is new now.

Get fresh bread on your counter before seven, 3 times faster than a trip to the shop.

[Order now](/shop)
`,
      good: `# Fresh bread on your counter before seven

Crumbly opened in a former tram depot with two ovens that our neighbours had thrown out. They were old and loud, and they took a whole night to get hot. The oven is new now.

[Order now](/shop)
`,
    },
    {
      lang: 'en',
      says: 'several',
      bad: `# ⟦Send invoices 5 times faster for small shops⟧

## Save 40% on bank fees for freelancers

[Start free trial](/trial)
`,
      good: `# Send invoices 5 times faster for small shops

Paper goes in, paid invoices come out.

[Start free trial](/trial)
`,
    },
  ],

  *check(page, { options, spoken, say, found }) {
    const best = page.piece.promise[0]
    if (!best) {
      const at = isOwedPromise(page) ? opening(page) : undefined
      if (at)
        yield found(
          'none',
          at.span,
          { count: page.piece.words },
          {
            rewrites: [
              ...promiseFromBank(page, say, slotsOf(page), at.block),
              ...promiseBelow(page, say),
              ...promiseAsHeadline(page, say, at.block),
            ],
          },
        )
      return
    }
    const missing = missingOf(page, best)
    const weak = PARTS.length - missing.length < options.parts
    const isPlain = !isConcrete(page, best) && !isSaidElsewhere(page, options.parts)
    const empty = isPlain ? emptyLine(page, best, weak) : emptyHeadline(page)
    if (empty) {
      const named = listed(
        (missing.length > 0 ? missing : (['size'] as const)).map((part) => say(MISSING[part])),
        spoken,
      )
      const quoted = [...new Set(empty.words)].slice(0, 3).map((each) => `“${shown(each, 32)}”`)
      const values = { words: listed(quoted, spoken), count: empty.words.length, missing: named }
      const completed = empty.at === best ? promiseCompleted(page, say, best, missing) : undefined
      const canStand = empty.at !== best || best.block.origin === 'markdown'
      const own = completed ? [completed] : canStand ? promiseBelow(page, say) : []
      // A headline over a promise that says enough is to be put in other words.
      const rewrites = isPlain ? [...proven(page, say, best, canStand), ...own] : []
      yield found('vague', firstLine(page, empty.at).span, values, { rewrites })
    }
    const trade = empty ? undefined : category(page)
    if (trade) {
      const values = { words: shown(trade.block.prose.text, 60), count: trade.words }
      const rewrites = openingPlace(page) === trade.block ? promiseBelow(page, say) : []
      yield found('category', firstWords(page, trade.block).span, values, { rewrites })
    }
    const other = page.piece.promise[1]
    if (other && competes(page, best, other)) {
      const related = [{ span: other.span, message: say({ en: 'The other promise', id: 'Janji yang lain' }) }]
      yield found('several', firstLine(page, best).span, { other: shown(other.text, 60) }, { related })
    }
  },
})

/** The promise with a figure of the trust bank where it has no size: behind it where it is read first, else below the opening. */
function proven(page: Page, say: (words: Words) => string, best: PromiseFact, canStand: boolean) {
  if (best.slots.size) return []
  const behind = isSeenFirst(page, best) ? promiseProven(page, say, best) : []
  return behind.length > 0 || !canStand ? behind : promiseFromBank(page, say, slotsOf(page, best))
}

/** The mails of a file promise together, and a mail that only reminds or thanks owes no promise. */
const isOwedPromise = (page: Page): boolean =>
  page.piece.piece.kind !== 'email' ||
  (!isWelcomeMail(page) &&
    selling(page, together(page)).includes(page.piece) &&
    together(page).every(({ promise }) => promise.length === 0))

/** A mail says whom it is for by whom it is sent to. */
const missingOf = ({ piece: { piece } }: Pick<Page, 'piece'>, { slots }: PromiseFact): readonly PromisePart[] =>
  PARTS.filter((part) => !slots[part] && (part !== 'who' || piece.kind !== 'email'))

/** What the reader is rid of, a figure, or the parts that the line beside it holds: nobody else could say the same. */
function isConcrete(page: Page, best: PromiseFact): boolean {
  const { slots, text } = best
  if (slots.gain && (slots.alternative || slots.problem)) return true
  // What is left in stock is no size of what the reader gets.
  const presses = page.piece.offer.urgency.some((one) => overlaps(one.span, best.span))
  // How long the seller has been there is none either.
  const figures = presses || isAged(page, best) ? [] : packOf(page).numbers(text)
  if (figures.some(({ kind }) => kind !== 'year' && kind !== 'date')) return true
  const other = page.piece.promise[1]
  if (!other || ![best, other].some(({ block }) => HEADS.has(block.role))) return false
  if (!isBeside(page, best.block, other.block)) return false
  if ([best, other].some((one) => greets(page, one) || isAged(page, one))) return false
  return PARTS.filter((part) => slots[part] ?? other.slots[part]).length >= 2
}

const isAged = ({ piece }: Page, { span }: PromiseFact): boolean =>
  piece.proofs.some((proof) => proof.sub === 'experience' && overlaps(proof.span, span))

/** “Welcome to …”, “Our vision is …”: what follows is about the sender, whatever it holds. */
const greets = (page: Page, { text }: PromiseFact): boolean =>
  packOf(page)
    .matches(text)
    .some(({ list, start }) => list === 'sender-story' && start === 0)

/** A headline and the line under it are read as one. */
function isBeside(page: Page, a: Block, b: Block): boolean {
  const { blocks } = page.piece.piece
  return Math.abs(blocks.indexOf(a) - blocks.indexOf(b)) <= 1
}

/** The mails of a file promise together, and are told once: at the first one, where none of them says enough. */
function isSaidElsewhere(page: Page, parts: number): boolean {
  if (page.piece.piece.kind !== 'email') return false
  const mails = together(page)
  const isEnough = (piece: PieceMap) =>
    piece.promise.some(
      (promise) => PARTS.length - missingOf({ piece }, promise).length >= parts && !isEmpty(page, promise),
    )
  return mails.length === 0 || mails.some(isEnough)
}

/** Two headings on the first screen that promise along different lines, or to different people. */
function competes(page: Page, best: PromiseFact, other: PromiseFact): boolean {
  const screen = page.piece.firstScreen?.laptop
  if (!screen || best.block === other.block) return false
  if (Math.max(best.span.end, other.span.end) > screen.end) return false
  const heads = [best, other].every(({ block }) => HEADS.has(block.role))
  const axes = best.axis !== undefined && other.axis !== undefined && best.axis !== other.axis
  const people = best.slots.who && other.slots.who && !shareWord(best.slots.who.text, other.slots.who.text)
  const under = [best, other].some(({ block }) => block.role === 'subhead') && isBeside(page, best.block, other.block)
  return heads && !under && (axes || people === true)
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu))
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word))
}
