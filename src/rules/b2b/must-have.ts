import { pack } from '../../lang/pack.ts'
import type { Campaign, CampaignFile } from '../../lint/campaign.ts'
import { integer } from '../../lint/options.ts'
import { defineCampaignRule, type Words } from '../../lint/rule.ts'

export default defineCampaignRule({
  id: 'b2b/must-have',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  summary: {
    en: 'Pages for companies hold, together, what a buying committee takes along',
    id: 'Halaman-halaman untuk perusahaan memuat bahan yang diminta komite pembelian',
  },
  why: {
    en: 'Whoever presents the offer inside the company needs a calculation, a picture of the system, an answer to security, and a case like theirs.',
    id: 'Orang yang membawa tawaran ke rapat butuh hitungan, gambaran sistem, jawaban soal keamanan, dan kasus yang mirip.',
    source: 'BB-01, BB-12',
  },
  messages: {
    missing: {
      en: '{pages} pages speak to companies, and none offers {missing}. The committee asks for this: add it to one page, or link it here.',
      id: '{pages} halaman bicara ke perusahaan, tanpa {missing}. Komite pembelian memintanya: muat di satu halaman, atau tautkan di sini.',
    },
  },
  options: {
    pages: integer(3, 'From how many pages for companies on the materials are looked for.', 1, 1000),
  },
  examples: [
    {
      lang: 'en',
      says: 'missing',
      bad: set('en', 'See the [architecture diagram](/architecture.pdf).', 'Try the [ROI calculator](/roi).', [
        '# ⟦Finance teams close their books by noon⟧',
        'Larchfield, a food wholesaler, tells its story in our [case study](/larchfield).',
      ]),
      good: set('en', 'See the [architecture diagram](/architecture.pdf).', 'Try the [ROI calculator](/roi).', [
        '# Finance teams close their books by noon',
        'Larchfield, a food wholesaler, tells its story in our [case study](/larchfield). [Security checklist](/security.pdf)',
      ]),
    },
    {
      lang: 'id',
      says: 'missing',
      bad: set(
        'id',
        'Lihat [diagram arsitektur](/arsitektur.pdf).',
        'Unduh [daftar periksa keamanan](/keamanan.pdf).',
        [
          '# ⟦Tim keuangan menutup buku sebelum siang⟧',
          'Larasati, grosir pangan, bercerita di [studi kasus](/larasati).',
        ],
      ),
      good: set(
        'id',
        'Lihat [diagram arsitektur](/arsitektur.pdf).',
        'Unduh [daftar periksa keamanan](/keamanan.pdf).',
        [
          '# Tim keuangan menutup buku sebelum siang',
          'Larasati, grosir pangan, bercerita di [studi kasus](/larasati). [Kalkulator ROI](/roi)',
        ],
      ),
    },
  ],

  *judge(campaign, at) {
    const pages = campaign.files.filter(isForCompanies)
    const first = pages.reduce<CampaignFile | undefined>(higher, undefined)
    const place = first?.digest.pieces.find(({ kind }) => kind === 'landing')?.opening
    if (!first || !place || !(campaign.name || isOneSeller(pages))) return
    const { found, options, say } = at(first)
    if (pages.length < options.pages) return
    const offered = materialsOf(campaign)
    const missing = MATERIALS.filter(([material]) => !offered.has(material)).map(([, words]) => say(words))
    if (missing.length === 0) return
    const or = say({ en: ' or ', id: ' atau ' })
    const named = [missing.slice(0, -1).join(', '), ...missing.slice(-1)].filter(Boolean).join(or)
    yield found('missing', place, { pages: pages.length, missing: named })
  },
})

const MATERIALS: ReadonlyArray<readonly [group: string, words: Words]> = [
  ['calculator', { en: 'an ROI calculator', id: 'kalkulator ROI' }],
  ['architecture', { en: 'an architecture diagram', id: 'diagram arsitektur' }],
  ['checklist', { en: 'a security checklist', id: 'daftar periksa keamanan' }],
  ['case', { en: 'a customer case', id: 'kasus pelanggan' }],
]

const isForCompanies = ({ digest }: CampaignFile): boolean =>
  digest.audience === 'b2b' && digest.pieces.some(({ kind }) => kind === 'landing')

/** The one nearer to the top of the folder: the page that the others hang from. */
const higher = (one: CampaignFile | undefined, other: CampaignFile): CampaignFile =>
  one && depth(one) <= depth(other) ? one : other

const depth = ({ file }: CampaignFile): number => file.split('/').length

/** Whether most of the pages hold one name: a folder of pages of many sellers owes nobody a calculator. */
function isOneSeller(pages: readonly CampaignFile[]): boolean {
  const counts = new Map<string, number>()
  for (const { digest } of pages)
    for (const name of new Set([digest.seller ?? '', ...digest.sellers]))
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts.values()].some((count) => count * 2 > pages.length)
}

/** The materials that the files of a campaign tell of, or that their links lead to. */
function materialsOf({ files }: Campaign): ReadonlySet<string> {
  const all = new Set<string>()
  for (const { digest } of files) {
    const linked = pack(digest.language)?.matches(digest.links.map(wordsOf).join('. ')) ?? []
    for (const { list, group } of linked) if (list === 'material' && group) all.add(group)
    for (const { cues, proofs } of digest.pieces) {
      if (proofs.case > 0) all.add('case')
      for (const cue of cues) if (cue.startsWith('material/')) all.add(cue.slice('material/'.length))
    }
  }
  return all
}

/** `/docs/roi-calculator.pdf` as words. */
const wordsOf = (href: string): string => href.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** Three pages of one campaign, the first of which says the lines. */
function set(lang: 'en' | 'id', two: string, three: string, first: readonly string[]): string {
  const page = (name: string, lines: readonly string[]) =>
    `==> ${name}.md <==\n---\nkind: landing\naudience: b2b\ncampaign: tallywell\n---\n\n${lines.join('\n\n')}\n`
  const [match, approve] =
    lang === 'en'
      ? ['# Every invoice finds its payment', '# Approvals without a paper trail']
      : ['# Setiap faktur bertemu pembayarannya', '# Persetujuan tanpa tumpukan kertas']
  return [page('a', first), page('b', [match, two]), page('c', [approve, three])].join('\n')
}
