import type { Block, Role } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Statement } from '../../message/statements.ts'
import { line } from '../../rewrite/line.ts'
import { replaceWords } from '../../rewrite/replace.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import type { Source } from '../../text/source.ts'
import { linesFor, suggestion } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { onFirstLine, ownBlocks, sayings } from '../said.ts'
import { beginsStory, count, introduced, ofUs, pledgesIn, tellsStory, visionIn, WE, YOU } from '../sender.ts'
import { isAboutSeller } from '../topic.ts'
import { firstWords } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'tone/we',
  severity: 'info',
  summary: {
    en: 'The copy speaks about the reader more than about its sender',
    id: 'Naskah lebih banyak bicara tentang pembaca daripada pengirimnya',
  },
  why: {
    en: 'Readers look for themselves in the first lines; a page about its sender makes them translate every sentence into what it means for them.',
    id: 'Pembaca mencari dirinya di baris pertama; halaman tentang pengirim memaksa mereka menerjemahkan sendiri tiap kalimat.',
    source: 'EM-25, MS-07, BC-23',
  },
  messages: {
    start: {
      en: '“We” before “you”: {we} times we/our/I in this piece, {you} times you/your, and it starts here. Open with what the reader gets or worries about.',
      id: 'Pengirim lebih banyak disebut daripada pembaca: {we} kali kami/saya, {you} kali Anda/kamu, mulai dari sini. Buka dengan apa yang didapat atau dicemaskan pembaca.',
    },
    story: {
      en: 'Opens with the sender’s own story: 0 words to the reader before it. Say first what the reader gets, and tell the story further down.',
      id: 'Dibuka dengan cerita pengirim: 0 kata untuk pembaca sebelum ini. Sebut dulu apa yang didapat pembaca, ceritanya di bawah.',
    },
    vision: {
      en: '“{words}” is about the sender: {count} words of it, none to the reader, before any that tell what the reader gets. Put the reader first; keep the rest for a page about you, or leave it out.',
      id: '“{words}” bicara tentang pengirim: {count} kata tanpa pembaca, mendahului apa yang didapat pembaca. Dahulukan pembaca; sisanya cukup di halaman profil, atau hapus.',
    },
    pledge: {
      en: '“{words}” tells how you feel about your work; the reader cannot check it{more}. Say what you do because of it: by when, how often, and what happens if it goes wrong.',
      id: '“{words}” menceritakan perasaan kerja Anda, tak bisa diperiksa pembaca{more}. Sebut apa yang Anda lakukan karenanya: kapan, seberapa sering, dan bagaimana kalau ada yang salah.',
    },
    name: {
      en: '“{words}”: the mail opens with who you are. Open with what concerns the reader; your name and post stand in the signature.',
      id: '“{words}”: email dibuka dengan siapa Anda. Buka dengan urusan pembaca; nama dan jabatan cukup di tanda tangan.',
    },
    often: {
      en: '{count} of {all} sentences begin with us. Turn every second one round: say what the reader has when that is done.',
      id: '{count} dari {all} kalimat dibuka dengan kami. Balik separuhnya: sebut apa yang didapat pembaca.',
    },
  },
  options: {
    share: integer(60, 'Most per cent of the words for sender and reader that may mean the sender.', 10, 100),
    least: integer(6, 'How often a piece must speak of its sender before it is told so.', 1, 100),
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'start',
      bad: `# Larch Bakery

⟦We are a family of bakers, and our ovens are our pride.⟧ We use our own rye. Our flour comes from our mill, and we grind it.
`,
      good: `# Larch Bakery

Your loaf is warm when you come in. We use our own rye.
`,
    },
    {
      lang: 'id',
      says: 'start',
      bad: `# Roti Larasati

⟦Kami keluarga pembuat roti, dan oven kami kebanggaan kami.⟧ Kami memakai gandum kami sendiri. Tepung kami dari gilingan kami.
`,
      good: `# Roti Larasati

Roti Anda masih hangat saat Anda datang. Kami memakai gandum sendiri.
`,
    },
    {
      lang: 'en',
      says: 'name',
      kind: 'email',
      bad: 'Subject: Rye at six\n\nHello Ana,\n\n⟦My name is Tom Birch and I run Larch.⟧ Your loaf is warm at six.\n',
      good: 'Subject: Rye at six\n\nHello Ana,\n\nYour loaf is warm at six.\n\nTom Birch, Larch\n',
    },
    {
      lang: 'en',
      says: 'vision',
      kind: 'landing',
      bad: `# Larch Bakery

Rye, wheat and spelt from Leeds.

## ⟦Our Vision⟧

To be the bakery that the whole county talks about.

## Opening hours

Monday to Friday, from 6.
`,
      good: `# Larch Bakery

Your rye is warm when you come in.

## Opening hours

Monday to Friday, from 6.
`,
    },
    {
      lang: 'id',
      says: 'vision',
      kind: 'landing',
      bad: `# Roti Larasati

Gandum dan jagung dari Bandung.

## ⟦Visi dan Misi⟧

Menjadi toko roti yang dibicarakan seluruh kota.

## Jam buka

Senin sampai Jumat, mulai pukul 6.
`,
      good: `# Roti Larasati

Roti Anda masih hangat saat Anda datang.

## Jam buka

Senin sampai Jumat, mulai pukul 6.
`,
    },
    {
      lang: 'en',
      says: 'pledge',
      bad: `# Bread before breakfast

Your rye is warm when you come in. We ⟦treat every loaf as if it were our own⟧, says the baker.
`,
      good: `# Bread before breakfast

Your rye is warm when you come in. A loaf that is not goes back, and you pay nothing.
`,
    },
    {
      lang: 'id',
      says: 'pledge',
      bad: `# Roti sebelum sarapan

Roti Anda masih hangat saat Anda datang. Kami siap ⟦melayani Anda dengan sepenuh hati⟧.
`,
      good: `# Roti sebelum sarapan

Roti Anda masih hangat saat Anda datang. Kalau tidak, uang Anda kembali hari itu juga.
`,
    },
  ],

  *check(page, { options, say, found }) {
    const voices = new Set(page.piece.proofs.filter(({ sub }) => sub === 'testimonial').map(({ block }) => block))
    const all = sayings(page).filter(({ block, text }) => !voices.has(block) && !/^\s*["“«]/.test(text))
    const isMail = page.piece.piece.kind === 'email'
    const toReader = all.findIndex((each) => count([each], YOU) > 0 && count([each], WE) === 0)
    const before = toReader < 0 ? all : all.slice(0, toReader)
    const title = say({ en: 'Open with the reader', id: 'Buka dengan pembaca' })
    const opens = before.find(
      (each) => count([each], WE) > 0 && count([each], YOU) === 0 && /(?:\S+\s+){3}/.test(each.text),
    )
    const we = count(all, WE)
    const titles = new Set(ownBlocks(page).filter(({ role }) => TITLES.has(role)))
    const inTitles = readingOf(page).statements.filter(({ block }) => titles.has(block))
    const you = count(all, YOU) + count(inTitles, YOU)
    const least = isMail ? options.least * 2 : options.least
    if (opens && we >= least && we * 100 > (we + you) * options.share) {
      yield found('start', onFirstLine(page, opens.block, opens), { we, you }, { rewrites: [led(page, opens, title)] })
      return
    }
    const name = isMail ? introduced(page) : undefined
    if (name) {
      const offers = { rewrites: [led(page, name, title)] }
      yield found('name', onFirstLine(page, name.block, name), { words: shown(name.text, 48) }, offers)
      return
    }
    const told = isMail
      ? undefined
      : (before.slice(0, OPENING).find((each, index) => tellsStory(each, all[index + 1]) && count([each], YOU) === 0) ??
        all.slice(0, 1).find((each) => beginsStory(each, all[1])))
    if (told) {
      yield found('story', onFirstLine(page, told.block, told), {}, { rewrites: [led(page, told, title)] })
      return
    }
    const vision = isMail || isAboutSeller(page) ? undefined : visionIn(page)
    if (vision) {
      yield found('vision', firstWords(page, vision.block).span, {
        words: shown(vision.block.prose.text, 40),
        count: vision.words,
      })
      return
    }
    const pledges = pledgesIn(all)
    const [pledge] = pledges
    if (pledge) {
      const more = pledges.length - 1
      yield found('pledge', page.map.copy.source.firstLine(pledge.span), {
        words: shown(pledge.text, 60),
        more: more > 0 ? say({ en: ` (${more} more like it)`, id: ` (${more} lagi serupa)` }) : '',
      })
      return
    }
    const ours = all.filter((each) => !each.block.ordered && beginsWithUs(each))
    const [first] = ours
    if (first && ours.length >= MANY && ours.length * 2 >= all.length)
      yield found('often', onFirstLine(page, first.block, first), { count: ours.length, all: all.length })
  },
})

/** Where a reader may be spoken to besides the running text. */
const TITLES: ReadonlySet<Role> = new Set(['headline', 'heading'])
/** Sentences of running text that open a piece. */
const OPENING = 3
/** Sentences about the sender that make a habit. */
const MANY = 5

/** “We bake”, “Tim ahli kami”: the sender stands among the first words. */
const beginsWithUs = (each: Statement): boolean => ofUs(each).some((hit) => hit.start - each.start < 12)

/** A line about the reader in front of the sentence: a paragraph of its own where the sentence opens one. */
function led(page: Page, { block, start }: Statement, title: string): Rewrite | undefined {
  if (block.depth !== undefined || block.cell !== undefined || isMarked(block, start)) return undefined
  const { source } = page.map.copy
  const template = linesFor(page).reader
  const between = start === 0 && block.role === 'body' && opensLine(source, block) ? source.eol + source.eol : ' '
  const edit = replaceWords(source, block, { start, end: start }, [...line(template), between])
  return suggestion(page, title, [edit], { adds: [template] })
}

/** True within bold, a link or the like, which is no place for a sentence more. */
const isMarked = ({ marks }: Block, at: number): boolean => marks.some(({ start, end }) => start <= at && at < end)

/** True where nothing stands before the block in its line: no list, quotation, label or markup. */
const opensLine = (source: Source, { origin, span }: Block): boolean =>
  origin === 'markdown' && source.lineSpan(span.start).start === span.start
