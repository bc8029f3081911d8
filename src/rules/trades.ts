import type { Page, Words } from '../lint/rule.ts'
import { phrases } from './answers.ts'
import { claim } from './where.ts'

/** What is booked, signed for or made to order, by what its buyers are afraid of: a group of the list “trade”. */
export type Trade = 'travel' | 'care' | 'class' | 'plan' | 'event' | 'made'

const TRADES: readonly Trade[] = ['travel', 'care', 'class', 'plan', 'event', 'made']

const CANCEL: Words = { en: 'cancelling', id: 'pembatalan' }
const MOVE: Words = { en: 'moving the date', id: 'pindah jadwal' }
const DEPOSIT: Words = { en: 'the deposit', id: 'uang muka' }

export const PRICE: Words = { en: 'the price', id: 'harga' }

export const WORRIES: Readonly<Record<Trade, readonly Words[]>> = {
  travel: [DEPOSIT, CANCEL, MOVE],
  care: [CANCEL, { en: 'what happens if it does not help', id: 'apa yang terjadi kalau tidak cocok' }],
  class: [
    { en: 'a trial', id: 'kelas percobaan' },
    { en: 'missed sessions', id: 'sesi yang terlewat' },
    { en: 'a refund', id: 'uang kembali' },
  ],
  plan: [
    { en: 'how long it binds', id: 'masa kontrak' },
    { en: 'how to stop it', id: 'cara berhenti' },
  ],
  event: [DEPOSIT, CANCEL, MOVE],
  made: [
    { en: 'changes to the draft', id: 'revisi' },
    { en: 'a guarantee', id: 'garansi' },
  ],
}

/** Mentions from which on a page is about a trade that its promise or headline does not name. */
const OFTEN = 3

/** The trade that a page for people is about. */
export function tradeOf(page: Page): Trade | undefined {
  if (page.audience !== 'b2c') return undefined
  const all = phrases(page, 'trade').length === 0 ? [] : TRADES
  const told = claim(page)?.block
  const counted = all.map((trade) => {
    const found = phrases(page, 'trade', trade)
    const atTop = found.some(({ block }) => block.role === 'headline' || block === told)
    return { trade, count: found.length + (atTop ? OFTEN : 0) }
  })
  const [most] = counted.sort((a, b) => b.count - a.count)
  return most && most.count >= OFTEN ? most.trade : undefined
}

/** Trades whose buyers ask for a warranty. */
const WORK: ReadonlySet<Trade> = new Set(['care', 'made'])

/** One of its worries is answered, or nothing is paid for it. */
export const isAnswered = (page: Page, trade: Trade): boolean =>
  phrases(page, 'trade', 'back').length > 0 ||
  (WORK.has(trade) && phrases(page, 'trade', 'warranty').length > 0) ||
  (trade === 'plan' && phrases(page, 'answers', 'exit').length > 0) ||
  (page.piece.offer.prices.length === 0 && phrases(page, 'answers', 'free').length > 0)

/** A sum or an estimate is told; “fees” alone are neither. */
export const isCosted = (page: Page): boolean => phrases(page, 'trade', 'sum').length > 0
