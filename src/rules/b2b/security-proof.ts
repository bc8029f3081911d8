import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { Ask } from '../../message/map.ts'
import { insertAfter, join } from '../../rewrite/insert.ts'
import { markdownLink } from '../../rewrite/line.ts'
import { hint, type Rewrite } from '../../rewrite/rewrite.ts'
import { phrases, speaksOfRules } from '../answers.ts'
import { fromBank, gives } from '../bank.ts'
import { isBeforeCustomers } from '../occasion.ts'
import { added, linesFor, suggestion } from '../offer.ts'
import { companyPage } from '../samples.ts'
import { selling } from '../selling.ts'
import { ask, foot, proofPlace, together } from '../where.ts'

export default defineRule({
  id: 'b2b/security-proof',
  severity: 'warning',
  audience: 'b2b',
  summary: {
    en: 'Companies are told how their data is kept safe',
    id: 'Perusahaan diberi tahu bagaimana datanya dijaga',
  },
  why: {
    en: 'A security FAQ and a one-page summary of data processing, given before they are asked for, lower the threshold of the team that can say no.',
    id: 'FAQ keamanan dan ringkasan pemrosesan data satu halaman, yang tersedia sebelum diminta, memudahkan tim yang bisa menolak untuk setuju.',
    source: 'BB-03, BB-04, BB-29',
  },
  messages: {
    none: {
      en: 'Nothing on security: 0 words on data protection, access or certificates on this page. Link a security FAQ or name one certificate with its year.',
      id: 'Keamanan belum disinggung: 0 kata tentang perlindungan data, hak akses, atau sertifikat di halaman ini. Tautkan FAQ keamanan atau sebut satu sertifikat berikut tahunnya.',
    },
    email: {
      severity: 'info',
      en: 'No security line: 0 links to security or data documents in this email. Add the security FAQ and the data summary at its foot.',
      id: 'Keamanan belum disinggung: 0 tautan ke dokumen keamanan atau data di email ini. Taruh FAQ keamanan dan ringkasan data di bagian bawah.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('en', 'It is software in the cloud for your invoices.', 'ask'),
      good: companyPage(
        'en',
        'It is software in the cloud for your invoices. Data is encrypted and access follows the role.',
      ),
    },
    {
      lang: 'id',
      says: 'none',
      audience: 'b2b',
      bad: companyPage('id', 'Tallywell adalah aplikasi di cloud untuk data keuangan Anda.', 'ask'),
      good: companyPage(
        'id',
        'Tallywell adalah aplikasi di cloud untuk data keuangan Anda. Data dienkripsi dan hak akses mengikuti peran.',
      ),
    },
    {
      lang: 'en',
      says: 'email',
      audience: 'b2b',
      kind: 'email',
      bad: `Subject: Close the books in 3 days

Hello Ana,

Tallywell is the platform on which finance teams close their books without chasing a single invoice. It connects to your bank.

[⟦Start your free trial⟧](https://example.com/trial)

[Unsubscribe](https://example.com/stop)
`,
      good: `Subject: Close the books in 3 days

Hello Ana,

Tallywell is the platform on which finance teams close their books without chasing a single invoice. It connects to your bank.

[Start your free trial](https://example.com/trial)

[Unsubscribe](https://example.com/stop)

[Security FAQ](https://example.com/security)
`,
    },
  ],

  *check(whole, { say, found }) {
    const pieces = together(whole)
    const [lead] = selling(whole, pieces)
    if (!lead || whole.map.copy.channel || pieces.some((each) => each.has.security)) return
    const page = { ...whole, piece: lead }
    const isMail = page.piece.piece.kind === 'email'
    // Security documents under a short mail about a first talk: an editor waves them away.
    if (isMail && !pieces.some((piece) => handsOver({ ...page, piece }))) return
    if (!isMail && isTriedAlone(page)) return
    const at = ask(page)
    if (!at || isBeforeCustomers(page, pieces) || !pieces.some((piece) => handlesData({ ...page, piece }))) return
    yield found(
      isMail ? 'email' : 'none',
      at.span,
      {},
      {
        rewrites: [...held(page, say), documents(page, say), isMail ? undefined : certificate(page, say)],
      },
    )
  },
})

/** What the bank holds on security. */
const held = (page: Page, say: (words: Words) => string) =>
  fromBank(page, say, {
    lines: [{ wants: (holding) => gives(holding, 'security'), template: linesFor(page).certificate }],
    place: proofPlace(page),
  })

/** True where money, people's records, evidence or keys go into a system that is offered. Of other data nobody asks before a talk. */
const handlesData = (page: Page): boolean => phrases(page, 'company-offer', 'system').length > 0 && isSensitive(page)

const isSensitive = (page: Page): boolean => phrases(page, 'data-held').length > 0

/** True where somebody is asked to try it alone, for nothing: no team is asked whether it may. */
const isTriedAlone = (page: Page): boolean => {
  const asked = page.piece.ctas.filter(({ primary, aside }) => primary && !aside)
  return asked.length > 0 && asked.every(({ ask }) => ask === 'trial' || ask === 'download')
}

/** True for a mail whose ask opens an account of a system that records go into. */
const handsOver = (page: Page): boolean =>
  page.piece.ctas.some(({ ask: asked, primary }) => primary && ACCOUNT.has(asked)) && isSensitive(page)

const ACCOUNT: ReadonlySet<Ask> = new Set(['buy', 'trial', 'signup'])

/** Links to the two documents that a security team asks for, at the end of the piece. */
export function documents(page: Page, say: (words: Words) => string): Rewrite | undefined {
  const own = linesFor(page)
  const place = foot(page)
  const title: Words = { en: 'Add links to the security documents', id: 'Tambahkan tautan dokumen keamanan' }
  if (!place) return undefined
  if (place.origin === 'fence') return added(page, say(title), place, [own.security], { apart: true })
  const [faq, summary] = own.securityLinks
  const parts = [
    ...markdownLink([faq], hint(`${own.link}: ${faq}`)),
    ' · ',
    ...markdownLink([summary], hint(`${own.link}: ${summary}`)),
  ]
  return suggestion(page, say(title), [insertAfter(page.map.copy.source, place, [join(parts)], true)], {
    adds: own.securityLinks,
  })
}

function certificate(page: Page, say: (words: Words) => string): Rewrite | undefined {
  if (!speaksOfRules(page)) return undefined
  const title: Words = {
    en: 'Add a line on certificate and place of the data',
    id: 'Tambahkan baris sertifikat dan lokasi data',
  }
  return added(page, say(title), proofPlace(page), [linesFor(page).certificate])
}
