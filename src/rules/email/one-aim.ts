import { defineRule } from '../../lint/rule.ts'
import type { Fact } from '../../message/map.ts'
import { rivals } from '../rivals.ts'
import { scattered } from '../scattered.ts'
import { firstLine } from '../where.ts'
import { listed, shown } from '../words.ts'

export default defineRule({
  id: 'email/one-aim',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'A mail has one aim: one page to open, or one answer to give',
    id: 'Satu email punya satu tujuan: satu halaman untuk dibuka, atau satu jawaban',
  },
  why: {
    en: 'A reader gives a mail one act at most; who is offered three picks none, or the cheapest.',
    id: 'Pembaca paling banyak melakukan satu hal dari satu email; yang diberi tiga pilihan tidak memilih, atau memilih yang termudah.',
    source: 'MS-01, MS-04',
  },
  messages: {
    several: {
      en: 'This mail sends its reader to {count} things: {asks}. Keep the one it is for; the rest belongs in another mail.',
      id: 'Email ini mengarahkan pembaca ke {count} hal: {asks}. Sisakan satu yang jadi tujuannya; sisanya untuk email lain.',
    },
  },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'several',
      kind: 'email',
      audience: 'b2b',
      bad: `Subject: Bread for your canteen

Hi Ana,

We bake for canteens at 4 am, and the first loaf is at your door by seven.

⟦If useful, I can send a plan of your first week.⟧

Open to a short call on Tuesday?
`,
      good: `Subject: Bread for your canteen

Hi Ana,

We bake for canteens at 4 am, and the first loaf is at your door by seven.

Open to a short call on Tuesday?
`,
    },
    {
      lang: 'id',
      says: 'several',
      kind: 'email',
      audience: 'b2b',
      bad: `Subject: Roti untuk kantin

Halo Ana,

Kami memanggang untuk kantin jam empat pagi, dan roti pertama tiba jam tujuh.

Baca cerita dapur kami: ⟦https://roti.example/dapur⟧

Lihat daftar kantin yang kami layani: https://roti.example/kantin

Unduh daftar harga: https://roti.example/harga.pdf
`,
      good: `Subject: Roti untuk kantin

Halo Ana,

Kami memanggang untuk kantin jam empat pagi, dan roti pertama tiba jam tujuh.

Unduh daftar harga: https://roti.example/harga.pdf
`,
    },
  ],

  *check(page, { spoken, found }) {
    // Asks of equal weight are told by message/one-cta.
    if (page.piece.primaryAsks > 1 && rivals(page, 1)) return
    const all = scattered(page)
    const [first, ...rest] = all
    if (!first) return
    const lasts = all.map((each) => named(each))
    const names = all.slice(0, MOST).map((each, index) => {
      const name = lasts[index] ?? ''
      return `“${lasts.indexOf(name) === lasts.lastIndexOf(name) ? name : shown(addressOf(each))}”`
    })
    yield found(
      'several',
      firstLine(page, first).span,
      { count: all.length, asks: listed(names, spoken) },
      { related: rest.map(({ span, text }) => ({ span, message: shown(text) })) },
    )
  },
})

/** Ways on that are told by name. */
const MOST = 4

/** A bare address without what all have. */
const addressOf = ({ text }: Fact): string => text.replace(/^\W*https?:\/\/(?:www\.)?/, '')

/** The words of a way on; of a bare address its last part. */
function named(fact: Fact): string {
  const words = fact.text.replace(/[:\s→]{0,4}https?:\/\/\S+\s{0,2}$/, '').trim()
  if (/\p{L}{2}/u.test(words)) return shown(words)
  const parts = addressOf(fact).split(/[/?#]/).filter(Boolean)
  return shown(parts.length > 1 ? `…/${parts.at(-1)}` : (parts[0] ?? fact.text))
}
