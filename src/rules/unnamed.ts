import { logoKeys } from '../lang/keys.ts'
import type { Page } from '../lint/rule.ts'
import type { Proof, ProofSub } from '../message/map.ts'
import { type Statement, says } from '../message/statements.ts'
import { isAim } from './aims.ts'
import { type Claim, claims, isOutside, isSourced, isVouched, wordsOf } from './claims.ts'
import { isNamed, isOfNamed } from './named.ts'
import { perPiece, readingOf } from './reading.ts'

/** What each group of the list is asked for. */
export const SAYS = {
  crowd: 'crowd',
  study: 'study',
  expert: 'expert',
  trained: 'expert',
  years: 'expert',
  standing: 'standing',
  standard: 'standard',
  checked: 'checked',
  ceiling: 'ceiling',
  method: 'method',
  body: 'body',
  price: 'price',
} as const
type Group = keyof typeof SAYS

export function groupOf({ statement, start }: Claim): Group {
  const group = statement.hits.find((hit) => hit.start === start && hit.list === 'claim-vague')?.group
  return group !== undefined && group in SAYS ? (group as Group) : 'crowd'
}

/** The first words in each sentence that nothing answers, in document order. */
export const bareVague = perPiece((page): Claim[] => {
  const first = new Map<Statement, Claim>()
  for (const group of Object.keys(SAYS)) {
    for (const claim of claims(page, 'claim-vague', group)) {
      const known = first.get(claim.statement)
      if ((!known || claim.start < known.start) && isBare(page, claim)) first.set(claim.statement, claim)
    }
  }
  return [...first.values()].sort((a, b) => a.statement.at - b.statement.at || a.start - b.start)
})

/** Nothing beside it, or for praise of oneself nothing on the page, answers who says so. */
function isBare(page: Page, claim: Claim): boolean {
  const { statement } = claim
  // What one means to become is claimed of nobody yet: tone/vague asks what is done already.
  if (isSourced(page, statement) || says(statement, 'weak-intent')) return false
  const group = groupOf(claim)
  if (isAim(page, claim)) return false
  if (group !== 'ceiling' && isVouched(page, statement, (proof) => isOutside(proof) && !isItself(claim, proof)))
    return false
  switch (group) {
    case 'crowd':
      return !standsOverLogos(statement) && !isFigure(statement) && !leadsOn(claim)
    case 'study':
      return !isNamed(claim) && !isLabel(claim) && !isSourcedNearby(page, statement)
    case 'expert':
      return !isCounted(statement)
    case 'years':
      return !isCounted(statement) && !shows(page, claim, EXPERIENCE)
    case 'trained':
      return !isCounted(statement) && !isNamed(claim) && !shows(page, claim, LICENSED)
    case 'standard':
      return !isNamed(claim) && !shows(page, claim, LICENSED)
    case 'standing':
      return !isCounted(statement) && !isOfNamed(claim) && kindsOf(page, claim).size < 2
    case 'body':
      return !shows(page, claim, LICENSED)
    case 'price':
      return page.piece.offer.prices.length === 0
    default:
      return true
  }
}

/** What is meant follows as a list: “What customers love:”, “used by shops such as:”. */
const leadsOn = ({ statement: { text, start }, end }: Claim): boolean =>
  /^\P{L}*(?:\p{L}+\P{L}+){0,3}$/u.test(text.slice(end - start)) && /:\s*$/.test(text)

/** Sources are named in one of the next blocks. */
const isSourcedNearby = (page: Page, { at }: Statement): boolean => {
  const reading = readingOf(page)
  for (let next = at + 1; next <= at + SOURCES; next++)
    if (reading.of(next).some((each) => says(each, 'claim-source'))) return true
  return false
}
const SOURCES = 3

/** Kinds of proof that the page shows elsewhere. */
const kindsOf = ({ piece }: Page, { statement: { block } }: Claim): ReadonlySet<string> =>
  new Set(piece.proofs.filter((proof) => proof.block !== block).map(({ kind }) => kind))

/** A label that says nothing else: what is meant follows below it. */
const isLabel = (claim: Claim): boolean =>
  claim.statement.block.prose.text.replace(/[^\p{L}]/gu, '') === wordsOf(claim).replace(/[^\p{L}]/gu, '')

/** “Certified team” is read as a certificate: it does not vouch for itself. */
const isItself = (claim: Claim, { sub, block, text }: Proof): boolean =>
  LICENSED.has(sub) && block === claim.statement.block && text.includes(wordsOf(claim))

const EXPERIENCE: ReadonlySet<ProofSub> = new Set(['experience'])
const LICENSED: ReadonlySet<ProofSub> = new Set(['accreditation', 'compliance'])
/** Told elsewhere on the page: the words themselves are no proof of what they say. */
const shows = ({ piece }: Page, { statement: { block } }: Claim, subs: ReadonlySet<ProofSub>): boolean =>
  piece.proofs.some((proof) => subs.has(proof.sub) && proof.block !== block)

/** `proof/bare` asks of whom the figure is. */
const isFigure = ({ hits }: Statement): boolean =>
  hits.some(({ list, group }) => list === 'claim-change' && (group === 'figure' || group === 'nobody'))

/** In the part of front matter that holds the logos of those who trust: they are the names. */
const standsOverLogos = ({ block }: Statement): boolean => block.key !== undefined && LOGOS.test(block.key)
const LOGOS = new RegExp(`(?:^|[._-])(?:${logoKeys.join('|')})`, 'i')

/** “17 years of experience, a wealth of knowledge”: the figure vouches. */
const isCounted = ({ numbers }: Statement): boolean => numbers.some((number) => number.measure && !number.vague)
