import { defineCampaignRule } from '../../lint/rule.ts'
import { mailsByFolder } from '../mails.ts'

export default defineCampaignRule({
  id: 'email/after',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'Mails go on after the purchase',
    id: 'Email berlanjut setelah pembelian',
  },
  why: {
    en: 'The order is where the loop begins: use, review and recommendation for people, onboarding and renewal for companies.',
    id: 'Pesanan adalah awal: pemakaian, ulasan, dan rekomendasi bagi perorangan, onboarding dan perpanjangan bagi perusahaan.',
    source: 'EM-19, EM-20, PP-04',
  },
  messages: {
    b2c: {
      en: 'The mails end with the order. Add one that comes after it: how to use it, then a review or a friend’s code.',
      id: 'Rangkaian email berhenti di pesanan. Tambahkan satu sesudahnya: cara memakai, lalu ulasan atau kode untuk teman.',
    },
    b2b: {
      en: 'The mails end with the deal. Add what follows: onboarding, first results in numbers, the next review.',
      id: 'Rangkaian email berhenti di kesepakatan. Tambahkan sesudahnya: onboarding, hasil pertama dalam angka, tinjauan berikutnya.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'b2c',
      bad: `==> mails/01-welcome.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 1

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/02-offer.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/order-confirmation.md <==
---
kind: email
audience: b2c
---

Subject: ⟦A word about your box, no. 3⟧

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.
`,
      good: `==> mails/01-welcome.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 1

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/02-offer.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/order-confirmation.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 3

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/review-request.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 4

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.
`,
    },
    {
      lang: 'id',
      says: 'b2b',
      bad: `==> mails/01-sapaan.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 1

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/02-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 2

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/kontrak.md <==
---
kind: email
audience: b2b
---

Subject: ⟦Kabar tentang kotakmu, no. 3⟧

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.
`,
      good: `==> mails/01-sapaan.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 1

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/02-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 2

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/kontrak.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 3

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.

==> mails/onboarding.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 4

Halo {{ nama_depan }},

Rotimu menunggu sampai besok siang.
`,
    },
  ],

  *judge(campaign, at) {
    for (const mails of mailsByFolder(campaign)) {
      const order = mails.find(({ turn }) => turn === 'order')
      const goesOn = mails.some(({ turn, piece }) => turn === 'after' || piece.cues.some((cue) => AFTER.has(cue)))
      const audience = order?.in.digest.audience
      if (!order || goesOn || mails.length < LEAST || (audience !== 'b2b' && audience !== 'b2c')) continue
      yield at(order.in).found(audience, order.piece.opening, {})
    }
  },
})

/** Fewer mails are no journey. */
const LEAST = 3
const AFTER: ReadonlySet<string> = new Set([
  'post-purchase/fan-loop',
  'post-purchase/expansion-loop',
  'email-stage/post',
  'email-stage/onboarding',
])
