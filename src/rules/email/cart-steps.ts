import { defineCampaignRule } from '../../lint/rule.ts'
import { type Mail, mailsByFolder } from '../mails.ts'
import { shown } from '../words.ts'

export default defineCampaignRule({
  id: 'email/cart-steps',
  severity: 'info',
  audience: 'b2c',
  kind: 'email',
  summary: {
    en: 'Reminders of a cart are three steps, each with something new',
    id: 'Pengingat keranjang terdiri dari tiga langkah, masing-masing membawa hal baru',
  },
  why: {
    en: 'The first reminds, the second answers the doubt, the third gives a reason to decide; the same mail again is noise.',
    id: 'Yang pertama mengingatkan, kedua menjawab keraguan, ketiga memberi alasan memutuskan; email yang sama hanya gangguan.',
    source: 'EM-10',
  },
  messages: {
    count: {
      en: '{count} cart reminders in this folder instead of 3. Plan three: remind, answer the doubt, give a last reason.',
      id: 'Ada {count} pengingat keranjang di folder ini, bukan 3. Rencanakan tiga: ingatkan, jawab keraguan, beri alasan terakhir.',
    },
    same: {
      en: 'All {count} cart reminders say “{subject}”. Give each its own step: remind, answer the doubt, give a last reason.',
      id: 'Semua {count} pengingat keranjang bersubjek “{subject}”. Beri tiap email tugasnya sendiri: ingatkan, jawab keraguan, beri alasan terakhir.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'count',
      bad: `==> mails/cart-1.md <==
---
kind: email
audience: b2c
---

Subject: ⟦A word about your box, no. 1⟧

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/cart-2.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.
`,
      good: `==> mails/cart-1.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 1

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/cart-2.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/cart-3.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 3

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.
`,
    },
    {
      lang: 'id',
      says: 'same',
      bad: `==> mails/keranjang-1.md <==
---
kind: email
audience: b2c
---

Subject: Rotimu masih di keranjang

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/keranjang-2.md <==
---
kind: email
audience: b2c
---

Subject: ⟦Rotimu masih di keranjang⟧

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/keranjang-3.md <==
---
kind: email
audience: b2c
---

Subject: Rotimu masih di keranjang

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.
`,
      good: `==> mails/keranjang-1.md <==
---
kind: email
audience: b2c
---

Subject: Kabar tentang kotakmu, no. 1

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/keranjang-2.md <==
---
kind: email
audience: b2c
---

Subject: Kabar tentang kotakmu, no. 2

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/keranjang-3.md <==
---
kind: email
audience: b2c
---

Subject: Kabar tentang kotakmu, no. 3

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.
`,
    },
  ],

  *judge(campaign, at) {
    for (const folder of mailsByFolder(campaign)) {
      const carts = folder.filter(({ turn, in: { digest } }) => turn === 'cart' && digest.audience === 'b2c')
      const [first, second] = carts
      if (!first || !second) continue
      if (carts.length !== STEPS) {
        yield at(first.in).found('count', first.piece.opening, { count: carts.length })
      } else if (new Set(carts.map(said)).size === 1) {
        const { found } = at(second.in)
        const values = { count: carts.length, subject: shown(first.piece.opening.text) }
        const words = { en: 'The same reminder', id: 'Pengingat yang sama' }
        yield found('same', second.piece.opening, values, [{ in: first.in, place: first.piece.opening, words }])
      }
    }
  },
})

const STEPS = 3

const said = ({ piece }: Mail): string => piece.opening.text.toLowerCase()
