import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Cta } from '../../message/map.ts'
import { insertAfter } from '../../rewrite/insert.ts'
import { markdownLink } from '../../rewrite/line.ts'
import { linkAround } from '../../rewrite/link.ts'
import { hint, type Rewrite } from '../../rewrite/rewrite.ts'
import { isDraftedHero, isThemed, movedAsk, onScreen, screenPlace, wordsBelow } from '../hero.ts'
import { weakness } from '../label.ts'
import { added, linesFor, suggestion, voices } from '../offer.ts'
import { namedLabels, requestOf } from '../steps.ts'
import { isAboutSeller } from '../topic.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'hero/cta',
  severity: 'info',
  kind: 'landing',
  summary: {
    en: 'The first screen holds the ask',
    id: 'Layar pertama memuat ajakan',
  },
  why: {
    en: 'Problem, value and one ask make the first screen; whoever is convinced there should not have to look for the button.',
    id: 'Layar pertama berisi masalah, manfaat, dan satu ajakan; yang sudah yakin di sana tak perlu mencari tombol.',
    source: 'FS-01, CT-06',
  },
  messages: {
    below: {
      en: 'The first ask (“{ask}”) is below the fold: 0 asks on the first screen, which ends at line {fold}. Repeat it under the promise.',
      id: 'Ajakan pertama (“{ask}”) baru terlihat setelah menggulir: 0 ajakan di layar pertama, yang berakhir di baris {fold}. Ulangi di bawah janji.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'below',
      audience: 'b2c',
      bad: `# Get fresh bread for your family 3 times faster than a trip to the shop

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.

Our cellar holds the starter in a row of jars, each with the name of a saint. Some of them are older than the shop, and one came by post in a sock.

On Sundays the stove rests. We sweep the floor, mend the baskets and read what people have written in the book by the door.

The shop has one window and one bell. The bell was a present from the tram depot, and the window shows what came out of the oven last.

Every loaf is weighed twice, once before the oven and once behind it, and a boy with a bell walks down the lane when the first tray is cool.

Between the ovens stands a table with a cloth. Whoever comes early may sit there, and whoever comes late will find the crumbs.

[⟦Order now⟧](/shop)
`,
      good: `# Get fresh bread for your family 3 times faster than a trip to the shop

[Order now](/shop)

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.

Our cellar holds the starter in a row of jars, each with the name of a saint. Some of them are older than the shop, and one came by post in a sock.

On Sundays the stove rests. We sweep the floor, mend the baskets and read what people have written in the book by the door.

The shop has one window and one bell. The bell was a present from the tram depot, and the window shows what came out of the oven last.

Every loaf is weighed twice, once before the oven and once behind it, and a boy with a bell walks down the lane when the first tray is cool.

Between the ovens stands a table with a cloth. Whoever comes early may sit there, and whoever comes late will find the crumbs.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'below',
      audience: 'b2c',
      bad: `# Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai.

Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap.

Ruang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Ada yang lebih tua daripada toko ini, ada yang tiba lewat pos.

Hari Minggu tungku beristirahat. Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu.

Toko kami punya satu jendela dan satu lonceng. Loncengnya hadiah dari stasiun, dan jendelanya memajang apa yang baru keluar dari oven.

Setiap roti ditimbang dua kali, sebelum masuk oven dan sesudahnya, lalu seorang anak membunyikan lonceng di ujung jalan saat loyang pertama dingin.

Di antara oven ada meja bertaplak. Yang datang pagi boleh duduk di sana, yang datang siang mendapat remahnya.

[⟦Pesan sekarang⟧](/toko)
`,
      good: `# Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko

[Pesan sekarang](/toko)

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai.

Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap.

Ruang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Ada yang lebih tua daripada toko ini, ada yang tiba lewat pos.

Hari Minggu tungku beristirahat. Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu.

Toko kami punya satu jendela dan satu lonceng. Loncengnya hadiah dari stasiun, dan jendelanya memajang apa yang baru keluar dari oven.

Setiap roti ditimbang dua kali, sebelum masuk oven dan sesudahnya, lalu seorang anak membunyikan lonceng di ujung jalan saat loyang pertama dingin.

Di antara oven ada meja bertaplak. Yang datang pagi boleh duduk di sana, yang datang siang mendapat remahnya.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const screens = page.piece.firstScreen
    if (!screens || isAboutSeller(page) || screens.phone.cta || screens.laptop.cta) return
    const own = page.piece.ctas.filter((cta) => !cta.aside && !cta.block.meta)
    const pushed = own.filter((cta) => cta.ask !== 'learn')
    const first = pushed.find(isDrawn) ?? pushed[0]
    if (!first || isMenu(first) || onScreen(page).length === 0 || isThemed(page, first) || isDraftedHero(page, first))
      return
    // Whatever can be clicked close below the fold is what the page opens with: nobody sees where the fold falls to the line.
    if ([first, ...own.filter(isDrawn)].some(({ block }) => wordsBelow(page, block) < CLOSE)) return
    const main = pushed.find((cta) => cta.primary && isDrawn(cta)) ?? first
    const { source } = page.map.copy
    const values = { ask: shown(first.text), fold: source.line(Math.max(0, screens.laptop.end - 1)) }
    yield found('below', firstLine(page, first).span, values, {
      rewrites: [repeatedAsk(page, main, say), movedAsk(page, main, say), ...labels(page, main, say)],
    })
  },
})

/** Words between the fold and an ask that nobody would call far. */
const CLOSE = 30

const isDrawn = ({ form }: Cta): boolean => form !== 'sentence'

/** “Form / phone / email”: what may stand there one day. */
const isMenu = ({ text }: Cta): boolean => text.split(' / ').length > 2

/** Where the ask is no link that could be repeated: a link with its words, or with those of the same kind of step. */
function labels(page: Page, cta: Cta, say: (words: Words) => string): Array<Rewrite | undefined> {
  if (isLabel(cta) && linkAround(page.map.copy.source.text, cta.block, cta.span)) return []
  const own = linesFor(page)
  const [voice] = voices(page)
  const title: Words = { en: 'Add a link under the promise', id: 'Tambahkan tautan di bawah janji' }
  const request = isLabel(cta) ? cta.text.trim() : requestOf(cta.text, page.language)
  const says = request !== undefined && weakness(page, request) === undefined
  const words = says ? [request] : voice ? namedLabels(page, voice, cta.ask) : []
  return words.slice(0, 2).map((label) =>
    added(page, `${say(title)}: ${label}`, screenPlace(page), [label], {
      apart: true,
      form: (parts) => markdownLink(parts, cta.href || wayOf(page, cta) || hint(own.link)),
    }),
  )
}

/** The address that another link of the page asks for the same with. */
const wayOf = (page: Page, { ask }: Cta): string | undefined =>
  page.piece.ctas.find(({ href, ask: other }) => other === ask && href && !/[\s()<>{}]/.test(href))?.href

const isLabel = ({ form, text }: Cta): boolean =>
  form !== 'sentence' && text.trim().split(/\s+/).length <= 6 && !/[[\]{}<>"\n@]|\.\s*$/.test(text)

/** The link of the ask, word for word, under the promise. */
function repeatedAsk(page: Page, cta: Cta, say: (words: Words) => string): Rewrite | undefined {
  const { source } = page.map.copy
  const link = linkAround(source.text, cta.block, cta.span)
  const under = screenPlace(page)
  if (!link || !under || !isLabel(cta)) return undefined
  const title: Words = {
    en: `Repeat “${shown(cta.text)}” on the first screen`,
    id: `Ulangi “${shown(cta.text)}” di layar pertama`,
  }
  return suggestion(page, say(title), [insertAfter(source, under, [[source.slice(link)]], true)])
}
