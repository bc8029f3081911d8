import { defineRule, type Page, type Words } from '../../lint/rule.ts'
import { answered, answersFor, phrases } from '../answers.ts'
import { seen } from '../hero.ts'
import { added } from '../offer.ts'
import { companyPage } from '../samples.ts'
import { ask, closingPlace } from '../where.ts'
import { listed } from '../words.ts'

type Question = 'integration' | 'migration' | 'exit'

const QUESTION: Readonly<Record<Question, Words>> = {
  integration: { en: 'integration', id: 'integrasi' },
  migration: { en: 'data transfer', id: 'pemindahan data' },
  exit: { en: 'the way out', id: 'jalan keluar' },
}
const QUESTIONS: readonly Question[] = ['integration', 'migration', 'exit']

export default defineRule({
  id: 'b2b/barriers',
  severity: 'info',
  audience: 'b2b',
  kind: 'landing',
  optional: true,
  summary: {
    en: 'A page that sells a system answers integration, data transfer and the way out',
    id: 'Halaman yang menjual sistem menjawab integrasi, pemindahan data, dan jalan keluar',
  },
  why: {
    en: 'A company hesitates over what a new system does to the old ones: does it connect, who moves the data, and how do we leave again?',
    id: 'Perusahaan ragu pada dampak sistem baru bagi yang lama: apakah tersambung, siapa memindahkan data, dan bagaimana cara keluar?',
    source: 'BB-10, BB-11, BB-20',
  },
  messages: {
    open: {
      en: 'Open questions before a company signs: {what} ({count} of 3 unanswered). Answer each in one line.',
      id: 'Belum terjawab sebelum perusahaan tanda tangan: {what} ({count} dari 3). Jawab masing-masing dalam satu baris.',
    },
  },
  coverage: true,
  needs: ['lexicon'],
  examples: [
    {
      lang: 'en',
      says: 'open',
      audience: 'b2b',
      bad: companyPage('en', 'The platform is one dashboard for all your accounts.', 'ask'),
      good: companyPage('en', 'The platform is one dashboard. It connects to your ERP; export your data at any time.'),
      fill: { 'your systems': 'your ERP', format: 'CSV', 'notice period': '30 days' },
    },
    {
      lang: 'id',
      says: 'open',
      audience: 'b2b',
      bad: companyPage('id', 'Satu platform, satu dasbor untuk data keuangan Anda.', 'ask'),
      good: companyPage('id', 'Satu platform, satu dasbor. Terintegrasi dengan ERP Anda; ekspor data kapan pun.'),
      fill: { 'sistem pembaca': 'ERP Anda', format: 'CSV', 'berapa lama': '30 hari' },
    },
  ],

  *check(page, { spoken, say, found }) {
    const open = unanswered(page)
    const at = ask(page)
    if (open.length === 0 || !at) return
    const what = listed(
      open.map((each) => say(QUESTION[each])),
      spoken,
    )
    const title = say({ en: 'Answer them in one line each', id: 'Jawab masing-masing dalam satu baris' })
    const own = answersFor(page)
    const lines = open.map((each) => own[each])
    yield found(
      'open',
      at.span,
      { what, count: open.length },
      { rewrites: [added(page, title, closingPlace(page), lines, { apart: true })] },
    )
  },
})

/** Words for a system that a page needs before it is taken to sell one. */
const SYSTEM = 2
/** Blocks that say what is sold. */
const OPENING = 3
/** A single open question is a matter of taste. */
const OPEN = 2

function unanswered(page: Page): readonly Question[] {
  const named = phrases(page, 'company-offer', 'system')
  const opening = seen(page).slice(0, OPENING)
  if (named.length < SYSTEM || !named.some(({ block }) => opening.includes(block))) return []
  const open = QUESTIONS.filter((each) => !answered(page, each))
  const eased = phrases(page, 'pilot').length > 0 || phrases(page, 'risk-buffer-b2b').length > 0
  const left = open.filter((each) => each !== 'exit' || !eased)
  return left.length >= OPEN ? left : []
}
