import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { grouped } from '../../lint/campaigns.ts'
import { defineCampaignRule } from '../../lint/rule.ts'
import { ALIKE, alike, type CertificateFacts, disagrees, impersonal } from '../../message/claims.ts'
import type { Place } from '../../text/source.ts'
import { oddOnes } from '../odd.ts'
import { sameWords } from '../settled.ts'
import { groupsOf } from '../similar.ts'
import { shown } from '../words.ts'

export default defineCampaignRule({
  id: 'cross/certificate',
  severity: 'warning',
  summary: {
    en: 'A certificate is told the same way in all files of a campaign',
    id: 'Sertifikat disebut sama di semua berkas satu kampanye',
  },
  why: {
    en: 'The person who checks security compares page, security paper and mail; another edition there ends the conversation.',
    id: 'Orang yang memeriksa keamanan membandingkan halaman, dokumen, dan email; edisi yang berbeda membuat mereka berhenti percaya.',
    source: 'XP-07, BB-28',
  },
  messages: {
    differs: {
      en: '“{here}” here, “{there}” in {file}, line {line}. Look at the certificate and write the same in both.',
      id: 'Di sini “{here}”, di {file} baris {line} “{there}”. Lihat sertifikatnya dan tulis sama di keduanya.',
    },
    other: {
      en: '“{here}” here, but “{there}” in the same sentence in {file}, line {line}. Say which one you hold, or name both.',
      id: 'Di sini “{here}”, padahal “{there}” di kalimat yang sama di {file} baris {line}. Sebut yang Anda miliki, atau keduanya.',
    },
  },
  examples: [
    {
      lang: 'en',
      says: 'differs',
      bad: `==> index.md <==
# Close your books by noon with Tallywell

Tallywell is audited for SOC 2 Type II.

==> security.md <==
# How Tallywell keeps your books safe

Ask us for the ⟦SOC 2 Type I⟧ report.
`,
      good: `==> index.md <==
# Close your books by noon with Tallywell

Tallywell is audited for SOC 2 Type II.

==> security.md <==
# How Tallywell keeps your books safe

Ask us for the SOC 2 Type II report.
`,
    },
    {
      lang: 'id',
      says: 'other',
      bad: `==> beranda.md <==
# Tutup buku sebelum siang bersama Tallywell

Data Tallywell disimpan di pusat data bersertifikat ISO 27001.

==> keamanan.md <==
# Cara Tallywell menjaga pembukuan Anda

Data Tallywell disimpan di pusat data bersertifikat ⟦ISO 9001⟧.
`,
      good: `==> beranda.md <==
# Tutup buku sebelum siang bersama Tallywell

Data Tallywell disimpan di pusat data bersertifikat ISO 27001.

==> keamanan.md <==
# Cara Tallywell menjaga pembukuan Anda

Data Tallywell disimpan di pusat data bersertifikat ISO 27001.
`,
    },
  ],

  *judge(campaign, at) {
    const all = certificates(campaign)
    const differ = [...grouped(all, ({ name }) => name).values()].flatMap((group) =>
      oddOnes(group, (a, b) => !disagrees(a, b)).map((odd) => ({ ...odd, says: 'differs' as const })),
    )
    const others = (yield* sentences(all)).flatMap((group) =>
      oddOnes(group, (a, b) => a.name === b.name || names(a.in).has(b.name) || names(b.in).has(a.name)).map((odd) => ({
        ...odd,
        says: 'other' as const,
      })),
    )
    for (const { one, usual, says } of [...differ, ...others]) {
      const { found, path, say } = at(one.in)
      const values = {
        here: shown(one.place.text),
        there: shown(usual.place.text),
        file: path(usual.in),
        line: usual.place.line,
      }
      const words = { en: 'The other certificate', id: 'Sertifikat yang lain' }
      yield found(says, one.place, values, [{ in: usual.in, place: usual.place, words }], {
        rewrites: sameWords(one.place, usual.place, path(usual.in), say),
      })
    }
  },
})

type Told = CertificateFacts & { readonly in: CampaignFile; readonly place: Place }

const certificates = ({ files, own }: Campaign): Told[] =>
  files.flatMap((file) =>
    file.digest.pieces.flatMap(({ claims }) =>
      claims.flatMap((claim) =>
        claim.about === 'certificate' ? [{ ...impersonal(claim, own, file.digest.language), in: file }] : [],
      ),
    ),
  )

/** Certificates of one family that files name in the same sentence. */
function* sentences(all: readonly Told[]): Generator<undefined, Told[][]> {
  const families = grouped(all, ({ name }) => name.replace(/\s.*$/, ''))
  const found: Told[][] = []
  for (const family of families.values())
    found.push(...(yield* groupsOf(family, ALIKE, (a, b) => alike(a.subject, b.subject))))
  return found
}

const known = new WeakMap<CampaignFile, ReadonlySet<string>>()

/** The certificates that a file names anywhere. */
function names(file: CampaignFile): ReadonlySet<string> {
  const kept =
    known.get(file) ??
    new Set(
      file.digest.pieces.flatMap(({ claims }) =>
        claims.flatMap((claim) => (claim.about === 'certificate' ? [claim.name] : [])),
      ),
    )
  known.set(file, kept)
  return kept
}
