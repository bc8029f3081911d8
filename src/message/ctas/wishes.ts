import type { Hit } from '../../lang/pack.ts'
import type { Ask } from '../map.ts'
import { type Reading, type Statement, says } from '../statements.ts'
import { type Candidate, linked } from './candidate.ts'
import { shortened, understood } from './sentences.ts'

/** Groups of `ask-request` that need no question mark. */
const SAID: ReadonlySet<string> = new Set(['book-offer', 'demo-offer', 'reply-wish', 'other'])
/** Groups that are asks of their own; the rest only where the piece has no plainer one. */
const FIRM: ReadonlySet<string> = new Set(['book', 'book-offer', 'reply-offer', 'slot', 'trial', 'other'])

/** Requests of mails that are no imperatives: questions that want a yes, offers to be taken up, wishes. The last one of a block. */
export function wishes(reading: Reading, plain: readonly Candidate[]): Candidate[] {
  if (reading.piece.kind !== 'email') return []
  const soft: Candidate[] = []
  const firm: Candidate[] = []
  for (let at = 0; at < reading.piece.blocks.length; at++) {
    const own = reading.of(at).flatMap((statement) => wished(understood(statement, reading)) ?? [])
    const wish = own.findLast((one) => one.firm) ?? own.at(-1)
    if (!wish) continue
    if (wish.firm) firm.push(wish.candidate)
    else if (!plain.some((one) => one.at === at)) soft.push(wish.candidate)
  }
  return plain.length + firm.length > 0 ? firm : soft
}

/** A slot ("... suit?") needs a verb that offers it at the start. */
function said(hit: Hit, statement: Statement, question: boolean): boolean {
  if (hit.group !== 'slot') return question || SAID.has(hit.group ?? '')
  return (
    question &&
    statement.hits.some((one) => one.list === 'ask-condition' && one.group === 'offer' && one.start === statement.start)
  )
}

function wished(statement: Statement): { candidate: Candidate; firm: boolean } | undefined {
  if (statement.block.role === 'subject' || statement.block.role === 'preheader' || statement.block.meta)
    return undefined
  if (statement.block.role === 'heading' || statement.block.role === 'quote') return undefined
  if (says(statement, 'ask-condition', 'leave')) return undefined
  const question = /\?["”')\]]*$/.test(statement.text.trim())
  const hit = statement.hits.find((one) => one.list === 'ask-request' && said(one, statement, question))
  if (!hit) return undefined
  const group = hit.group ?? ''
  const link = statement.block.marks.find(
    (mark) => mark.kind === 'link' && mark.start < statement.end && mark.end > statement.start,
  )
  const candidate: Candidate = {
    ...shortened(statement, statement.start, statement.end),
    ask: group === 'slot' ? 'book' : (group.replace(/-(?:offer|wish)$/, '') as Ask),
    form: 'sentence',
    at: statement.at,
    aside: false,
    ...linked(link?.href),
  }
  return { candidate, firm: FIRM.has(group) }
}
