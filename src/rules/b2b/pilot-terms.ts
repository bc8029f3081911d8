import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { type Statement, says } from '../../message/statements.ts'
import { answersFor } from '../answers.ts'
import { completed, told } from '../claims.ts'
import { added } from '../offer.ts'
import { readingOf } from '../reading.ts'
import { inFile } from '../said.ts'
import { companyPage } from '../samples.ts'
import { listed, shown } from '../words.ts'

const SUCCESS: Words = { en: 'success criteria', id: 'kriteria keberhasilan' }
const END: Words = { en: 'an end date', id: 'tanggal akhir' }

export default defineRule({
  id: 'b2b/pilot-terms',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'A pilot says what counts as success and when it ends',
    id: 'Pilot menyebut apa yang dianggap berhasil dan kapan berakhir',
  },
  why: {
    en: 'Pilots without success criteria and an end date, free ones above all, are run again and again: the approval waits.',
    id: 'Pilot tanpa kriteria keberhasilan dan tanggal akhir, terutama yang gratis, diulang terus-menerus: persetujuannya tertunda.',
    source: 'BB-18, BB-34',
  },
  messages: {
    open: {
      en: '“{words}” without {missing}: such a pilot is extended rather than decided. Write what counts as success, and the day it ends.',
      id: '“{words}” tanpa {missing}: pilot seperti ini diperpanjang, bukan diputuskan. Tulis apa yang dianggap berhasil dan kapan berakhir.',
    },
    free: {
      en: '“{words}”, free and without {missing}: it costs nothing to put off the decision. Write what counts as success, and what follows.',
      id: '“{words}”, gratis dan tanpa {missing}: menunda keputusan tak ada ruginya. Tulis apa yang dianggap berhasil dan langkah sesudahnya.',
    },
  },
  needs: ['lexicon', 'sentences'],
  examples: [
    {
      lang: 'en',
      says: 'open',
      audience: 'b2b',
      bad: companyPage('en', 'We ⟦start with a pilot⟧ in one department.'),
      good: companyPage('en', 'We start with a six-week pilot in one department, with written success criteria.'),
      fill: { measure: 'open invoices', number: '60' },
    },
    {
      lang: 'id',
      says: 'free',
      audience: 'b2b',
      bad: companyPage('id', 'Ada ⟦pilot gratis⟧ untuk satu bagian.'),
      good: companyPage(
        'id',
        'Ada pilot gratis selama 6 minggu untuk satu bagian, dengan kriteria keberhasilan tertulis.',
      ),
      fill: { ukuran: 'faktur terbuka', jumlah: '60' },
    },
  ],

  *check(page, { spoken, say, found }) {
    const offered = told(page).find((each) => says(each, 'pilot', 'offer') || says(each, 'pilot', 'free'))
    const hit = offered?.hits.find(({ list, group }) => list === 'pilot' && (group === 'free' || group === 'offer'))
    if (!offered || !hit) return
    const missing = lacking(page, offered)
    if (missing.length === 0) return
    const at = inFile(offered.block, hit)
    yield found(
      says(offered, 'pilot', 'free') ? 'free' : 'open',
      page.map.copy.source.firstLine(at.span),
      { words: shown(at.text), missing: listed(missing.map(say), spoken) },
      { rewrites: offers(page, offered, say) },
    )
  },
})

/** What the piece does not say of its pilot; a length counts as its end. */
function lacking(page: Page, { at }: Statement): Words[] {
  const { statements, heading } = readingOf(page)
  const section = statements.filter((each) => heading(each.at) === heading(at))
  const ends = section.some((each) => each.numbers.some(({ kind }) => kind === 'duration' || kind === 'date'))
  return [
    ...(statements.some((each) => says(each, 'pilot', 'success')) ? [] : [SUCCESS]),
    ...(ends || statements.some((each) => says(each, 'pilot', 'end')) ? [] : [END]),
  ]
}

function offers(page: Page, offered: Statement, say: (words: Words) => string) {
  const own = answersFor(page)
  const inside = say({ en: 'Add success criteria and end here', id: 'Tambahkan kriteria dan akhirnya di sini' })
  const below = say({ en: 'Add the terms in a line below', id: 'Tambahkan ketentuannya di bawah' })
  const isAsk = offered.block.role === 'cta' || page.piece.ctas.some(({ block }) => block === offered.block)
  return [
    isAsk ? undefined : completed(page, offered, inside, own.pilot),
    added(page, below, offered.block, [own.pilotEnd], { apart: true }),
  ]
}
