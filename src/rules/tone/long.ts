import type { Block } from '../../copy/piece.ts'
import { formField } from '../../lang/forms.ts'
import { splitTokens } from '../../lang/tokens.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { inSlices, perSentence, type Statement } from '../../message/statements.ts'
import { perContent } from '../../text/kept.ts'
import { packOf } from '../reading.ts'
import { itemsIn } from '../row-items.ts'
import { onFirstLine, sayings, textBlocks } from '../said.ts'
import { breakParagraph, splitSentence } from '../split.ts'

const LOAVES = [
  ...['Rye', 'Wheat', 'Spelt', 'Oat', 'Barley', 'Corn', 'Emmer', 'Einkorn'].map((grain) => `${grain} loaf`),
  ...['Seed', 'Onion', 'Olive', 'Walnut', 'Raisin', 'Potato'].map((filling) => `${filling} bread`),
]

export default defineRule({
  id: 'tone/long',
  severity: 'info',
  summary: {
    en: 'Sentences and paragraphs are short enough to be read once',
    id: 'Kalimat dan paragraf cukup pendek untuk sekali baca',
  },
  why: {
    en: 'People scan a page before they read it: a long sentence hides its point, and a wall of text is skipped as a whole.',
    id: 'Orang memindai halaman sebelum membacanya: kalimat panjang menyembunyikan intinya, dan paragraf yang menumpuk dilewati seluruhnya.',
    source: 'BC-14, EM-23; Nielsen Norman Group, How Users Read on the Web',
  },
  messages: {
    sentence: {
      en: 'Long sentence: {count} words, {most} are enough here{more}. Cut it in two, and open with what the reader gets.',
      id: 'Kalimat panjang: {count} kata, {most} sudah cukup di sini{more}. Belah dua, dan buka dengan apa yang didapat pembaca.',
    },
    items: {
      en: '{count} things in a row in one sentence ({words} words). Keep the three that matter to the reader, or make it a list.',
      id: '{count} hal berderet dalam satu kalimat ({words} kata). Sisakan tiga yang penting bagi pembaca, atau jadikan daftar.',
    },
    wall: {
      en: 'Wall of text: {count} words in one paragraph{more}. Break it after every second or third sentence, or pull out a list.',
      id: 'Paragraf menumpuk: {count} kata sekaligus{more}. Pecah tiap dua atau tiga kalimat, atau jadikan daftar.',
    },
    run: {
      en: '{count} dense paragraphs in a row ({words} words) without a heading or a list. Put a heading over each point, so that a scanning reader finds it.',
      id: '{count} paragraf padat berturut-turut ({words} kata) tanpa judul atau daftar. Beri judul tiap pokok, supaya pembaca yang memindai menemukannya.',
    },
    points: {
      en: '{count} points in a row without a heading between them. Group them under two or three headings, or keep the ones that decide.',
      id: '{count} poin berderet tanpa subjudul. Kelompokkan di bawah dua atau tiga subjudul, atau sisakan yang menentukan saja.',
    },
  },
  options: {
    b2c: integer(32, 'Most words of a sentence for consumers.', 10, 100),
    b2b: integer(38, 'Most words of a sentence for companies, and where the audience is not known.', 10, 100),
    items: integer(7, 'Most things in a row in one sentence.', 3, 50),
    paragraph: integer(85, 'Most words of a paragraph.', 30, 1000),
    points: integer(13, 'Most points of a list on a page.', 5, 200),
    most: integer(2, 'Most sentences that are reported on a page.', 1, 50),
  },
  needs: ['sentences'],
  examples: [
    {
      lang: 'en',
      says: 'sentence',
      audience: 'b2c',
      bad: `# Fresh bread before breakfast

⟦We started with two ovens that our neighbours had thrown out; they were old, they were loud, and they took a whole night to get hot, which is why we still bake while everybody else in the street is fast asleep and dreams.⟧
`,
      good: `# Fresh bread before breakfast

We started with two ovens that our neighbours had thrown out. They were old and loud. They took a whole night to get hot, so we still bake while the street is asleep.
`,
    },
    {
      lang: 'id',
      says: 'sentence',
      audience: 'b2c',
      bad: `# Roti segar sebelum sarapan

⟦Kami mulai dengan dua oven yang dibuang oleh tetangga kami; ovennya tua dan berisik dan butuh semalaman untuk panas, dan itulah sebabnya sampai hari ini kami tetap memanggang saat semua orang di jalan ini masih tidur lelap.⟧
`,
      good: `# Roti segar sebelum sarapan

Kami mulai dengan dua oven yang dibuang tetangga. Ovennya tua dan berisik. Butuh semalaman untuk panas, jadi kami memanggang saat orang lain tidur.
`,
    },
    {
      lang: 'en',
      says: 'items',
      bad: `# Fresh bread before breakfast

⟦We bake rye, wheat, spelt, oat, barley, corn, emmer and einkorn loaves every night of the year.⟧
`,
      good: `# Fresh bread before breakfast

We bake rye, wheat and spelt loaves every night of the year.
`,
    },
    {
      lang: 'en',
      says: 'points',
      kind: 'landing',
      bad: `# Fresh bread before breakfast

${LOAVES.map((loaf, at) => (at === 0 ? `- ⟦${loaf}⟧` : `- ${loaf}`)).join('\n')}
`,
      good: `# Fresh bread before breakfast

${LOAVES.slice(0, 5)
  .map((loaf) => `- ${loaf}`)
  .join('\n')}
`,
    },
  ],

  *check(page, { options, say, found }) {
    const most = page.audience === 'b2c' ? options.b2c : options.b2b
    // Kept with the words: what follows finds it counted.
    yield* inSlices(sayings(page), (each) => {
      wordsOf(each.block)
      length(each)
      itemsIn(each)
    })
    const walls = paragraphs(page).filter((block) => wordsOf(block) > options.paragraph)
    const [wall] = [...walls].sort((a, b) => wordsOf(b) - wordsOf(a))
    if (wall) {
      const at = onFirstLine(page, wall, { start: 0, end: firstSentence(page, wall) })
      const values = { count: wordsOf(wall), more: others(walls.length - 1, say) }
      yield found('wall', at, values, { rewrites: [breakParagraph(page, walls, options.paragraph, say)] })
    }
    const run = wall ? undefined : denseRun(page)
    if (run) {
      const at = onFirstLine(page, run[0] as Block, { start: 0, end: firstSentence(page, run[0] as Block) })
      yield found('run', at, { count: run.length, words: run.reduce((sum, block) => sum + wordsOf(block), 0) })
    }
    const list = page.piece.piece.kind === 'landing' ? longestList(page) : []
    if (list[0] && list.length > options.points)
      yield found('points', onFirstLine(page, list[0], { start: 0, end: firstSentence(page, list[0]) }), {
        count: list.length,
      })
    const sentences = sayings(page).filter(({ block }) => !/^\s*["“«]/.test(block.prose.text))
    const voices = voicesIn(page)
    const long = worstOfEach(sayings(page).filter(({ block }) => !walls.includes(block) && !voices.has(block)))
      .filter((each) => length(each) > most + airOf(each))
      .sort((a, b) => length(b) - length(a))
    const told = new Set(long.slice(0, options.most))
    for (const sentence of [...told].sort((a, b) => a.at - b.at)) {
      const more = sentence === long[0] ? others(long.length - told.size, say) : ''
      const rewrites = [splitSentence(page, sentence, say)]
      yield found(
        'sentence',
        onFirstLine(page, sentence.block, sentence),
        { count: length(sentence), most, more },
        { rewrites },
      )
    }
    const row = sentences.find(
      (each) =>
        !told.has(each) &&
        length(each) >= FEWEST_WORDS &&
        itemsIn(each) > options.items &&
        !namesPlaces(each) &&
        !namesReaders(each),
    )
    if (row && told.size < options.most)
      yield found('items', onFirstLine(page, row.block, row), { count: itemsIn(row), words: length(row) })
  },
})

const others = (count: number, say: (words: Words) => string): string =>
  count < 1 ? '' : say({ en: ` (${count} more like it)`, id: ` (${count} lagi serupa)` })

/** Nobody reads an address word by word. */
const ADDRESS = /https?:\/\/\S+/gi
/** Words of a sentence; of its longest part where bullets, or semicolons between three things and more, cut it into lines. */
const length = perSentence(({ text }) => {
  const lines = text.replace(ADDRESS, ' ').split(BULLET)
  const parts = lines.flatMap((line) => (line.split(';').length > 2 ? line.split(';') : [line]))
  return Math.max(...parts.map((part) => splitTokens(part).length))
})
const BULLET = /(?:^|\s)[•●▪‣✓✔](?=\s)/u
const countIn = perContent((text) =>
  stretches(text).reduce((most, each) => Math.max(most, splitTokens(each).length), 0),
)

/** What is read in one go: a block between empty lines, as two line breaks make them, or each of its lines where they are labelled. */
function stretches(text: string): readonly string[] {
  const lines = text.split('\n')
  if (lines.filter((each) => LABELLED.test(each)).length >= LEAST_LABELLED) return lines
  return text.split(/\n[^\S\n]{0,20}\n/)
}
/** “Clean: the carpet …” */
const LABELLED = /^\s*[^\s:][^:]{1,40}:\s+\S/
const LEAST_LABELLED = 3
const wordsOf = ({ prose }: Block): number => (BULLET.test(prose.text) ? 0 : countIn(prose))

const firstSentence = (page: Page, block: Block): number =>
  packOf(page).sentences(block.prose.text)[0]?.end ?? block.prose.length

/** Blocks in which customers speak: signed praise, and what stands between a quotation mark that opens a block and the one that closes it. */
function voicesIn(page: Page): ReadonlySet<Block> {
  const voices = new Set(page.piece.proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
  let open = false
  for (const block of page.piece.piece.blocks) {
    const { text } = block.prose
    if (block.role === 'heading') open = false
    open ||= OPENS_QUOTE.test(text)
    if (open) voices.add(block)
    if (CLOSES_QUOTE.test(text)) open = false
  }
  return voices
}

const OPENS_QUOTE = /^\s*["“«]/
const CLOSES_QUOTE = /["”»][^"“”«»]{0,60}$/

const paragraphs = (page: Page): Block[] => textBlocks(page).filter(({ role }) => role !== 'bullet')

/** The longest sentence of each block. */
function worstOfEach(all: readonly Statement[]): Statement[] {
  const worst = new Map<Block, Statement>()
  for (const each of all) {
    const known = worst.get(each.block)
    if (!known || length(each) > length(known)) worst.set(each.block, each)
  }
  return [...worst.values()]
}

/** The longest list of the copy itself, points below points and the fields of a form left out: what comes from front matter a theme lays out. */
function longestList(page: Page): readonly Block[] {
  let best: Block[] = []
  let run: Block[] = []
  for (const block of [...page.piece.piece.blocks, undefined]) {
    if (block?.depth !== undefined && block.origin === 'markdown') {
      run.push(block)
      continue
    }
    const top = run.reduce((least, { depth = 0 }) => Math.min(least, depth), Infinity)
    const own = run.filter(({ depth, prose }) => depth === top && !formField.test(prose.text))
    if (own.length > best.length) best = own
    run = []
  }
  return best
}

const DENSE = 38
const FEWEST = 4

/** The first row of at least four long paragraphs that nothing breaks up. */
function denseRun(page: Page): Block[] | undefined {
  const text = new Set(paragraphs(page))
  let run: Block[] = []
  for (const block of page.piece.piece.blocks) {
    const dense = text.has(block) && wordsOf(block) >= DENSE
    if (dense) run.push(block)
    else if (run.length >= FEWEST) break
    else run = []
  }
  return run.length >= FEWEST ? run : undefined
}

/** Towns served, medicines supported, prices by size: a row of names or figures is looked through for one's own. */
const namesPlaces = perSentence(({ text }) => {
  const parts = text.split(/[,;]/).slice(1)
  return parts.filter((part) => /^\s*(?:\p{L}{2,4} )?[\p{Lu}\d$€£]/u.test(part)).length * 3 >= parts.length * 2
})

/** Trades and people that the offer is for: each reader looks for their own. */
const namesReaders = perSentence(
  ({ hits }) =>
    hits.filter(({ list, group }) => list === 'reader-group' || (list === 'audience-b2b' && READERS.has(group)))
      .length > 1,
)
const READERS: ReadonlySet<string | undefined> = new Set(['organisation', 'roles'])

/** A row in a shorter sentence is its whole point. */
const FEWEST_WORDS = 15

/** So many words over the limit are not worth a finding. */
const SLACK = 2
/** A row of that many things is read item by item, and a dash or a colon lets the reader breathe: that many words more. */
const ROW = 4
const BREATH = 8
const breathes = perSentence(({ text }) => /\S\s?[—–]\s?\p{L}|\S - \p{L}|[\p{L}\p{N}]: \p{L}/u.test(text))

/** “…: this, that and the other”: what stands behind the colon is read one by one. */
const listsBehind = perSentence(({ text }) => /\p{L}: [^:;]{4,200},[^:;]{4,200},[^:;]{4,200}$/u.test(text))

/** Words that a sentence may have over the limit, by how it is built. */
const airOf = (each: Statement): number =>
  listsBehind(each) ? 2 * BREATH : itemsIn(each) >= ROW || breathes(each) ? BREATH : SLACK
