import type { Ask, Cta } from '../map.ts'

/** The different asks a reader is pushed to; asking to learn more commits to nothing and does not compete, nor does an offer of help. */
export function competing(ctas: readonly Cta[]): Set<string> {
  return new Set(ctas.filter((cta) => cta.ask !== 'learn' && !cta.aside).map((cta) => COMMITMENT[cta.ask] ?? cta.ask))
}

/** Asks that lead to the same commitment: to call, write, reply or meet is to talk to the same team. */
const COMMITMENT: Partial<Record<Ask, string>> = {
  contact: 'talk',
  reply: 'talk',
  book: 'talk',
  quote: 'talk',
  demo: 'talk',
}
