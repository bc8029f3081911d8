import { socialHosts } from '../../lang/ask-targets.ts'
import type { Ask, Cta } from '../map.ts'

/**
 * The different commitments a reader is pushed to. To learn more commits to nothing; offers of help count only where nothing
 * else is asked; and talking, in a sentence, is how a demo is arranged rather than an ask beside it.
 */
export function competing(ctas: readonly Cta[]): Set<string> {
  const asking = ctas.filter((cta) => cta.ask !== 'learn' && !isSocial(cta))
  const pushed = asking.filter((cta) => !cta.aside)
  const counted = pushed.length > 0 ? pushed : asking.slice(0, 1)
  const found = new Set(counted.map(commitment))
  if (found.has('demo') && counted.every((cta) => commitment(cta) !== 'talk' || !isLabel(cta))) found.delete('talk')
  return found
}

/** "Star us", "Follow us": a link to where the sender is talked about, beside the way. */
const isSocial = ({ ask, href }: Cta): boolean => {
  if (ask !== 'other' || href === undefined) return false
  const host = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1]?.toLowerCase()
  return host !== undefined && socialHosts.includes(host)
}

const isLabel = ({ form }: Cta): boolean => form === 'button' || form === 'label'

const commitment = ({ ask }: Cta): string => COMMITMENT[ask] ?? ask

/** Asks that lead to the same commitment: to call, write, reply or meet is to talk to the same team; to try it is to sign up. */
const COMMITMENT: Partial<Record<Ask, string>> = {
  contact: 'talk',
  book: 'talk',
  quote: 'talk',
  trial: 'start',
  signup: 'start',
}
