import type { Block } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import type { Statement } from '../../message/statements.ts'
import { line } from '../../rewrite/line.ts'
import { cutWords, remove } from '../../rewrite/remove.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { overlaps, type Span } from '../../text/span.ts'
import { decidesAlone } from '../alone.ts'
import { answersFor, phrases } from '../answers.ts'
import { capped, deniedBefore } from '../claims.ts'
import { suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/timer',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'Companies are not hurried by clocks or last places',
    id: 'Perusahaan tidak dikejar hitung mundur atau kuota terakhir',
  },
  why: {
    en: 'A countdown cannot speed up an approval that takes weeks; it costs the trust of the people who have to sign.',
    id: 'Hitung mundur tidak mempercepat persetujuan yang makan berminggu-minggu; ia menggerus kepercayaan orang yang harus tanda tangan.',
    source: 'BB-05',
  },
  messages: {
    clock: {
      en: '“{words}” puts a clock on a decision of several people{more}. Give a reason they can pass on: a start date, their own deadline, a price year.',
      id: '“{words}” mendesak, padahal keputusan ini diambil beberapa orang{more}. Beri alasan yang bisa diteruskan: tanggal mulai, tenggat mereka sendiri, masa berlaku harga.',
    },
    places: {
      severity: 'info',
      en: '“{words}” presses with scarcity{more}, and 0 words say why. Say what limits it (team, start dates), or leave it out.',
      id: '“{words}” menekan dengan kelangkaan{more}, tanpa satu kata pun soal sebabnya. Sebut apa yang membatasinya (tim, jadwal mulai), atau hapus.',
    },
  },
  options: { most: integer(2, 'How many findings a piece gets; the last one counts the rest.', 1, 50) },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'clock',
      audience: 'b2b',
      bad: `# Close the books in 3 days

Tallywell matches every invoice with its payment.

⟦Sale ends tonight⟧.

[Check your fit in 15 minutes](/fit)
`,
      good: `# Close the books in 3 days

Tallywell matches every invoice with its payment.

Contracts signed by 1 March go live before your year end.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'clock',
      audience: 'b2b',
      bad: `# Tutup buku dalam 3 hari

Tallywell mencocokkan setiap faktur dengan pembayarannya.

Promo ⟦berakhir malam ini⟧.

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Tutup buku dalam 3 hari

Tallywell mencocokkan setiap faktur dengan pembayarannya.

Kontrak yang ditandatangani bulan ini berjalan sebelum tutup tahun Anda.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
    {
      lang: 'en',
      says: 'places',
      audience: 'b2b',
      bad: `# Close the books in 3 days

Tallywell matches every invoice with its payment.

⟦Only 3 spots left⟧.

[Check your fit in 15 minutes](/fit)
`,
      good: `# Close the books in 3 days

Tallywell matches every invoice with its payment.

Our team starts with two new customers a month.

[Check your fit in 15 minutes](/fit)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const pressing = pressure(page)
    for (const { item, more } of capped(pressing, options.most, say)) {
      const says = item.by === 'timer' ? 'clock' : 'places'
      const values = { words: shown(item.text), more }
      yield found(says, firstLine(page, item).span, values, { rewrites: offers(page, item, say) })
    }
  },
})

interface Pressing extends Fact {
  readonly by: 'timer' | 'places'
}

/** What presses, once a block: clocks and last places, where no customer is quoted. */
function pressure(page: Page): Pressing[] {
  const clocks = page.piece.offer.urgency.filter(({ by }) => by === 'timer')
  // Whoever decides alone is hurried as any buyer is.
  const told = clocks.length > 0 && decidesAlone(page) ? [] : clocks
  const all = [
    ...told.map((each) => ({ ...each, by: 'timer' as const })),
    ...phrases(page, 'last-places')
      .filter(({ block }) => !isExplained(page, block))
      .map((each) => ({ ...each, by: 'places' as const })),
  ]
    .filter((each) => !isRefused(page, each))
    .sort((a, b) => a.span.start - b.span.start)
  const blocks = new Set(page.piece.proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
  return all.filter(({ block }) => {
    if (blocks.has(block)) return false
    blocks.add(block)
    return true
  })
}

/** “We never offer limited spots.” */
function isRefused(page: Page, { block, span }: Fact): boolean {
  const at = block.prose.find(span)
  return at !== undefined && deniedBefore(page, block, at.start)
}

/** Why there are so few, or when it begins, stands beside it. */
const isExplained = (page: Page, block: Block): boolean =>
  readingOf(page)
    .of(readingOf(page).at(block))
    .some(
      ({ hits, numbers }) =>
        hits.some(({ list, group }) => list === 'claim-scarce' && group === 'reason') ||
        numbers.some(({ kind }) => kind === 'date'),
    )

function offers(page: Page, at: Fact, say: (words: Words) => string): Array<Rewrite | undefined> {
  const { source } = page.map.copy
  const place = at.block.prose.find(at.span)
  const sentence = readingOf(page).statements.find(
    ({ block, start, end }) => block === at.block && place && start <= place.start && place.end <= end,
  )
  const alone = sentence && sentence.text.trim().length >= at.block.prose.text.trim().length
  const take = (each: Statement) => (alone ? remove(source, at.block) : cutWords(source, at.block, each))
  const cut = !sentence || holdsLink(sentence) || tellsMore(sentence, place) ? undefined : take(sentence)
  const reason = answersFor(page).companyReason
  return [
    suggestion(page, say({ en: 'Take the pressure out', id: 'Hapus tekanannya' }), [cut], {
      drops: cut ? [source.slice(cut.span)] : [],
    }),
    inPlace(page, sentence, place, say, reason),
  ]
}

/** A price, a day or another figure beside the pressure goes with no sentence. */
const tellsMore = ({ numbers }: Statement, pressing: Span | undefined): boolean =>
  numbers.some((each) => !pressing || !overlaps(each, pressing))

/** With the ask in it, a sentence is more than its pressure. */
const holdsLink = ({ block, start, end }: Statement): boolean =>
  block.role === 'cta' ||
  block.marks.some(({ kind, ...at }) => (kind === 'link' || kind === 'button') && at.start < end && start < at.end)

/** Words of a sentence that is about its clock and nothing else. */
const SHORT = 14

/** A reason in place of the sentence. */
function inPlace(
  page: Page,
  sentence: Statement | undefined,
  place: Span | undefined,
  say: (words: Words) => string,
  reason: string,
) {
  if (!sentence || !isBare(sentence) || tellsMore(sentence, place)) return undefined
  const { block, start, text } = sentence
  const at = { start, end: start + text.trimEnd().length }
  const title = say({ en: 'Give a reason instead', id: 'Ganti dengan alasan' })
  return suggestion(page, title, [replaceWords(page.map.copy.source, block, at, line(reason))], {
    adds: [reason],
    drops: [text],
  })
}

/** A short sentence of running text without a price or a condition. */
const isBare = ({ block, text, numbers }: Statement): boolean =>
  (block.role === 'body' || block.role === 'bullet') &&
  text.trim().split(/\s+/).length <= SHORT &&
  !/:\s*$|\bif\b|\bjika\b/i.test(text) &&
  !numbers.some(({ kind }) => kind === 'money' || kind === 'percent')
