import type { PartWord } from '../../lang/keys.ts'
import type { ListId } from '../../lang/pack.ts'
import { counts, type Surroundings, wordCount } from '../promise/surroundings.ts'
import type { Statement } from '../statements.ts'
import type { TraitName } from './weights.ts'

export type Traits = Readonly<Record<TraitName, number>>

const PAIN = ['problem struggle', 'problem cost', 'problem hand', 'problem lack'] as const

/** What speaks for and against a statement as the reader's problem; each between 0 and 1. */
export function traits(statement: Statement, index: number, around: Surroundings): Traits {
  const { block, text, at } = statement
  const found = counts(statement)
  const has = (name: string) => (found.has(name) ? 1 : 0)
  const some = (name: string, most: number) => Math.min(most, found.get(name) ?? 0) / most
  const part = (name: PartWord) => (around.parts(at).has(name) ? 1 : 0)
  const words = wordCount(statement)
  const email = around.reading.piece.kind === 'email'
  const early = 1 / (1 + (around.before[index] ?? 0) / 10)
  const previous = around.reading.statements[index - 1]
  const asking = QUESTION.test(text)
  const you = Math.max(has('pronouns you'), has('pronouns anda'))
  const we = Math.max(has('pronouns we'), has('pronouns kami'))
  const is = (yes: boolean) => (yes ? 1 : 0)
  const pains = PAIN.filter((name) => found.has(name)).length
  const lacks = found.has('problem lack') && !found.has('problem denied')
  const speaks = SPEAKING.some((name) => found.has(name))
  return {
    headline: is(block.role === 'headline'),
    subhead: is(block.role === 'subhead'),
    heading: is(block.role === 'heading' && !block.meta),
    bullet: is(block.role === 'bullet' || block.cell !== undefined),
    quote: is(block.role === 'quote' || block.quoted === true),
    meta: is(block.meta === true),
    subject: is(block.role === 'subject' || block.role === 'preheader'),
    early: email ? 0 : early,
    earlyMail: email ? early : 0,
    problemPart: part('problem'),
    outcomePart: part('outcome'),
    faqPart: Math.max(part('faq'), is(/^Q[:.]\s/.test(text))),
    stepsPart: Math.max(part('steps'), is(block.ordered === true)),
    you,
    we,
    struggle: Math.min(2, (found.get('problem struggle') ?? 0) + (found.get('problem empathy') ?? 0)) / 2,
    cost: some('problem cost', 2),
    hand: some('problem hand', 2),
    question: has('problem question') * is(asking),
    many: some('problem many', 2),
    denied: has('problem denied'),
    body: has('problem body'),
    opens: is(begins(statement, 'problem', 'many')),
    asks: is(asking),
    asked: is(around.asks(statement)),
    promised: has('promise future'),
    enable: is(found.has('promise enable') && !begins(statement, 'promise', 'enable')),
    gain: is(found.has('promise gain') && !found.has('problem empathy')),
    supply: has('promise supply'),
    empathy: has('problem empathy'),
    yourPain: is(pains > 0 && you > 0 && we === 0),
    theirPain: is(pains > 0 && found.has('people') && we === 0),
    youOpens: is(begins(statement, 'pronouns', 'you', 'anda') && !found.has('promise future') && !asking),
    partOpens: is(around.parts(at).has('problem') && !(previous && around.parts(previous.at).has('problem'))),
    bad: some('problem bad', 2),
    badYou: is(found.has('problem bad') && you > 0 && we === 0),
    yourLack: is(lacks && you > 0 && we === 0 && !found.has('promise future')),
    theirLack: is(lacks && (found.has('people') || found.has('problem many')) && we === 0),
    speaks: is(speaks),
    offers: is(begins(statement, 'promise', 'gain', 'act', 'supply') && !found.has('problem empathy')),
    askedThen: is(asking && you > 0 && answered(index, around)),
    headPain: is(headPain(at, around)),
    told: is(/["“][^"”]{8,}[?.!]?["”]/.test(text) && block.role !== 'quote'),
    courtesy: has('promise courtesy'),
    short: is(words < 4),
    long: is(words > 35),
  }
}

const QUESTION = /\?["”'*]*$/
const SPEAKING = ['axis', 'promise enable', 'promise gain', 'promise relief', 'promise supply', 'promise future']
const WEIGHTY = ['problem struggle', 'problem cost', 'problem hand', 'problem bad'] as const

/** How many groups of words of trouble stand in it. */
const pain = (statement: Statement): number => {
  const found = counts(statement)
  return found.has('problem denied') ? 0 : WEIGHTY.filter((name) => found.has(name)).length
}

/** A statement that is no question follows. */
export function answered(index: number, { reading }: Surroundings): boolean {
  const next = reading.statements[index + 1]
  return next !== undefined && !QUESTION.test(next.text)
}

/** The heading above speaks of trouble. */
export function headPain(at: number, { reading }: Surroundings): boolean {
  const head = reading.heading(at)
  return head >= 0 && reading.of(head).some((each) => pain(each) > 0)
}

/** True where the statement begins with a word of one of those groups. */
const begins = (statement: Statement, list: ListId, ...groups: readonly string[]): boolean =>
  statement.hits.some(
    (hit) => hit.list === list && groups.includes(hit.group ?? '') && hit.start <= statement.start + 1,
  )
