import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import type { Side } from '../../message/map.ts'
import { SIDE } from '../words.ts'

export default defineCampaignRule({
  id: 'hybrid/branch',
  severity: 'info',
  summary: {
    en: 'Pages for consumers and pages for companies link to each other',
    id: 'Halaman untuk konsumen dan untuk perusahaan saling menautkan',
  },
  why: {
    en: 'Whoever sells to both needs separate lanes, and a place where the visitor in the wrong one changes over.',
    id: 'Penjual untuk keduanya perlu jalur terpisah, dan tempat pengunjung di jalur yang salah bisa pindah.',
    source: 'HY-03, HY-05, HY-06',
  },
  messages: {
    none: {
      en: '{here} of these pages speak {side}, {there} {other} (first: {file}), and no link joins them. Add one line here: “{line}”.',
      id: '{here} halaman bicara {side}, {there} {other} (pertama: {file}), tanpa tautan di antaranya. Tambah satu baris: “{line}”.',
    },
    oneWay: {
      en: '{here} of these pages speak {side}, and none leads to those {other} (first: {file}). Add one line here: “{line}”.',
      id: '{here} halaman bicara {side}, tak satu pun menautkan yang {other} (pertama: {file}). Tambah satu baris: “{line}”.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'none',
      bad: `==> home.md <==
---
kind: landing
audience: b2c
campaign: fans
---

# A quiet fan for your bedroom

==> office.md <==
---
kind: landing
audience: b2b
campaign: fans
---

# ⟦Quiet fans for your offices⟧
`,
      good: `==> home.md <==
---
kind: landing
audience: b2c
campaign: fans
---

# A quiet fan for your bedroom

[For your office](office.md)

==> office.md <==
---
kind: landing
audience: b2b
campaign: fans
---

# Quiet fans for your offices

[For your home](home.md)
`,
    },
    {
      lang: 'id',
      says: 'oneWay',
      bad: `==> kantor.md <==
---
kind: landing
audience: b2b
campaign: fans
---

# ⟦Kipas senyap untuk kantor Anda⟧

==> rumah.md <==
---
kind: landing
audience: b2c
campaign: fans
---

# Kipas senyap untuk kamarmu

[Untuk kantor Anda](kantor.md)
`,
      good: `==> kantor.md <==
---
kind: landing
audience: b2b
campaign: fans
---

# Kipas senyap untuk kantor Anda

[Untuk rumahmu](rumah.md)

==> rumah.md <==
---
kind: landing
audience: b2c
campaign: fans
---

# Kipas senyap untuk kamarmu

[Untuk kantor Anda](kantor.md)
`,
    },
  ],

  *judge(campaign, at) {
    const lanes = { b2b: lane(campaign, 'b2b'), b2c: lane(campaign, 'b2c') }
    const [company, consumer] = [lanes.b2b[0], lanes.b2c[0]]
    if (!company || !consumer || !(campaign.name || sameSeller(lanes.b2b, lanes.b2c))) return
    const [out, back] = [leads(campaign, lanes.b2b, lanes.b2c), leads(campaign, lanes.b2c, lanes.b2b)]
    if (out && back) return
    const [from, to, side, other]: [CampaignFile, CampaignFile, Side, Side] =
      out && !back ? [consumer, company, 'b2c', 'b2b'] : [company, consumer, 'b2b', 'b2c']
    const { found, path, say } = at(from)
    const values = {
      side: say(SIDE[side]),
      other: say(SIDE[other]),
      here: lanes[side].length,
      there: lanes[other].length,
      file: path(to),
      line: say(
        other === 'b2b'
          ? { en: 'For your company: …', id: 'Untuk perusahaan Anda: …' }
          : { en: 'For yourself: …', id: 'Untuk diri sendiri: …' },
      ),
    }
    const place = from.digest.pieces[0]?.opening
    const there = to.digest.pieces[0]?.opening
    if (!place || !there) return
    const elsewhere = [{ in: to, place: there, words: { en: 'The other lane', id: 'Jalur yang lain' } }]
    yield found(out || back ? 'oneWay' : 'none', place, values, elsewhere)
  },
})

/** The pages that say themselves to be for one side. */
const lane = ({ files }: Campaign, side: Side): CampaignFile[] =>
  files.filter(({ digest }) => digest.declaredAudience === side && digest.pieces.some(({ kind }) => kind === 'landing'))

/** Whether a name stands out on pages of both lanes: two sellers in one folder owe each other no link. */
function sameSeller(here: readonly CampaignFile[], there: readonly CampaignFile[]): boolean {
  const names = new Set(here.flatMap(({ digest }) => [digest.seller ?? '', ...digest.sellers]).filter(Boolean))
  return there.some(({ digest }) => [digest.seller ?? '', ...digest.sellers].some((name) => names.has(name)))
}

const leads = ({ target }: Campaign, from: readonly CampaignFile[], to: readonly CampaignFile[]): boolean => {
  const there = new Set(to)
  return from.some((file) =>
    file.digest.links.some((href) => {
      const found = target(file, href)
      return found !== undefined && there.has(found)
    }),
  )
}
