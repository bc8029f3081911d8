import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import { printsOf } from '../promises.ts'

export default defineCampaignRule({
  id: 'email/persona',
  severity: 'info',
  summary: {
    en: 'Mails for two personas are not the same mail',
    id: 'Email untuk dua persona bukan email yang sama',
  },
  why: {
    en: 'Each persona has another question and another reason to say no; one text for both answers neither.',
    id: 'Setiap persona punya pertanyaan dan alasan menolak sendiri; satu teks untuk keduanya tidak menjawab siapa pun.',
    source: 'EM-07, BB-14',
  },
  messages: {
    same: {
      en: 'For “{here}”, but {count} of {of} paragraphs are those for “{there}” ({file}). Write what this reader asks, fears and has to show.',
      id: 'Untuk “{here}”, tetapi {count} dari {of} paragraf sama dengan untuk “{there}” ({file}). Tulis pertanyaan dan kekhawatiran pembaca ini.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'same',
      bad: `==> mails/cfo.md <==
---
kind: email
persona: CFO
---

Subject: Your close

The close of the month takes your people the last two evenings, and every year it takes a little more of them.

We match each invoice with its payment on the day it comes in, and show you at once what does not fit.

==> mails/it.md <==
---
kind: email
persona: Head of IT
---

Subject: ⟦Your ledger⟧

The close of the month takes your people the last two evenings, and every year it takes a little more of them.

We match each invoice with its payment on the day it comes in, and show you at once what does not fit.
`,
      good: `==> mails/cfo.md <==
---
kind: email
persona: CFO
---

Subject: Your close

The close of the month takes your people the last two evenings, and every year it takes a little more of them.

We match each invoice with its payment on the day it comes in, and show you at once what does not fit.

==> mails/it.md <==
---
kind: email
persona: Head of IT
---

Subject: Your ledger

Tallywell reads your ledger through its own interface, with an account that may read and never write.

You keep your login, your rights and your logs, and can turn the access off at any time, without us.
`,
    },
    {
      lang: 'id',
      says: 'same',
      bad: `==> mails/direktur.md <==
---
kind: email
persona: Direktur keuangan
---

Subject: Tutup buku Anda

Tutup buku bulanan memakan dua malam terakhir tim Anda, dan setiap tahun memakan sedikit lebih banyak lagi dari mereka.

Kami mencocokkan setiap faktur dengan pembayarannya pada hari yang sama, lalu langsung menunjukkan apa yang tidak cocok.

==> mails/it.md <==
---
kind: email
persona: Kepala TI
---

Subject: ⟦Buku besar Anda⟧

Tutup buku bulanan memakan dua malam terakhir tim Anda, dan setiap tahun memakan sedikit lebih banyak lagi dari mereka.

Kami mencocokkan setiap faktur dengan pembayarannya pada hari yang sama, lalu langsung menunjukkan apa yang tidak cocok.
`,
      good: `==> mails/direktur.md <==
---
kind: email
persona: Direktur keuangan
---

Subject: Tutup buku Anda

Tutup buku bulanan memakan dua malam terakhir tim Anda, dan setiap tahun memakan sedikit lebih banyak lagi dari mereka.

==> mails/it.md <==
---
kind: email
persona: Kepala TI
---

Subject: Buku besar Anda

Tallywell membaca buku besar Anda lewat antarmukanya sendiri, dengan akun yang hanya boleh membaca dan tidak menulis.
`,
    },
  ],

  *judge(campaign, at) {
    for (const { one, other, count, of } of twins(campaign)) {
      const place = one.digest.pieces[0]?.opening
      const there = other.digest.pieces[0]?.opening
      if (!place || !there) continue
      const { found, path } = at(one)
      const values = {
        here: one.digest.persona ?? '',
        there: other.digest.persona ?? '',
        file: path(other),
        count,
        of,
      }
      const words = { en: 'The same mail', id: 'Email yang sama' }
      yield found('same', place, values, [{ in: other, place: there, words }])
    }
  },
})

/** Fewer paragraphs in common may be a shared offer or a signature. */
const LEAST = 2
const PART = 0.6

/** Mails that say most of what the mail of another persona says; each with the first such mail. */
function twins({ files }: Campaign): Array<{ one: CampaignFile; other: CampaignFile; count: number; of: number }> {
  const mails = files.filter(({ digest }) => digest.persona && digest.pieces.some(({ kind }) => kind === 'email'))
  return mails.flatMap((one, index) => {
    const own = printsOf(one)
    for (const other of mails.slice(0, index)) {
      const theirs = printsOf(other)
      const count = [...own].filter((each) => theirs.has(each)).length
      const isTwin = count >= LEAST && count >= own.size * PART
      if (isTwin && other.digest.persona !== one.digest.persona) return [{ one, other, count, of: own.size }]
    }
    return []
  })
}
