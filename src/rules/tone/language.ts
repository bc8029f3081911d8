import type { Block, Role } from '../../copy/piece.ts'
import { detect } from '../../lang/detect.ts'
import { isStray } from '../../lang/stray.ts'
import { defineRule } from '../../lint/rule.ts'
import { inFile, ownBlocks } from '../said.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'tone/language',
  severity: 'info',
  optional: true,
  summary: {
    en: 'A page keeps to one language',
    id: 'Satu halaman memakai satu bahasa',
  },
  why: {
    en: 'A heading or button in another language is what a theme left behind: it tells readers that nobody looked.',
    id: 'Judul atau tombol dalam bahasa lain biasanya sisa tema: pembaca merasa halamannya tidak diperiksa.',
    source: 'derived from TN-06: one manner throughout',
  },
  messages: {
    stray: {
      en: '“{words}” is in Indonesian on an English page{more}. Translate it, or take it out.',
      id: '“{words}” berbahasa Inggris di halaman berbahasa Indonesia{more}. Terjemahkan, atau hapus.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'id',
      says: 'stray',
      bad: `# Roti segar sebelum sarapan

Kami memanggang pukul empat pagi dan mengantarnya ke rumah Anda.

## ⟦Why you should choose us⟧

Tepung kami dari penggilingan di sebelah, dan roti datang sebelum pukul tujuh.

[Pesan sekarang](/toko)
`,
      good: `# Roti segar sebelum sarapan

Kami memanggang pukul empat pagi dan mengantarnya ke rumah Anda.

## Mengapa dari kami

Tepung kami dari penggilingan di sebelah, dan roti datang sebelum pukul tujuh.

[Pesan sekarang](/toko)
`,
    },
    {
      lang: 'en',
      says: 'stray',
      bad: `# Bread before breakfast

We bake at four in the morning and bring it to your house.

## ⟦Mengapa harus memilih roti kami⟧

Our flour is from the mill next door, and the bread is with you before seven.

[Order now](/shop)
`,
      good: `# Bread before breakfast

We bake at four in the morning and bring it to your house.

## Why our bread

Our flour is from the mill next door, and the bread is with you before seven.

[Order now](/shop)
`,
    },
  ],

  *check(page, { say, found }) {
    const blocks = ownBlocks(page).filter(({ role, cell }) => cell === undefined && PLACES.has(role))
    const stray = blocks.filter((block) => isOwn(block) && isStray(block.prose.text, page.language))
    const [first] = stray
    // Where much is in the other language, somebody means it.
    if (!first || stray.length * FEW > blocks.length || !isIn(blocks, page.language)) return
    const more = stray.length - 1
    yield found(
      'stray',
      page.map.copy.source.firstLine(inFile(first, { start: 0, end: first.prose.length }).span),
      {
        words: shown(first.prose.text),
        more: more > 0 ? say({ en: ` (${more} more like it)`, id: ` (${more} lagi sejenis)` }) : '',
      },
      { related: stray.slice(1, 6).map((block) => ({ span: block.span, message: shown(block.prose.text) })) },
    )
  },
})

/** A headline or a subject may be a name. Quotes are here where the whole draft is in a quote. */
const PLACES: ReadonlySet<Role> = new Set(['heading', 'subhead', 'body', 'bullet', 'cta', 'quote'])
/** One block in so many may be stray. */
const FEW = 4

/** A mail in another language than the file around it is no slip. */
const isIn = (blocks: readonly Block[], language: string): boolean =>
  detect(blocks.map(({ prose }) => prose.text).join('\n')).code === language

/** No gloss in brackets, no words that somebody else said, no name in the middle of other words. */
const isOwn = ({ prose, marks }: Block): boolean =>
  !/^\s*[("“'«*]/.test(prose.text) && !marks.some(({ kind }) => kind === 'code' || kind === 'mergetag')
