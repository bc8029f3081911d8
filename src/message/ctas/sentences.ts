import type { Mark } from '../../copy/piece.ts'
import type { Ask } from '../map.ts'
import { factOf, type Reading, type Statement, says } from '../statements.ts'
import { type AskGroup, askOfTarget } from './ask.ts'
import { type Candidate, linked } from './candidate.ts'
import { type Request, requests } from './request.ts'

const URL = /(?:https?:\/\/|www\.|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|id|co|dev|app|ly|me)\/)[^\s]*/i
const TALK: ReadonlySet<AskGroup> = new Set(['contact', 'reply', 'book', 'quote'])
const LONGEST = 45

/** Plain sentences that ask the reader to act. */
export function sentences(at: number, reading: Reading): Candidate[] {
  const block = reading.piece.blocks[at]
  if (!block) return []
  const email = reading.piece.kind === 'email'
  const steps = inSteps(at, reading)
  return reading.of(at).flatMap((statement, index) => {
    const wanted = requests(statement).filter((request) => counts(request, statement, email, steps))
    const parts = apart(wanted)
    if (parts.length > 0)
      return parts.map((part, i) => spoken(part, parts[i + 1], statement, reading.of(at)[index - 1]))
    return email && !steps ? wished(statement) : []
  })
}

/** Imperatives in a numbered list, or under a heading that announces steps, are instructions. */
function inSteps(at: number, reading: Reading): boolean {
  const block = reading.piece.blocks[at]
  if (block?.ordered && reading.piece.kind === 'landing') return true
  const heading = reading.heading(at)
  return (
    heading >= 0 && block?.role === 'bullet' && reading.of(heading).some((statement) => says(statement, 'ask-steps'))
  )
}

function counts(request: Request, statement: Statement, email: boolean, steps: boolean): boolean {
  const group = request.hit.group as AskGroup
  if (steps) return request.polite && TALK.has(group)
  if (group === 'learn') return pointsOn(statement)
  if (request.may && !request.polite) return TALK.has(group) || (group === 'other' && pointsOn(statement))
  if (group === 'reply') return email
  if (group === 'other') return email || request.polite || pointsOn(statement)
  return true
}

/** True where the sentence leads somewhere: a link or an address in it. */
const pointsOn = (statement: Statement): boolean =>
  linkIn(statement) !== undefined ||
  URL.test(statement.text) ||
  /\b(?:here|disini|di sini)\b[\s.!:→]*$/i.test(statement.text)

const linkIn = (statement: Statement): Mark | undefined =>
  statement.block.marks.find((mark) => mark.kind === 'link' && mark.start < statement.end && mark.end > statement.start)

/** One request a commitment: "Call us or write to us" is one, "Reply, or try it free" two. */
function apart(found: readonly Request[]): Request[] {
  const kept: Request[] = []
  for (const request of found) {
    const before = kept.at(-1)
    if (!before || kind(before) !== kind(request)) kept.push(request)
  }
  return kept
}

const kind = ({ hit }: Request): string => (TALK.has(hit.group as AskGroup) ? 'talk' : (hit.group ?? ''))

function spoken(
  request: Request,
  next: Request | undefined,
  statement: Statement,
  before: Statement | undefined,
): Candidate {
  const end = next?.start ?? statement.end
  const link = statement.block.marks.find(
    (mark) => mark.kind === 'link' && mark.start < end && mark.end > request.start,
  )
  const group = request.hit.group as AskGroup
  return {
    ...shortened(statement, request.start, end),
    ask: group === 'learn' ? (link?.href && askOfTarget(link.href)) || 'learn' : group,
    form: link ? 'link' : 'sentence',
    at: statement.at,
    aside: isAside(request, statement, before),
    ...linked(link?.href),
  }
}

function shortened(statement: Statement, start: number, end: number): ReturnType<typeof factOf> {
  const words = [...statement.block.prose.text.slice(start, end).matchAll(/\S+/g)]
  const last = words[LONGEST - 1]
  return factOf(statement.block, start, last ? start + last.index + last[0].length : end)
}

/** Help with questions, or a second channel beside the first. */
function isAside(request: Request, statement: Statement, before: Statement | undefined): boolean {
  const group = request.hit.group as AskGroup
  if (group !== 'contact' && group !== 'reply') return false
  if (request.other) return true
  const helps = (one: Statement) => says(one, 'ask-condition', 'help')
  return helps(statement) || (before !== undefined && before.text.length <= 60 && helps(before))
}

/** Requests of mails that are no imperatives. */
function wished(statement: Statement): Candidate[] {
  const question = /\?["”')\]]*$/.test(statement.text.trim())
  const hit = statement.hits.find(
    (one) => one.list === 'ask-request' && (question || one.group === 'other' || OFFERS.has(one.group ?? '')),
  )
  if (!hit) return []
  const link = linkIn(statement)
  return [
    {
      ...shortened(statement, statement.start, statement.end),
      ask: hit.group === 'slot' ? 'book' : (hit.group?.replace('-offer', '') as Ask),
      form: 'sentence',
      at: statement.at,
      aside: false,
      ...linked(link?.href),
    },
  ]
}

/** Groups that ask without a question mark: "Here's my calendar", "Happy to send a sketch". */
const OFFERS: ReadonlySet<string> = new Set(['book-offer', 'demo-offer'])
