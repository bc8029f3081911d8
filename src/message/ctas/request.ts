import { joins } from '../../lang/ask-targets.ts'
import type { Hit } from '../../lang/pack.ts'
import type { Statement } from '../statements.ts'

/** A request in a sentence: where its clause begins, and how it is said. */
export interface Request {
  readonly hit: Hit
  /** Rendered offset where the request's clause begins, its lead-in ("please", "feel free to") included. */
  readonly start: number
  readonly polite: boolean
  /** Asked with courtesy or urgency: "please", "feel free to". */
  readonly courteous: boolean
  /** "You can ...". */
  readonly may: boolean
  /** Begins with a conjunction or "you can also": a second way beside another one. */
  readonly other: boolean
  /** Behind a condition: "If you like it, ...". */
  readonly conditional: boolean
  /** Says how to do what the request before the colon asks. */
  readonly how: boolean
}

const OPENING = /(?:[\s"“”'‘’*_([→►✓•·>\p{Extended_Pictographic}-]|\uFE0F)+$/u
const QUOTE = /["“‘]/
const STOPS = /[:?!→…]$/u
const CLAUSE = /[,;.)\]–—|/]$|\s-$/u

/** The requests of a sentence, in order: verbs of the `ask` list where an imperative can begin. */
export function requests(statement: Statement): Request[] {
  const found: Request[] = []
  for (const hit of statement.hits) {
    if (hit.list !== 'ask' || found.some((one) => one.hit.end > hit.start)) continue
    const request = requestAt(statement, hit, found)
    if (request) found.push(request)
  }
  return found
}

function requestAt(statement: Statement, hit: Hit, earlier: readonly Request[]): Request | undefined {
  const { start, edge, leads } = lead(statement, hit.start)
  if (edge !== '' && QUOTE.test(statement.block.prose.text.charAt(hit.start - 1))) return undefined
  const courteous = leads.has('please') || leads.has('urge')
  const polite = courteous || leads.has('polite')
  const said = {
    hit,
    start,
    polite,
    courteous,
    may: leads.has('may') || leads.has('also'),
    other: leads.has('or') || leads.has('also'),
    conditional: false,
    how: false,
  }
  if (edge === '') return said
  if (STOPS.test(edge)) return { ...said, how: edge.endsWith(':') && earlier.length > 0 }
  if (CLAUSE.test(edge)) {
    const conditional = statement.hits.some((one) => one.list === 'ask-condition' && opens(statement, one))
    return polite || conditional || earlier.length > 0 ? { ...said, conditional } : undefined
  }
  // "For prices and more information email ...": an aim or a condition before a bare verb needs no comma.
  if (hit.group === 'reach' && statement.hits.some((one) => one.list === 'ask-condition' && opens(statement, one)))
    return { ...said, conditional: true }
  // "If you want a price you can call us": whoever grants it asks for it.
  if (leads.has('may') && TALK.has(hit.group ?? '') && statement.hits.some((one) => isIf(one) && opens(statement, one)))
    return { ...said, conditional: true }
  // "Browse the dates below and reserve your spot": to look leads to the act.
  const look = leads.has('plain') && hit.group !== 'learn' ? earlier.findLast(isLook) : undefined
  if (look && isJoined(statement, start, hit.start) && !leadsOn(statement, look.start, start))
    return { ...said, start: look.start }
  if (polite || (hit.group !== 'learn' && standsApart(statement, start, hit.start, leads.has('or')))) return said
  return undefined
}

const LOOKS: ReadonlySet<string> = new Set(['learn', 'click', 'use', 'other'])

/** True for an imperative that only sends the reader to look. */
const isLook = ({ hit, polite, may }: Request): boolean => LOOKS.has(hit.group ?? '') && !polite && !may

/** True where a link or an address stands between two offsets: the look is an ask of its own. */
const leadsOn = ({ block }: Statement, from: number, to: number): boolean =>
  block.marks.some(({ kind, start, end }) => kind === 'link' && start < to && end > from) ||
  /[\w-]\.[a-z]{2,}(?:\/|\b)|@/i.test(block.prose.text.slice(from, to))

/** True where nothing but “and” or “then” joins the verb to what stands before. */
const isJoined = ({ block }: Statement, start: number, verb: number): boolean =>
  joins.test(block.prose.text.slice(start, verb))

/** True for the words of a link or button, and for what is joined to one: `[Book a lesson](/book) or call 0117 ...`. */
function standsApart(statement: Statement, start: number, verb: number, other: boolean): boolean {
  const { block } = statement
  const ways = block.marks.filter(({ kind }) => kind === 'link' || kind === 'button')
  const behind = (end: number): boolean => end <= start && block.prose.text.slice(end, start).trim() === ''
  return ways.some((mark) => mark.start === verb || (other && mark.start >= statement.start && behind(mark.end)))
}

const TALK: ReadonlySet<string> = new Set(['contact', 'book', 'quote'])

const isIf = ({ list, group }: Hit): boolean => list === 'ask-condition' && group === 'if'

/** Walks back over the lead-in words before an offset: where they begin, what stands before them, and of which groups they are. */
function lead(statement: Statement, from: number): { start: number; edge: string; leads: ReadonlySet<string> } {
  const leads = new Set<string>()
  let start = from
  for (;;) {
    const edge = statement.block.prose.text.slice(statement.start, start).replace(OPENING, '')
    const end = statement.start + edge.replace(/\s*,$/, '').length
    const word = statement.hits.find((one) => one.list === 'ask-lead' && one.end === end)
    if (edge === '' || !word) return { start, edge, leads }
    leads.add(word.group ?? '')
    start = word.start
  }
}

/** True where nothing but lead-in words stand before the hit in its sentence. */
function opens(statement: Statement, hit: Hit): boolean {
  const { edge } = lead(statement, hit.start)
  return edge === '' || STOPS.test(edge)
}
