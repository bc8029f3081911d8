import type { Role } from '../../copy/piece.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { isThemed, moved, repeated, seen, wordsBefore } from '../hero.ts'
import { packOf } from '../reading.ts'
import { firstLine } from '../where.ts'
import { shown } from '../words.ts'

export default defineRule({
  id: 'b2b/number-first',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  summary: {
    en: 'A measured result opens a page for companies',
    id: 'Hasil terukur membuka halaman untuk perusahaan',
  },
  why: {
    en: 'A committee weighs figures first and trust second; a figure further down is read by those who had decided to read on.',
    id: 'Komite menimbang angka dulu, kepercayaan kemudian; angka di bawah hanya dibaca yang memang sudah mau lanjut.',
    source: 'BB-16, TN-02',
  },
  messages: {
    late: {
      en: 'The strongest figure (“{figure}”) comes after {count} words. Bring it up beside the promise.',
      id: 'Angka terkuat (“{figure}”) baru muncul setelah {count} kata. Naikkan ke dekat janji.',
    },
  },
  options: { words: integer(80, 'How many words may stand before the first measured result.', 0, 2000) },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'late',
      audience: 'b2b',
      bad: `# Finance teams close their books without chasing a single invoice

Tallywell matches every invoice with its payment, asks the right person about the ones that are left, and writes down who said what. Nobody has to open another window, nobody keeps a list of their own, and whoever comes back from a holiday finds the thread where it was left. The assistant learns how your people name things and stops asking.

Every question goes to somebody who can answer. Every answer stands beside the invoice that it is about. When the month ends, what is open fits on a short page. The controller reads it with a coffee, signs, and goes on with the day.

⟦Invoice errors fell by 31% in 90 days.⟧

[Check your fit in 15 minutes](/fit)
`,
      good: `# Finance teams close their books without chasing a single invoice

Invoice errors fell by 31% in 90 days.

Tallywell matches every invoice with its payment.

[Check your fit in 15 minutes](/fit)
`,
    },
    {
      lang: 'id',
      says: 'late',
      audience: 'b2b',
      bad: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Tallywell mencocokkan setiap faktur dengan pembayarannya, menanyakan sisanya kepada orang yang tepat, dan mencatat siapa menjawab apa. Tak ada yang perlu membuka jendela kedua, tak ada yang menyimpan daftar sendiri, dan yang pulang cuti menemukan utasnya di tempat semula. Asisten belajar cara tim Anda menamai sesuatu, lalu berhenti bertanya.

Setiap pertanyaan sampai ke satu orang. Setiap jawaban berdiri di samping fakturnya. Ketika bulan berakhir, yang masih terbuka ada di satu halaman, dan halamannya pendek. Pengendali membacanya sambil minum kopi, menandatangani, lalu melanjutkan hari.

⟦Kesalahan faktur turun 31% dalam 90 hari.⟧

[Cek kesesuaian dalam 15 menit](/cek)
`,
      good: `# Tim keuangan menutup buku tanpa mengejar satu faktur pun

Kesalahan faktur turun 31% dalam 90 hari.

Tallywell mencocokkan setiap faktur dengan pembayarannya.

[Cek kesesuaian dalam 15 menit](/cek)
`,
    },
  ],

  *check(page, { options, say, found }) {
    const blocks = new Map(seen(page).map((block, at) => [block, at]))
    const results = page.piece.proofs.filter(
      (proof) => (proof.sub === 'roi' || proof.sub === 'metric') && blocks.has(proof.block),
    )
    const first = results.find((result) => !isWhole(page, result))
    if (!first || isThemed(page, first) || opensWithFigure(page)) return
    const at = ({ block }: Fact): number => blocks.get(block) ?? 0
    const earliest = results.reduce((best, result) => (at(result) < at(best) ? result : best), first)
    const count = wordsBefore(page, isWhole(page, earliest) ? first : earliest)
    if (count <= options.words) return
    yield found(
      'late',
      firstLine(page, first).span,
      { count, figure: shown(first.text, 48) },
      {
        rewrites: [moved(page, first, say), repeated(page, first, say)],
      },
    )
  },
})

const TOP: ReadonlySet<Role> = new Set(['headline', 'subhead'])

/** The headline or the line under it has a figure already, of whatever strength: another rule asks for its source. */
const opensWithFigure = (page: Page): boolean =>
  seen(page).some(
    ({ role, prose }) =>
      TOP.has(role) &&
      packOf(page)
        .numbers(prose.text)
        .some(({ kind, measure, value }) => measure && kind !== 'duration' && !(kind === 'percent' && value === 100)),
  )

/** “100% satisfaction” is a slogan more often than a result. */
const isWhole = (page: Page, { text }: Fact): boolean =>
  packOf(page)
    .numbers(text)
    .some(({ kind, value }) => kind === 'percent' && value === 100)
