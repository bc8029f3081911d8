import { integer } from '../../lint/options.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import { type Mail, mailsByFolder, seriesOf } from '../mails.ts'

export default defineCampaignRule({
  id: 'email/sequence',
  severity: 'info',
  kind: 'email',
  summary: {
    en: 'A series of mails is as long as the decision it leads to',
    id: 'Panjang rangkaian email sesuai lamanya keputusan',
  },
  why: {
    en: 'A person decides within minutes or days, a committee within weeks or months; a series of the other length loses both.',
    id: 'Perorangan memutuskan dalam menit atau hari, komite dalam minggu atau bulan; panjang yang salah kehilangan keduanya.',
    source: 'EM-01, EM-02',
  },
  messages: {
    long: {
      en: '{count} mails in this series for consumers, more than {most}. Decide what the first {most} must do, and drop the rest.',
      id: 'Ada {count} email di rangkaian untuk konsumen ini, lebih dari {most}. Tentukan tugas {most} yang pertama, lalu hapus sisanya.',
    },
    short: {
      en: '{count} mails for companies, and they already ask to buy. Put proof, risk and a small step before: case, security, demo.',
      id: 'Baru {count} email untuk perusahaan, dan sudah mengajak membeli. Dahulukan bukti, risiko, dan langkah kecil: kasus, keamanan, demo.',
    },
  },
  options: {
    mostForConsumers: integer(6, 'Mails that a series for consumers may have.', 1, 50),
    leastForCompanies: integer(3, 'Mails before a series for companies asks to buy.', 1, 50),
  },
  examples: [
    {
      lang: 'en',
      says: 'long',
      bad: `==> mails/01-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 1

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/02-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/03-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 3

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/04-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 4

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/05-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 5

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/06-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 6

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/07-box.md <==
---
kind: email
audience: b2c
---

Subject: ⟦A word about your box, no. 7⟧

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.
`,
      good: `==> mails/01-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 1

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/02-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 2

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/03-box.md <==
---
kind: email
audience: b2c
---

Subject: A word about your box, no. 3

Hi {{ first_name }},

Your rolls wait for you until tomorrow noon.

==> mails/04-box.md <==
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
      says: 'short',
      bad: `==> mails/01-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 1

Halo {{ nama_depan }},

Semua faktur terlihat di satu tempat.

[Beli sekarang](https://example.com/beli)

==> mails/02-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: ⟦Kabar tentang kotakmu, no. 2⟧

Halo {{ nama_depan }},

Masih ada waktu sampai Jumat.

[Beli sekarang](https://example.com/beli)
`,
      good: `==> mails/01-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 1

Halo {{ nama_depan }},

Semua faktur terlihat di satu tempat.

[Jadwalkan demo](https://example.com/demo)

==> mails/02-tawaran.md <==
---
kind: email
audience: b2b
---

Subject: Kabar tentang kotakmu, no. 2

Halo {{ nama_depan }},

Masih ada waktu sampai Jumat.

[Jadwalkan demo](https://example.com/demo)
`,
    },
  ],

  *judge(campaign, at) {
    for (const folder of mailsByFolder(campaign)) {
      const mails = seriesOf(folder)
      const [first] = mails
      if (!first || mails.length < 2) continue
      const { options } = at(first.in)
      const [most, least] = [options.mostForConsumers, options.leastForCompanies]
      const extra = mails[most]
      if (all(mails, 'b2c') && extra) {
        yield at(extra.in).found('long', extra.piece.opening, { count: mails.length, most })
      } else if (all(mails, 'b2b') && mails.length < least && mails.every(sells)) {
        const last = mails[mails.length - 1] ?? first
        yield at(last.in).found('short', last.piece.opening, { count: mails.length })
      }
    }
  },
})

const all = (mails: readonly Mail[], audience: string): boolean =>
  mails.every(({ in: { digest } }) => digest.audience === audience)

const sells = ({ piece }: Mail): boolean => piece.asks.some(({ ask, primary }) => primary && ask === 'buy')
