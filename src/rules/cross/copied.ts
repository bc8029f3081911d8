import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule, type Words } from '../../lint/rule.ts'
import type { Side } from '../../message/map.ts'
import type { Place } from '../../text/source.ts'
import { SIDE } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/copied',
  severity: 'info',
  summary: {
    en: 'Copy for consumers and copy for companies are not the same paragraphs',
    id: 'Naskah untuk konsumen dan untuk perusahaan bukan paragraf yang sama',
  },
  why: {
    en: 'A person and a committee decide in different situations; the same paragraph fits one of them at most.',
    id: 'Perorangan dan komite memutuskan dalam situasi berbeda; paragraf yang sama paling banyak cocok untuk satu.',
    source: 'XP-05',
  },
  messages: {
    same: {
      en: 'The same {paragraphs} {side} in {file}, line {line}. Write this one for the other decision: who decides, by which proof, at what risk.',
      id: '{paragraphs} yang sama {side} di {file} baris {line}. Tulis ulang untuk keputusan yang lain: siapa memutuskan, bukti apa, risiko apa.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'same',
      bad: `==> home.md <==
---
kind: landing
audience: b2c
---

# A quiet fan for your bedroom

The fan turns itself down when you fall asleep, and in the morning it is off before you wake up.

==> office.md <==
---
kind: landing
audience: b2b
---

# Quiet fans for your offices

⟦The fan turns itself down when you fall asleep, and in the morning it is off before you wake up.⟧
`,
      good: `==> home.md <==
---
kind: landing
audience: b2c
---

# A quiet fan for your bedroom

The fan turns itself down when you fall asleep, and in the morning it is off before you wake up.

==> office.md <==
---
kind: landing
audience: b2b
---

# Quiet fans for your offices

Your facility team sets the hours of all floors once, and sees each month what they have cost.
`,
    },
    {
      lang: 'id',
      says: 'same',
      bad: `==> kantor.md <==
---
kind: landing
audience: b2b
---

# Kipas senyap untuk kantor Anda

Kipas ini melambat sendiri saat kamu tertidur, dan pagi hari sudah mati sebelum kamu bangun dari tempat tidur.

==> rumah.md <==
---
kind: landing
audience: b2c
---

# Kipas senyap untuk kamarmu

⟦Kipas ini melambat sendiri saat kamu tertidur, dan pagi hari sudah mati sebelum kamu bangun dari tempat tidur.⟧
`,
      good: `==> kantor.md <==
---
kind: landing
audience: b2b
---

# Kipas senyap untuk kantor Anda

Tim gedung Anda mengatur jam semua lantai satu kali, lalu melihat biayanya setiap bulan.

==> rumah.md <==
---
kind: landing
audience: b2c
---

# Kipas senyap untuk kamarmu

Kipas ini melambat sendiri saat kamu tertidur, dan pagi hari sudah mati sebelum kamu bangun dari tempat tidur.
`,
    },
  ],

  *judge(campaign, at) {
    for (const copies of copied(campaign)) {
      const [first] = copies
      if (!first) continue
      const { found, path, say } = at(first.in)
      const count = copies.length
      const values = {
        paragraphs: say(paragraphs(count)),
        side: say(SIDE[first.audience]),
        file: path(first.from),
        line: first.there.line,
      }
      const elsewhere = copies.map((each) => ({
        in: each.from,
        place: each.there,
        words: { en: 'The same paragraph', id: 'Paragraf yang sama' },
      }))
      yield found('same', first.place, values, elsewhere)
    }
  },
})

const paragraphs = (count: number): Words =>
  count === 1
    ? { en: 'paragraph stands', id: 'Paragraf' }
    : { en: `${count} paragraphs stand`, id: `${count} paragraf` }

interface Copied {
  readonly in: CampaignFile
  readonly place: Place
  readonly from: CampaignFile
  readonly there: Place
  /** Whom the other file speaks to. */
  readonly audience: Side
}

/** Stretches that files for companies and files for consumers share, together by pair of files. */
function copied({ files }: Campaign): Copied[][] {
  const first = new Map<string, { file: CampaignFile; place: Place; audience: Side }>()
  const pairs = new Map<string, Copied[]>()
  for (const file of files) {
    const { audience, pieces } = file.digest
    if (audience !== 'b2b' && audience !== 'b2c') continue
    for (const { print, place } of pieces.flatMap(({ prints }) => prints)) {
      const before = first.get(print)
      if (!before) first.set(print, { file, place, audience })
      else if (before.audience !== audience) {
        const key = `${before.file.file}\n${file.file}`
        const one = { in: file, place, from: before.file, there: before.place, audience: before.audience }
        pairs.set(key, [...(pairs.get(key) ?? []), one])
      }
    }
  }
  return [...pairs.values()]
}
