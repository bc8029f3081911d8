import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { grouped } from '../../lint/campaigns.ts'
import { integer } from '../../lint/options.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import type { PieceDigest } from '../../message/digest.ts'
import { sameFigure, sameWords } from '../settled.ts'
import { differences, lacks } from '../translation.ts'
import { shown } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/languages',
  severity: 'warning',
  summary: {
    en: 'Two languages of one page or mail say the same: figures, certificates, proofs, calls to action',
    id: 'Dua bahasa dari satu halaman atau email berkata sama: angka, sertifikat, bukti, ajakan',
  },
  why: {
    en: 'One promise in many languages: the tone may differ, the frame of problem, value and proof may not.',
    id: 'Satu janji dalam berbagai bahasa: nada boleh berbeda, kerangka masalah, nilai, dan bukti tidak.',
    source: 'XP-01',
  },
  messages: {
    figure: {
      en: '“{here}” here, “{there}” in the other language ({file}, line {line}). Settle which is true and write it in both.',
      id: 'Di sini “{here}”, di bahasa lain “{there}” ({file} baris {line}). Pastikan mana yang benar, lalu samakan.',
    },
    certificate: {
      en: '“{here}” here, “{there}” in the other language ({file}, line {line}). A certificate has one name: write the same.',
      id: 'Di sini “{here}”, di bahasa lain “{there}” ({file} baris {line}). Sertifikat punya satu nama: tulis sama.',
    },
    missing: {
      en: 'The other language ({file}, line {line}) names “{there}”, this one does not. Say it in both, or in neither.',
      id: 'Bahasa lain ({file} baris {line}) menyebut “{there}”, yang ini tidak. Sebut di keduanya, atau tidak sama sekali.',
    },
    ask: {
      en: '“{here}” asks for something else than “{there}” in the other language ({file}, line {line}). Ask for the same step.',
      id: '“{here}” meminta hal lain dari “{there}” di bahasa lain ({file} baris {line}). Mintalah langkah yang sama.',
    },
    proofs: {
      en: 'The other language ({file}) has {there} proofs by {kind}, this one none. Carry them over, or drop them there.',
      id: 'Bahasa lain ({file}) punya {there} bukti berupa {kind}, yang ini tidak ada. Bawa ke sini, atau hapus di sana.',
    },
  },
  options: { most: integer(3, 'How many findings a pair of files gets.', 1, 50) },
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'figure',
      bad: `==> page.id.md <==
# Tutup buku sebelum siang bersama Tallywell

Tallywell memangkas waktu tutup buku 28%.

==> page.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by ⟦27%⟧.
`,
      good: `==> page.id.md <==
# Tutup buku sebelum siang bersama Tallywell

Tallywell memangkas waktu tutup buku 28%.

==> page.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by 28%.
`,
    },
    {
      lang: 'id',
      says: 'figure',
      bad: `==> en/page.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by 28%.

==> id/page.md <==
# Tutup buku sebelum siang bersama Tallywell

Tallywell memangkas waktu tutup buku ⟦27%⟧.
`,
      good: `==> en/page.md <==
# Close your books by noon with Tallywell

Tallywell cuts the month-end close by 28%.

==> id/page.md <==
# Tutup buku sebelum siang bersama Tallywell

Tallywell memangkas waktu tutup buku 28%.
`,
    },
  ],

  *judge(campaign, at) {
    for (const [one, other] of pairs(campaign)) {
      const { found, path, options, say } = at(one)
      const told = pieces(one, other).flatMap(([a, b]) => [
        ...(one.file > other.file ? differences(a, b) : []),
        ...lacks(a, b),
      ])
      for (const difference of told.slice(0, options.most)) {
        const { here, there, count = 0 } = difference
        const file = path(other)
        const elsewhere = { in: other, place: there, words: { en: 'The other language', id: 'Bahasa yang lain' } }
        const values = { here: shown(here.text), there: shown(there.text), file, line: there.line }
        if (difference.says === 'proofs') {
          const kind = say(difference.kind)
          yield found('proofs', here, { there: count, kind, file }, [elsewhere])
        } else {
          const rewrites =
            difference.says === 'figure'
              ? sameFigure(here, there, file, say, false)
              : difference.says === 'certificate'
                ? sameWords(here, there, file, say)
                : []
          yield found(difference.says, here, values, [elsewhere], { rewrites })
        }
      }
    }
  },
})

/** Pairs of files that are one text in two languages, both ways round. */
function pairs({ files }: Campaign): Array<[CampaignFile, CampaignFile]> {
  return [...grouped(files, ({ file }) => original(file)).values()].flatMap((versions) => {
    const [first, ...others] = versions
    return others
      .filter((other) => first && other.digest.language !== first.digest.language)
      .flatMap(
        (other): Array<[CampaignFile, CampaignFile]> => [
          [other, first as CampaignFile],
          [first as CampaignFile, other],
        ],
      )
  })
}

/** The path without what names a language in it: `page.id.md`, `id/page.md`, `page-en.md`. */
const original = (path: string): string =>
  path
    .replace(/(^|\/)(?:en|id)(?:-[a-z]{2})?(?=\/)/gi, '$1')
    .replace(/\/+/g, '/')
    .replace(/[._-](?:en|id)(?=\.[^./]+$)/i, '')
    .replace(/^\//, '')

const pieces = (one: CampaignFile, other: CampaignFile): Array<[PieceDigest, PieceDigest]> =>
  one.digest.pieces.length === other.digest.pieces.length
    ? one.digest.pieces.map((piece, index) => [piece, other.digest.pieces[index] as PieceDigest])
    : []
