import type { Block } from '../../copy/piece.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { PromiseFact } from '../../message/map.ts'
import { isCalledHero, isThemed, moved, repeated } from '../hero.ts'
import { isAboutSeller } from '../topic.ts'
import { firstLine } from '../where.ts'
import { listed } from '../words.ts'

const SCREEN: Readonly<Record<'phone' | 'laptop', Words>> = {
  phone: { en: 'phone', id: 'ponsel' },
  laptop: { en: 'laptop', id: 'laptop' },
}

export default defineRule({
  id: 'hero/value',
  severity: 'warning',
  audience: 'b2c',
  kind: 'landing',
  summary: {
    en: 'Shoppers see the promise without scrolling',
    id: 'Pembeli melihat janjinya tanpa menggulir',
  },
  why: {
    en: 'The first screen has five seconds to name problem, value and next step; a promise below it is read by those who were staying anyway.',
    id: 'Layar pertama hanya punya lima detik untuk menyebut masalah, manfaat, dan langkah berikutnya; janji di bawahnya hanya dibaca orang yang memang sudah bertahan.',
    source: 'FS-01, FS-02',
  },
  messages: {
    below: {
      en: 'The promise is below the fold on {screens}: it stands on line {line}, the first screen ends at line {fold}. Move it up under the headline.',
      id: 'Di {screens}, janji ini baru terlihat setelah menggulir: letaknya di baris {line}, layar pertama berakhir di baris {fold}. Naikkan ke bawah judul utama.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'below',
      audience: 'b2c',
      bad: `# Crumbly

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.

Our cellar holds the starter in a row of jars, each with the name of a saint. Each has its own lid, and one came by post in a sock.

On Sundays the stove rests. We sweep the floor, mend the baskets and read what people have written in the book by the door.

The shop has one window and one bell. The bell was a present from the tram depot, and the window shows what came out of the oven last.

The baskets hang in the yard until they are dry. A neighbour repaired two of them last winter, and the third one waits for spring with a note on its handle.

Next to the door stands a bench that nobody built for us. It came with the house, and it has seen three coats of paint and one goat.

⟦Get fresh bread for your family 3 times faster than a trip to the shop.⟧

[Order now](/shop)
`,
      good: `# Crumbly

Get fresh bread for your family 3 times faster than a trip to the shop.

We weigh the flour on the evening before and leave the dough alone until the morning. The oven comes from a village in the hills, and so does the salt that we use.

Two people knead, one person shapes, and nobody talks much before five. The radio plays, the windows turn white, and the street is still dark.

Our cellar holds the starter in a row of jars, each with the name of a saint. Each has its own lid, and one came by post in a sock.

On Sundays the stove rests. We sweep the floor, mend the baskets and read what people have written in the book by the door.

The shop has one window and one bell. The bell was a present from the tram depot, and the window shows what came out of the oven last.

The baskets hang in the yard until they are dry. A neighbour repaired two of them last winter, and the third one waits for spring with a note on its handle.

Next to the door stands a bench that nobody built for us. It came with the house, and it has seen three coats of paint and one goat.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'below',
      audience: 'b2c',
      bad: `# Rotiku

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai.

Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap.

Ruang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Semuanya bertutup kain, dan satu tiba lewat pos.

Hari Minggu tungku beristirahat. Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu.

Toko kami punya satu jendela dan satu lonceng. Loncengnya hadiah dari stasiun, dan jendelanya memajang apa yang baru keluar dari oven.

Keranjang digantung di halaman sampai kering. Dua di antaranya diperbaiki tetangga musim lalu, yang ketiga menunggu giliran dengan secarik catatan.

Di samping pintu ada bangku yang sudah berdiri di sana sejak rumah ini dibangun. Catnya tiga lapis, dan pernah diduduki seekor kambing.

⟦Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.⟧

[Pesan sekarang](/toko)
`,
      good: `# Rotiku

Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko.

Tepung kami timbang malam sebelumnya, lalu adonan dibiarkan sampai pagi. Ovennya berasal dari desa di kaki bukit, begitu juga garam yang kami pakai.

Dua orang menguleni, satu orang membentuk, dan tak banyak yang bicara sebelum jam lima. Radio menyala, jendela memutih, jalanan masih gelap.

Ruang bawah menyimpan ragi dalam deretan stoples, masing-masing dengan nama bunga. Semuanya bertutup kain, dan satu tiba lewat pos.

Hari Minggu tungku beristirahat. Kami menyapu lantai, memperbaiki keranjang, dan membaca buku tamu di dekat pintu.

Toko kami punya satu jendela dan satu lonceng. Loncengnya hadiah dari stasiun, dan jendelanya memajang apa yang baru keluar dari oven.

Keranjang digantung di halaman sampai kering. Dua di antaranya diperbaiki tetangga musim lalu, yang ketiga menunggu giliran dengan secarik catatan.

Di samping pintu ada bangku yang sudah berdiri di sana sejak rumah ini dibangun. Catnya tiga lapis, dan pernah diduduki seekor kambing.

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { spoken, say, found }) {
    const best = page.piece.promise[0]
    const screens = page.piece.firstScreen
    if (
      !best ||
      !isClear(page, best) ||
      !screens ||
      isAboutSeller(page) ||
      isThemed(page, best) ||
      isCalledHero(page, best)
    )
      return
    const { source } = page.map.copy
    const missed = (['phone', 'laptop'] as const).filter(
      (name) => !screens[name].promise && best.span.start >= screens[name].end,
    )
    const last = missed.at(-1)
    if (!last) return
    const end = screens[last].end
    const edge = { start: Math.max(0, end - 1), end }
    const names = missed.map((name) => say(SCREEN[name]))
    const values = { screens: listed(names, spoken), line: source.line(best.span.start), fold: source.line(edge.start) }
    yield found('below', firstLine(page, best).span, values, {
      related: [
        { span: edge, message: say({ en: 'The first screen ends here', id: 'Layar pertama berakhir di sini' }) },
      ],
      rewrites: [moved(page, best, say), repeated(page, best, say)],
    })
  },
})

/** Log odds from which a sentence is worth moving up, whatever it leaves out. */
const CLEAR = 0.5

/** A promise that is sure, or names two of its parts and is no item of a list: what else stands down there may be no promise. */
const isClear = (page: Page, { score, slots, block }: PromiseFact): boolean =>
  score >= CLEAR ||
  (!isListed(page, block) &&
    [slots.gain, slots.who, slots.size, slots.problem ?? slots.alternative].filter(Boolean).length > 1)

/** Whether another item stands before or behind. */
function isListed({ piece }: Page, block: Block): boolean {
  const { blocks } = piece.piece
  const at = blocks.indexOf(block)
  return block.role === 'bullet' && [blocks[at - 1], blocks[at + 1]].some((each) => each?.role === 'bullet')
}
