import type { Hit } from '../../lang/pack.ts'
import type { ProofSub } from '../map.ts'
import type { Statement } from '../statements.ts'
import { around, type Found, hitsOf, wordsIn } from './found.ts'

/** Groups of `proof-verification`, firmest first, with what they show. */
const SUBS: ReadonlyArray<readonly [group: string, sub: ProofSub]> = [
  ['guarantee', 'guarantee'],
  ['rating', 'rating'],
  ['patent', 'patent'],
  ['award', 'award'],
  ['security', 'security'],
  ['compliance', 'compliance'],
  ['compliant', 'compliance'],
  ['press', 'press'],
  ['accreditation', 'accreditation'],
  ['degree', 'accreditation'],
  ['vouched', 'accreditation'],
]
/** Groups that are proof only where a name follows. */
const NAMED: ReadonlySet<string> = new Set(['press', 'vouched', 'compliant'])

/** Groups of standards, which are told of in many ways that claim nothing of the seller. */
const STANDARDS: ReadonlySet<string> = new Set(['security', 'compliance', 'compliant'])

const REFUSABLE: ReadonlySet<string> = new Set([...STANDARDS, 'accreditation'])

/** Who or what vouches in a statement: a guarantee, a standard, an audit, a licence, an award, the press, a rating, a patent. */
export function verified(statement: Statement): Found[] {
  if (statement.block.cell && wordsIn(statement.text) < 2) return []
  for (const [group, sub] of SUBS) {
    const hit = hitsOf(statement, 'proof-verification', group).find((one) => stands(statement, one))
    if (hit) return [{ ...around(statement, hit), kind: 'verification', sub }]
  }
  return []
}

function stands(statement: Statement, hit: Hit): boolean {
  const text = statement.block.prose.text
  if (STANDARDS.has(hit.group ?? '') && hitsOf(statement, 'proof-verification', 'aside').length > 0) return false
  if (REFUSABLE.has(hit.group ?? '') && hitsOf(statement, 'proof-verification', 'refused').length > 0) return false
  if (hit.group === 'degree') return /\p{Lu}/u.test(text.slice(hit.start, hit.end))
  if (hit.group === 'compliant')
    return /\p{Lu}{2,}[®™]?[\s-]$/u.test(text.slice(0, hit.start)) || /^[\s:]*\p{Lu}{2,}/u.test(text.slice(hit.end))
  return !NAMED.has(hit.group ?? '') || /^\s*:?\s*[\p{Lu}[]/u.test(text.slice(hit.end, hit.end + 4))
}
