import type { PartWord } from '../../lang/keys.ts'
import type { Statement } from '../statements.ts'
import { counts, type Surroundings, wordCount } from './surroundings.ts'
import type { TraitName } from './weights.ts'

export type Traits = Readonly<Record<TraitName, number>>

/** Lists of words that say a benefit outright. */
const SPEAKING = ['axis', 'promise enable', 'promise gain', 'promise relief', 'promise versus'] as const

/** What speaks for and against a statement as the promise of its piece; each between 0 and 1. */
export function traits(statement: Statement, index: number, around: Surroundings): Traits {
  const { block, text, lower, at } = statement
  const found = counts(statement)
  const has = (name: string) => (found.has(name) ? 1 : 0)
  const some = (name: string, most: number) => Math.min(most, found.get(name) ?? 0) / most
  const part = (name: PartWord) => (around.parts(at).has(name) ? 1 : 0)
  const words = wordCount(statement)
  const email = around.reading.piece.kind === 'email'
  const before = around.before[index] ?? 0
  const early = 1 / (1 + before / 6)
  const leads = around.reading.of(at)[0]?.start === statement.start
  const is = (yes: boolean) => (yes ? 1 : 0)
  const figure = statement.numbers.some(({ measure }) => measure)
  const speaks = SPEAKING.some((name) => found.has(name))
  return {
    headline: is(block.role === 'headline'),
    headlineSays: is(block.role === 'headline' && speaks),
    headlineFull: is(block.role === 'headline' && words >= FULL_HEADLINE && words <= 2 * FULL_HEADLINE),
    subhead: is(block.role === 'subhead'),
    subheadSays: is(block.role === 'subhead' && speaks),
    silent: is(
      !speaks && !has('promise future') && !has('promise supply') && !has('promise kind') && !has('promise outcome'),
    ),
    heading: is(block.role === 'heading' && !block.meta),
    bullet: is(block.role === 'bullet' || block.cell !== undefined),
    quote: is(block.role === 'quote' || block.quoted === true),
    meta: is(block.meta === true),
    subject: is(block.role === 'subject'),
    preheader: is(block.role === 'preheader'),
    early: email ? 0 : early,
    earlyMail: email ? early : 0,
    leads: is(leads),
    hero: part('hero'),
    outcomePart: part('outcome'),
    stepsPart: Math.max(part('steps'), is(block.ordered === true)),
    asidePart: part('aside'),
    problemPart: part('problem'),
    you: some('pronouns you', 2) || some('pronouns anda', 2),
    we: Math.max(has('pronouns we'), has('pronouns kami')),
    enable: some('promise enable', 2),
    future: has('promise future'),
    supply: has('promise supply'),
    gain: some('promise gain', 3),
    gainFirst: is(opens(statement, 'gain') || opens(statement, 'act')),
    outcome: some('promise outcome', 2),
    kind: has('promise kind'),
    relief: Math.max(has('promise relief'), has('promise versus')),
    axis: some('axis', 3),
    people: some('people', 2),
    self: has('promise self'),
    courtesy: has('promise courtesy'),
    named: is(around.product !== undefined && lower.slice(0, 40).includes(around.product)),
    figure: is(figure),
    sized: is(figure && found.has('axis')),
    question: is(/\?["”']?$/.test(text)),
    problem: is(has('problem struggle') + has('problem cost') + has('problem question') > 0),
    short: is(words < 4),
    few: is(words >= 4 && words < 7),
    full: is(words >= 12 && words <= 32),
    asked: is(around.asks(statement)),
    proven: is(around.proves(statement)),
    terms: is(
      block.role !== 'headline' &&
        (has('risk-buffer-b2c relief') > 0 || has('risk-buffer-b2b relief') > 0 || leadsWithSum(statement)),
    ),
    faqPart: part('faq'),
    leadsIn: is(/[:：]\s*$/.test(text)),
  }
}

/** True for a price that its terms follow: "$129, free shipping". */
const leadsWithSum = ({ numbers, start, text }: Statement): boolean =>
  numbers.some((number) => number.kind === 'money' && number.start - start <= LEAD) && /,/.test(text)

/** Fewest words of a headline that says a whole thing. */
const FULL_HEADLINE = 7

/** Characters before a sum that a sentence begins with: "From $12". */
const LEAD = 10

/** True where the statement begins with a word of that group of `promise`. */
const opens = (statement: Statement, group: string): boolean =>
  statement.hits.some((hit) => hit.list === 'promise' && hit.group === group && hit.start <= statement.start + 1)
