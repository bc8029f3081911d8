import type { Cta, Proof, ProofSub } from './map.ts'
import { cases, linked } from './proofs/case.ts'
import { standIns, under } from './proofs/context.ts'
import { distinct } from './proofs/distinct.ts'
import { asserted, type Found, names } from './proofs/found.ts'
import { numbers } from './proofs/number.ts'
import { readingTestimonials } from './proofs/testimonial.ts'
import { verified } from './proofs/verification.ts'
import { factOf, inSlices, type Reading, type Statement } from './statements.ts'

/** What lets a sceptic believe the promise, statement by statement, in the order of the copy; in slices. */
export function* readingProofs(reading: Reading, ctas: readonly Cta[]): Generator<void, Proof[]> {
  const voices = yield* readingTestimonials(reading)
  yield
  const impact = under(reading, 'proof-number', 'impact')
  const found: Found[] = [...voices.found, ...linked(reading, ctas)]
  yield* inSlices(asserted(reading), (statement) => {
    if (voices.taken.has(statement.at) && !isBefore(statement, voices.found)) return
    const own = eitherOr(
      statement,
      cases(reading, statement),
      numbers(reading, statement, impact[statement.at] === true),
    )
    const vouched = statement.block.role === 'subject' ? [] : verified(statement)
    found.push(...own.filter(({ sub }) => !vouched.some((voice) => HOLDS[voice.sub]?.includes(sub))), ...vouched)
  })
  const waiting = standIns(reading)
  const sorted = found
    .filter(({ at }) => !waiting[at])
    .sort((a, b) => a.at - b.at || a.start - b.start || a.end - b.end)
  return distinct(reading, sorted).map(({ at, start, end, kind, sub }) => {
    const block = reading.piece.blocks[at]
    if (!block) throw new RangeError(`no block ${at}`)
    return { ...factOf(block, start, end), kind, sub }
  })
}

/** What a sentence that vouches for the seller says with its figure: since when a certificate is held, how long a guarantee runs. */
const HOLDS: Readonly<Partial<Record<ProofSub, readonly ProofSub[]>>> = {
  guarantee: ['roi', 'metric'],
  security: ['experience'],
  compliance: ['experience'],
  accreditation: ['experience'],
}

/** A sentence that leads up to the words somebody is quoted with, in the same paragraph. */
const isBefore = (statement: Statement, voices: readonly Found[]): boolean =>
  statement.block.role === 'body' &&
  voices.some((voice) => voice.at === statement.at) &&
  voices.every((voice) => voice.at !== statement.at || statement.end <= voice.start)

/** A story with its figure in one clause is one proof: a title's figure, a sentence's story. */
function eitherOr(statement: Statement, told: readonly Found[], measured: readonly Found[]): readonly Found[] {
  if (told.length === 0 || measured.length === 0) return [...told, ...measured]
  const dash = statement.text.search(/\s[–—-]\s/)
  const figure = measured[0]
  if (!figure || measured[0]?.sub === 'experience') return [...told, ...measured]
  if (dash >= 0 && statement.numbers.some((one) => one.measure && one.start > statement.start + dash))
    return [
      ...told.map((one) => ({ ...one, end: statement.start + dash })),
      { ...figure, start: statement.start + dash + 3 },
    ]
  const title = statement.block.role === 'subject' || statement.block.role === 'heading'
  return title && !told.some((one) => names(statement, one.start + 4, one.end) > 0) ? measured : told
}
