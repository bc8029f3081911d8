import type { Block, Mark } from '../../copy/piece.ts'
import { leaveNames } from '../../lang/ask-targets.ts'
import type { Reading } from '../statements.ts'
import { factOf } from '../statements.ts'
import { askOfHost, askOfLabel, askOfTarget } from './ask.ts'
import { textOf } from './buttons.ts'
import { type Candidate, linked } from './candidate.ts'

const ARROW = /(?:[→»›➜➔►]|->)\s*$/u
const ADDRESS = /^(?:https?:\/\/|www\.)/i

/** A row of links with nothing beside them asks where one of them does ("Order now · Read the menu"); an arrow asks too. Of a menu of places on the page, those ask whose own words do. */
export function rows(block: Block, at: number, reading: Reading): Candidate[] {
  const marks = linksOf(block)
  if (marks.length === 0 || block.role === 'heading') return []
  if (remains(block, marks) > 0) return lone(block, at, reading, marks)
  if (marks.every((mark) => mark.href?.startsWith('#')))
    return marks.flatMap((mark) => {
      const ask = requested(block, mark, reading)
      return ask !== undefined && ask !== 'learn' ? [link(block, mark, at, ask)] : []
    })
  const pushes = marks.some((mark) => {
    const ask = requested(block, mark, reading)
    return (ask !== undefined && ask !== 'learn') || ARROW.test(textOf(block, mark))
  })
  if (!pushes && marks.length === 1) return lone(block, at, reading, marks)
  return pushes ? marks.map((mark) => link(block, mark, at, loose(block, mark, reading))) : []
}

/** A link with a line of its own, under other words or none, asks where an arrow leads to it or its words are a request; in a mail any does. */
function lone(block: Block, at: number, reading: Reading, marks: readonly Mark[]): Candidate[] {
  if (block.role === 'footer' || block.role === 'bullet' || block.cell !== undefined) return []
  return marks.flatMap((mark) => {
    const text = textOf(block, mark)
    const { before, after } = aroundIn(block, mark)
    if (/[\p{L}\p{N}]/u.test(before + after) || ADDRESS.test(text) || text.split(/\s+/).length < 2) return []
    const asks = reading.pack.tags?.asks(text) === true
    const led = LEADS.test(before) || ARROW.test(after) || ARROW.test(text)
    if (!asks && !led && reading.piece.kind !== 'email') return []
    const ask = loose(block, mark, reading)
    return [link(block, mark, at, ask === 'other' && !asks ? 'learn' : ask)]
  })
}

const LEADS = /[→»›➜➔►👉⇒]\s*$|->\s*$/u

/** What stands on the line of a link, before and behind it. */
function aroundIn({ prose: { text } }: Block, { start, end }: Mark): { before: string; after: string } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return { before: text.slice(from, start), after: text.slice(end, to < 0 ? undefined : to) }
}

/** Links in running text whose own words ask, and addresses that a mail sends its reader to. */
export function links(block: Block, at: number, reading: Reading): Candidate[] {
  if (block.role === 'footer') return []
  return linksOf(block)
    .flatMap((mark) => {
      const ask = requested(block, mark, reading) ?? named(block, mark, reading) ?? bare(block, mark, at, reading)
      return ask ? [link(block, mark, at, ask)] : []
    })
    .concat(filled(block, at, reading))
}

const linksOf = (block: Block): Mark[] =>
  block.marks.filter((mark) => mark.kind === 'link' && /\p{L}{2}/u.test(textOf(block, mark)))

const link = (block: Block, mark: Mark, at: number, ask: Candidate['ask']): Candidate => ({
  ...factOf(block, mark.start, mark.end),
  ask,
  form: 'link',
  at,
  aside: false,
  ...linked(mark.href),
})

/** A link whose words and target agree on an act ("the order page" -> /order). */
function named(block: Block, mark: Mark, reading: Reading): Candidate['ask'] | undefined {
  const words = /\S\s+\S/.test(textOf(block, mark)) || (mark.href && askOfHost(mark.href))
  const target = words && mark.href && !/^(?:mailto|tel):/i.test(mark.href) ? askOfTarget(mark.href) : undefined
  return target !== undefined && askOfLabel(textOf(block, mark), reading.pack) === target ? target : undefined
}

/** Letters and digits of the block outside its links. */
function remains(block: Block, marks: readonly Mark[]): number {
  const { text } = block.prose
  let outside = ''
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    outside += text.slice(at, Math.max(at, mark.start))
    at = Math.max(at, mark.end)
  }
  return (outside + text.slice(at)).replace(/[^\p{L}\p{N}]/gu, '').length
}

/** What a link asks whose words begin with a request. */
function requested(block: Block, mark: Mark, reading: Reading): Candidate['ask'] | undefined {
  const text = textOf(block, mark)
  const hit = reading.pack.matches(text).find((one) => one.list === 'ask')
  if (!hit || /\p{L}|\p{N}/u.test(text.slice(0, hit.start))) return undefined
  return hit.group === 'reach' ? undefined : askOfLabel(text, reading.pack)
}

const loose = (block: Block, mark: Mark, reading: Reading): Candidate['ask'] =>
  askOfLabel(textOf(block, mark), reading.pack) ?? (mark.href ? askOfTarget(mark.href) : undefined) ?? 'other'

/** A mail's address that the mailing tool fills in: "{{ booking_link }}" alone or pointed at. */
function filled(block: Block, at: number, { piece }: Reading): Candidate[] {
  if (piece.kind !== 'email') return []
  return block.marks.flatMap((mark) => {
    const name = mark.kind === 'mergetag' ? FILLED.exec(textOf(block, mark))?.[1] : undefined
    if (name === undefined || leaveNames.test(name) || !(isPointed(block, mark) || remains(block, [mark]) === 0))
      return []
    return [link(block, mark, at, askOfTarget(name.replace(/_/g, '/')) ?? 'learn')]
  })
}

/** The name of a field that holds an address, without the words that say so. */
const FILLED = /([a-z][\w-]*?)[_-]?(?:link|url)\b/i

const isPointed = (block: Block, mark: Mark): boolean => {
  const { text } = block.prose
  return /^\s*[→►👉]/u.test(text) || /[→►👉:]\s*$/u.test(text.slice(0, mark.start))
}

/** A mail's bare address, unless it is only the sender's site under the signature. */
function bare(block: Block, mark: Mark, at: number, reading: Reading): Candidate['ask'] | undefined {
  const text = textOf(block, mark)
  if (reading.piece.kind !== 'email' || !ADDRESS.test(text)) return undefined
  const pointed = isPointed(block, mark)
  const deep = /^(?:https?:\/\/)?[^/]+\/[^/]/i.test(text)
  const alone = remains(block, [mark]) === 0
  return pointed || (alone && (deep || follows(at, reading))) ? (askOfTarget(text) ?? 'learn') : undefined
}

/** True behind a whole sentence: an address under a name is the sender's. */
function follows(at: number, { piece }: Reading): boolean {
  const before = piece.blocks[at - 1]?.prose.text.trim() ?? ''
  const words = before.split(/\s+/).length
  return before.endsWith(':') ? words > 1 : /[.!?]$/.test(before) && words > 2
}

const POINTED = /^([^→►➜\n]{3,60}?)\s*[→►➜]\s*(?=\S)/u
const DOMAIN = /^(?:https?:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}(?:\/\S*)?$/i

/** A label with an arrow to an address: "Your orders → shop.example/orders". */
export function pointed(block: Block, at: number, reading: Reading): Candidate[] {
  const { text } = block.prose
  const words = POINTED.exec(text)
  if (!words || !DOMAIN.test(text.slice(words[0].length).trim())) return []
  const label = words[1] as string
  return [
    {
      ...factOf(block, 0, label.length),
      ask: askOfLabel(label, reading.pack) ?? 'other',
      form: 'link',
      at,
      aside: false,
    },
  ]
}
