import type { PartWord } from '../../lang/keys.ts'
import { counts, type Surroundings } from '../promise/surroundings.ts'
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
  const words = text.split(/\s+/).length
  const email = around.reading.piece.kind === 'email'
  const early = 1 / (1 + (around.before[index] ?? 0) / 10)
  const previous = around.reading.statements[index - 1]
  const is = (yes: boolean) => (yes ? 1 : 0)
  const pains = PAIN.filter((name) => found.has(name)).length
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
    leads: is(around.reading.of(at)[0]?.start === statement.start),
    problemPart: part('problem'),
    outcomePart: part('outcome'),
    faqPart: part('faq'),
    stepsPart: Math.max(part('steps'), is(block.ordered === true)),
    asidePart: part('aside'),
    you: Math.max(has('pronouns you'), has('pronouns anda')),
    we: Math.max(has('pronouns we'), has('pronouns kami')),
    struggle: some('problem struggle', 2),
    cost: some('problem cost', 2),
    hand: some('problem hand', 2),
    question: has('problem question') * is(/\?["”'*]*$/.test(text)),
    many: some('problem many', 2),
    lack: has('problem lack'),
    denied: has('problem denied'),
    body: has('problem body'),
    several: is(pains >= 2),
    opens: is(
      statement.hits.some((hit) => hit.list === 'problem' && hit.group === 'many' && hit.start <= statement.start + 1),
    ),
    after: is(
      previous !== undefined &&
        previous.at === at &&
        (counts(previous).has('problem struggle') || counts(previous).has('problem cost')),
    ),
    asks: is(/\?["”'*]*$/.test(text)),
    asked: is(around.asks(statement)),
    promised: has('promise future'),
    enable: has('promise enable'),
    gain: has('promise gain'),
    supply: has('promise supply'),
    people: has('people'),
    figure: is(statement.numbers.some(({ measure }) => measure)),
    proof: Math.max(has('proof-number'), has('proof-case'), has('proof-verification')),
    courtesy: has('promise courtesy'),
    short: is(words < 4),
    long: is(words > 35),
  }
}
