import type { Holding } from '../../bank/holds.ts'
import type { Voice } from '../../lang/lines.ts'
import { integer } from '../../lint/options.ts'
import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import type { ProofKind } from '../../message/map.ts'
import type { Rewrite } from '../../rewrite/rewrite.ts'
import { speaksOfRules } from '../answers.ts'
import { fromBank, isOfKind } from '../bank.ts'
import { bareClaims } from '../bare-company.ts'
import { bareAbsolute, bareBest } from '../claims.ts'
import { isForWork, leading, type Owed, owed, sellsSystem } from '../company-proof.ts'
import { consumerProofs } from '../consumer-proofs.ts'
import { hintedKinds } from '../hints.ts'
import { hyped } from '../hype.ts'
import { isBeforeCustomers, isPriceList, isWelcomeMail } from '../occasion.ts'
import { added, linesFor, perVoice, voices } from '../offer.ts'
import { companyPage, PROOFS, STEPS } from '../samples.ts'
import { missingKinds } from '../shown-kinds.ts'
import { claim, firstLine, isEarly, numberPlace, proofPlace, proofsOf } from '../where.ts'
import { KIND, KINDS, listed } from '../words.ts'

const consumerPage = (lines: string): string =>
  `# Dapatkan roti segar untuk keluarga sebelum sarapan\n\nDiantar ke rumah.\n\n${lines}\n\n[Pesan sekarang](/toko)\n`

const letter = (text: string): string =>
  `Subject: Bread at seven\n\nHello Ana,\n\n${text}\n\n[Read how we bake](https://example.com/how)\n\n[Unsubscribe](https://example.com/stop)\n`

export default defineRule({
  id: 'message/three-proofs',
  severity: 'warning',
  summary: {
    en: 'Three proofs back the promise: a number, a case and a verification',
    id: 'Tiga bukti mendukung janji: angka, kasus, dan verifikasi',
  },
  why: {
    en: 'Readers believe a claim that they can check three ways: a measured number, somebody it worked for, and somebody outside who vouches for it.',
    id: 'Pembaca percaya pada klaim yang bisa diperiksa dari tiga sisi: angka terukur, contoh nyata, dan pihak luar yang menjamin.',
    source: 'MS-03, PF-01',
  },
  messages: {
    none: {
      en: 'No proof yet: 0 of 3 kinds (number, case, verification). Add one figure, one named customer or one review next to this claim.',
      id: 'Belum ada bukti: 0 dari 3 jenis (angka, kasus, verifikasi). Tambahkan satu angka, satu nama pelanggan, atau satu ulasan di dekat klaim ini.',
    },
    'none-seller': {
      severity: 'info',
      en: 'No proof yet: 0 of 3 kinds (number, case, verification). One signed review, one figure or one certificate beside this line is enough to begin with.',
      id: 'Belum ada bukti: 0 dari 3 jenis (angka, kasus, verifikasi). Satu ulasan bernama, satu angka, atau satu sertifikat di dekat kalimat ini cukup untuk mulai.',
    },
    'none-company': {
      en: 'No proof yet (0 of 3): no result in figures, no named customer, nothing that others checked. Add a line of each below the promise.',
      id: 'Belum ada bukti (0 dari 3): tidak ada hasil dalam angka, pelanggan bernama, atau hal yang diperiksa pihak luar. Tambahkan masing-masing satu baris di bawah janji.',
    },
    'none-first': {
      en: 'No proof yet: 0 of 3 kinds (number, case, verification) back this promise. Start with {first}, right below it.',
      id: 'Belum ada bukti: 0 dari 3 jenis (angka, kasus, verifikasi) yang mendukung janji ini. Mulai dengan {first}, tepat di bawahnya.',
    },
    letter: {
      severity: 'info',
      en: 'Nothing backs this mail (0 of 3 kinds of proof). Where it is to convince, one sentence is enough: a figure, a customer’s name or a quote.',
      id: 'Surel ini belum didukung bukti (0 dari 3 jenis). Kalau memang harus meyakinkan, satu kalimat cukup: angka, nama pelanggan, atau kutipan.',
    },
    few: {
      severity: 'info',
      en: 'Proof {have}/3 ({count} in all): {missing} still missing. Add it where the other proof stands.',
      id: 'Bukti {have}/3 (total {count}): {missing} belum ada. Tambahkan di dekat bukti yang lain.',
    },
    'one-kind': {
      severity: 'info',
      en: 'All {count} proofs are of one kind ({kind}). Swap one for another kind: {missing}.',
      id: 'Semua {count} bukti sejenis ({kind}). Ganti salah satunya dengan jenis lain: {missing}.',
    },
  },
  options: {
    kinds: integer(3, 'How many kinds of proof a landing page must hold.', 1, 3),
    emailKinds: integer(1, 'How many kinds of proof an email, or the emails of one file together, must hold.', 1, 3),
    enough: integer(3, 'How many proofs are enough once they are of two kinds.', 2, 12),
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'none-company',
      audience: 'b2b',
      bad: companyPage('en', '', 'title'),
      good: companyPage('en', PROOFS.en),
    },
    {
      lang: 'id',
      says: 'none-company',
      audience: 'b2b',
      bad: companyPage('id', '', 'title'),
      good: companyPage('id', PROOFS.id),
    },
    {
      lang: 'en',
      says: 'none-first',
      audience: 'b2b',
      bad: companyPage('en', `${STEPS.en}\n\nIt was built on our experience across mills and foundries.`, 'title'),
      good: companyPage('en', `${STEPS.en}\n\nIt was built on our experience at Larchfield Foods.\n\n${PROOFS.en}`),
    },
    {
      lang: 'en',
      says: 'letter',
      kind: 'email',
      audience: 'b2c',
      bad: letter('⟦Get fresh bread for your family before breakfast.⟧ It comes to your door.'),
      good: letter('Get fresh bread for your family before breakfast. 12,000 families served since 2019.'),
    },
    {
      lang: 'en',
      says: 'few',
      audience: 'b2b',
      bad: companyPage('en', '- ⟦Invoice errors down 31% in 90 days⟧'),
      good: companyPage('en', PROOFS.en),
    },
    {
      lang: 'id',
      says: 'one-kind',
      audience: 'b2c',
      bad: consumerPage(
        `- ⟦Waktu tunggu turun 31% dalam 90 hari⟧
- Antrean pagi turun 63% dalam 90 hari
- Biaya sarapan turun 18% dalam setahun`,
      ),
      good: consumerPage(
        `- Waktu tunggu turun 31% dalam 90 hari
- Antrean pagi turun 63% dalam 90 hari

> “Anak-anak saya makan sampai kulitnya.” — Rina Larasati, Bandung`,
      ),
    },
  ],

  *check(whole, { options, spoken, say, found }) {
    const lead = leading(whole)
    if (!lead || isPriceList(whole) || isWelcomeMail(whole) || isBeforeCustomers(whole, lead.pieces)) return
    const { page, pieces } = lead
    const proofs = proofsOf(pieces)
    const missing = missingKinds(page, pieces)
    const have = KINDS.length - missing.length
    // What customers of a consumer page say is its case.
    if (page.audience === 'b2c' && pieces.some((each) => each.has.socialProof)) return
    if (have === 2 && (proofs.length >= options.enough || (page.audience === 'b2c' && missing[0] === 'case'))) return
    if (have >= (page.piece.piece.kind === 'email' ? options.emailKinds : options.kinds)) return
    // Something that looks like proof and was not understood: better nothing than what is not so.
    const hinted = yield* hintedKinds(page, pieces)
    if (hinted.size > 0) return
    const [first] = proofs
    const { result, reference } = yield* toldElsewhere(whole)
    const left = missing.filter((kind) => !(kind === 'number' ? result : kind === 'case' && reference))
    if (left.length === 0) return
    const rewrites = lines(page, first ? left : missing, say)
    if (!first) {
      const at = claim(page)
      const says = saysOf(page)
      if (!at) return
      if (says !== 'none-seller' && (result || reference)) {
        yield found('none-first', at.span, { first: say(FIRST[left[0] ?? 'verification']) }, { rewrites })
        return
      }
      yield found(says, at.span, {}, { rewrites })
      return
    }
    const names = (kinds: readonly ProofKind[]) =>
      listed(
        kinds.map((kind) => say(KIND[kind])),
        spoken,
      )
    const at = firstLine(page, first).span
    const related = proofs.slice(1).map((proof) => ({ span: proof.span, message: say(KIND[proof.kind]) }))
    const more = { rewrites, related }
    if (have === 1 && proofs.length > 2)
      yield found('one-kind', at, { count: proofs.length, kind: say(KIND[first.kind]), missing: names(left) }, more)
    else yield found('few', at, { have, count: proofs.length, missing: names(missing) }, more)
  },
})

/** Log odds of a sentence that is a promise more likely than not; a headline that was taken for one is meant as such. */
const SURE = 0

/** A page that surely promises the reader something, or praises itself, and proves nothing is held back; any other gets a hint, as a mail does. */
function saysOf(page: Page): 'letter' | 'none' | 'none-seller' | 'none-company' {
  if (isMail(page)) return 'letter'
  const praised = bareBest(page).length + bareAbsolute(page).length > 0 || hyped(page).length > 0
  const isSure = page.piece.promise.some(({ score, block }) => score >= SURE || block.role === 'headline')
  if (!praised && !isSure) return 'none-seller'
  return page.audience === 'b2b' ? 'none-company' : 'none'
}

/** What a page that proves nothing begins with. */
const FIRST: Readonly<Record<ProofKind, Words>> = {
  number: { en: 'one result in figures', id: 'satu hasil dalam angka' },
  case: { en: 'one customer’s name or a signed quote', id: 'satu nama pelanggan atau kutipan bernama' },
  verification: {
    en: 'one thing that others have checked: a certificate, a licence, a rating',
    id: 'satu hal yang diperiksa pihak luar: sertifikat, izin, atau rating',
  },
}

/** What companies miss most has rules of its own, and is told once. */
function* toldElsewhere(whole: Page): Generator<undefined, Owed> {
  const { result, reference } = yield* owed(whole)
  const bare = yield* bareClaims(whole)
  return { result: result || bare.result !== undefined, reference: reference || bare.reference !== undefined }
}

const isMail = (page: Page): boolean => page.piece.piece.kind === 'email'

/** A line for each kind that is missing, where the other proof stands. */
function lines(page: Page, missing: readonly ProofKind[], say: (words: Words) => string): Array<Rewrite | undefined> {
  const own = linesFor(page)
  const place = missing.includes('number') ? numberPlace(page) : proofPlace(page)
  const names = missing.map((kind) => say(KIND[kind])).join(', ')
  const add = say({ en: `Add what is missing: ${names}`, id: `Tambahkan yang kurang: ${names}` })
  const forWork = page.audience !== 'b2b' || isForWork([page.piece], page)
  const lacks = (voice: Voice) => missing.map((kind) => own[kind][forWork || kind === 'verification' ? voice : 'b2c'])
  const put = (title: string, all: readonly string[]) => added(page, title, place, all)
  const early = !missing.includes('number') || isEarly(page, place)
  const offers = perVoice(page, say, add, (voice, title) => put(title, lacks(voice)))
  const [voice, other] = voices(page)
  const lines = missing.flatMap((kind) => {
    const wants = (holding: Holding) => isOfKind(holding, kind)
    return [
      { wants, template: own[kind][forWork || kind === 'verification' ? (voice ?? 'b2c') : 'b2c'] },
      ...(kind === 'number' ? results(page, wants) : []),
    ]
  })
  const held = fromBank(page, say, { lines, place })
  if (held.length > 0) return [...held, ...offers]
  if (voice === 'b2c' && !other && page.piece.piece.kind === 'landing') return consumerProofs(page, missing, say)
  if (page.piece.piece.kind === 'email') return voice ? singles(page, voice, missing, say) : []
  if (!early && voice) return [told(page, voice, say)]
  if (voice !== 'b2b' || other || !missing.includes('verification') || !speaksOfRules(page) || !sellsSystem(page))
    return offers
  const vouched = say({ en: 'guarantee or certificate', id: 'garansi atau sertifikat' })
  const second = missing.map((kind) => (kind === 'verification' ? own.guarantee : own[kind])[voice])
  return [...offers, put(`${add} (${vouched})`, second)]
}

/** Where no figure can stand early enough: a customer, what one says, and a promise that binds. */
function told(page: Page, voice: Voice, say: (words: Words) => string): Rewrite | undefined {
  const own = linesFor(page)
  const binds = own.guarantee[voice === 'b2b' && speaksOfRules(page) ? 'b2b' : 'b2c']
  const title: Words = {
    en: 'Add a case, a signed quote and a guarantee',
    id: 'Tambahkan kasus, kutipan bernama, dan garansi',
  }
  return added(page, say(title), proofPlace(page), [own.case[voice], own.verification[voice], binds])
}

/** A letter bears one proof in one sentence, of the kinds that are missing. */
function singles(page: Page, voice: Voice, missing: readonly ProofKind[], say: (words: Words) => string) {
  const own = linesFor(page)
  const voiced: readonly ProofKind[] = missing.includes('verification') ? ['verification'] : ['number']
  const order: readonly ProofKind[] = voice === 'b2b' ? ['number', 'verification'] : voiced
  return order
    .filter((kind) => missing.includes(kind))
    .map((kind) => {
      const title: Words = { en: `Add one proof: ${KIND[kind].en}`, id: `Tambahkan satu bukti: ${KIND[kind].id}` }
      return added(page, say(title), proofPlace(page), [own[kind][voice]], { apart: true })
    })
}

/** Companies look for figures first: the bank's come together. */
const results = (page: Page, wants: (holding: Holding) => boolean) =>
  page.audience === 'b2b' && page.piece.piece.kind === 'landing' ? [{ wants }, { wants }] : []
