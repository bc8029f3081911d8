import { socialHosts } from '../../lang/ask-targets.ts'
import type { Ask, Cta } from '../map.ts'
import { askOfHost } from './ask.ts'

/**
 * The different commitments a reader is pushed to. To learn more commits to nothing; offers of help count only where nothing
 * else is asked; and talking, in a sentence, is how a demo is arranged rather than an ask beside it.
 */
export function competing(ctas: readonly Cta[]): Set<string> {
  const asking = ctas.filter((cta) => cta.ask !== 'learn' && !isSocial(cta))
  const pushed = asking.filter((cta) => !cta.aside)
  const counted = pushed.length > 0 ? pushed : asking.slice(0, 1)
  const found = new Set(commitments(counted))
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

/** What each commits to; two doors to the same conversation are one, whatever their labels say. */
function commitments(ctas: readonly Cta[]): string[] {
  const doors = new Map<string, string>()
  return ctas.map((cta) => {
    const door = cta.href === undefined ? undefined : doorOf(cta.href)
    const own = (door && doors.get(door)) ?? commitment(cta)
    if (door) doors.set(door, own)
    return own
  })
}

/** Somebody's number, chat or mailbox: the address without what it fills in beforehand. */
function doorOf(href: string): string | undefined {
  const talk = askOfHost(href) === 'contact'
  return talk ? href.toLowerCase().split(/[?#]/)[0] : undefined
}

const commitment = ({ ask }: Cta): string => COMMITMENT[ask] ?? ask

/** Asks that lead to the same commitment: to call, write, reply or meet is to talk to the same team; to try it is to sign up. */
const COMMITMENT: Partial<Record<Ask, string>> = {
  contact: 'talk',
  book: 'talk',
  quote: 'talk',
  trial: 'start',
  signup: 'start',
}
