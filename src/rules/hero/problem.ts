import { defineRule } from '../../lint/rule.ts'
import { moved, seen } from '../hero.ts'
import { firstLine } from '../where.ts'

export default defineRule({
  id: 'hero/problem',
  severity: 'info',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'The first screen names the reader’s trouble',
    id: 'Layar pertama menyebut masalah pembaca',
  },
  why: {
    en: 'One line of trouble, one of value, one ask: readers stay with a page that begins with what bothers them.',
    id: 'Satu baris masalah, satu baris manfaat, satu ajakan: pembaca bertahan di halaman yang dibuka dengan keluhan mereka.',
    source: 'FS-01, FS-07, MS-09',
  },
  messages: {
    below: {
      en: 'The trouble is named below the first screen: line {line}, the screen ends at line {fold}. Put one line of it above the promise.',
      id: 'Masalah pembaca baru disebut di baris {line}, padahal layar pertama berakhir di baris {fold}. Taruh satu kalimatnya di atas janji.',
    },
  },
  coverage: true,
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'below',
      audience: 'b2c',
      bad: `# Get fresh bread for your family 3 times faster than a trip to the shop

[Order now](/shop)

${'Our ovens stand in a quiet lane behind the church.\n\nThe flour comes from the mill next door to it.\n\n'.repeat(9)}⟦Most families struggle with stale bread, wasted mornings and long queues.⟧
`,
      good: `# Get fresh bread for your family 3 times faster than a trip to the shop

Most families struggle with stale bread, wasted mornings and long queues.

[Order now](/shop)
`,
    },
    {
      lang: 'id',
      says: 'below',
      audience: 'b2c',
      bad: `---
kind: landing
---

# Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko

[Pesan sekarang](/toko)

${'Oven kami berdiri di gang yang tenang di belakang pasar.\n\nTepungnya datang dari penggilingan sebelah.\n\n'.repeat(9)}Capek antre dan kehabisan roti?
`,
      good: `---
kind: landing
---

# Dapatkan roti segar untuk keluarga Anda, 3 kali lebih cepat daripada ke toko

Capek antre dan kehabisan roti?

[Pesan sekarang](/toko)
`,
    },
  ],

  *check(page, { say, found }) {
    const screen = page.piece.firstScreen?.laptop
    const blocks = seen(page)
    const troubles = page.piece.problem.filter(({ block }) => blocks.includes(block))
    const [first] = troubles.sort((a, b) => a.span.start - b.span.start)
    // Without the promise on the first screen, hero/value and hero/order speak.
    if (!screen?.overflows || !screen.promise || !first || first.span.start < screen.end) return
    const { source } = page.map.copy
    const values = { line: source.line(first.span.start), fold: source.line(Math.max(0, screen.end - 1)) }
    yield found('below', firstLine(page, first).span, values, {
      rewrites: [moved(page, first, say, { en: 'Move the trouble to the top', id: 'Pindahkan masalahnya ke atas' })],
    })
  },
})
