import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { campaignFolder } from '../../lint/campaigns.ts'
import { integer } from '../../lint/options.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import {
  ALIKE,
  agrees,
  type FigureFacts,
  impersonal,
  isKnown,
  knownMeasure,
  measureFrame,
  sameMeasure,
} from '../../message/claims.ts'
import type { Place } from '../../text/source.ts'
import { oddOnes } from '../odd.ts'
import { sameFigure } from '../settled.ts'
import { groupsOf } from '../similar.ts'
import { shown } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/number',
  severity: 'warning',
  summary: {
    en: 'The same measure has the same figure in all files of a campaign',
    id: 'Ukuran yang sama punya angka yang sama di semua berkas satu kampanye',
  },
  why: {
    en: 'Whoever reads the mail and then the page meets both figures, and believes neither.',
    id: 'Orang yang membaca email lalu halamannya bertemu dua angka, dan tidak percaya keduanya.',
    source: 'XP-06, BB-28',
  },
  messages: {
    differs: {
      en: '“{here}” here, “{there}” in {file}, line {line}, for the same thing. Settle which is true and write it in both.',
      id: 'Di sini “{here}”, di {file} baris {line} “{there}”, untuk hal yang sama. Pastikan mana yang benar, lalu samakan.',
    },
  },
  options: { most: integer(3, 'How many findings a file gets.', 1, 50) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'differs',
      bad: `==> index.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by 28%.

==> mails/welcome.md <==
Subject: Your first close with Tallywell

Hi Ana,

Tallywell cuts your month-end close by ⟦27%⟧.
`,
      good: `==> index.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by 28%.

==> mails/welcome.md <==
Subject: Your first close with Tallywell

Hi Ana,

Tallywell cuts your month-end close by 28%.
`,
    },
    {
      lang: 'id',
      says: 'differs',
      bad: `==> beranda.md <==
# Tutup buku sebelum siang bersama Tallywell

Mulai uji coba gratis 14 hari.

==> harga.md <==
# Harga Tallywell

Semua paket Tallywell dimulai dengan ⟦uji coba gratis 30 hari⟧.
`,
      good: `==> beranda.md <==
# Tutup buku sebelum siang bersama Tallywell

Mulai uji coba gratis 14 hari.

==> harga.md <==
# Harga Tallywell

Semua paket Tallywell dimulai dengan uji coba gratis 14 hari.
`,
    },
  ],

  *judge(campaign, at) {
    const counts = new Map<CampaignFile, number>()
    for (const group of yield* measures(campaign)) {
      yield
      const told = new Set<CampaignFile>()
      for (const { one, usual } of oddOnes(group, agrees)) {
        const { found, path, options, say } = at(one.in)
        const count = counts.get(one.in) ?? 0
        if (told.has(one.in) || one.in === usual.in || count >= options.most) continue
        told.add(one.in)
        counts.set(one.in, count + 1)
        yield found(
          'differs',
          one.place,
          {
            here: shown(one.place.text),
            there: shown(usual.place.text),
            file: path(usual.in),
            line: usual.place.line,
          },
          [{ in: usual.in, place: usual.place, words: { en: 'The other figure', id: 'Angka yang lain' } }],
          {
            rewrites: sameFigure(
              one.place,
              usual.place,
              path(usual.in),
              say,
              one.in.digest.language === usual.in.digest.language,
            ),
          },
        )
      }
    }
  },
})

type Told = FigureFacts & { readonly in: CampaignFile; readonly place: Place }

/** The figures of a campaign, those about the same thing together. In slices. */
function* measures({ files, own }: Campaign): Generator<undefined, Told[][]> {
  const known = new Map<string, Told[]>()
  const others = new Map<string, Told[]>()
  for (const file of files) {
    const figures = file.digest.pieces.flatMap(({ claims }) => claims.filter((claim) => claim.about === 'figure'))
    for (const claim of figures) {
      const told: Told = { ...impersonal(claim, own, file.digest.language), in: file }
      if (isKnown(told)) add(known, knownMeasure(told, own), told)
      else add(others, measureFrame(told, own), told)
    }
    yield
  }
  const groups = [...known.values()]
  const same = (a: Told, b: Told): boolean => sameMeasure(a, b, own) && !areOtherOffers(a, b)
  for (const group of others.values()) groups.push(...(yield* groupsOf(group, ALIKE, same)))
  return groups
}

function add(groups: Map<string, Told[]>, key: string, told: Told): void {
  const group = groups.get(key)
  if (group) group.push(told)
  else groups.set(key, [told])
}

/** Prices and discounts of two campaigns, each in a folder of its own, differ on purpose. */
function areOtherOffers(a: Told, b: Told): boolean {
  if (a.unit !== '%' && !/^[A-Z]{3}$/.test(a.unit)) return false
  const [one, other] = [campaignFolder(a.in.file), campaignFolder(b.in.file)]
  return one !== undefined && other !== undefined && one !== other
}
