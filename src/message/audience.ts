import { chats } from '../lang/chats.ts'
import { EVIDENCE, leaning, sides, strengthOf, weights } from './audience-weights.ts'
import type { Audience, AudienceEvidence, Cta } from './map.ts'
import { factOf, inSlices, perSentence, type Reading, says } from './statements.ts'

/** A trace of how the reader decides, by list and group of the language packs, or by what is asked. */
export type SignalName = keyof typeof sides

export type Strengths = Readonly<Record<SignalName, number>>

/** Whom the file speaks to, from the signals of the decision. Thin or contradicting signs are `unclear`. In slices. */
export function* readingAudience(
  readings: readonly Reading[],
  ctas: ReadonlyArray<readonly Cta[]>,
): Generator<undefined, Audience> {
  const evidence = yield* gathering(readings, ctas)
  yield
  const words = readings.reduce((sum, reading) => sum + reading.words, 0)
  const both = readings.flatMap(({ statements }) => statements.filter((each) => says(each, 'audience-both'))).length
  const { value, confidence } = leaning(strengths(evidence, words), both, readings.some(partsForBoth))
  return { value, declared: false, confidence, evidence: telling(evidence) }
}

/** The traces that tell most, in document order: of each sign the first ones before more of the same. */
function telling(evidence: readonly AudienceEvidence[]): AudienceEvidence[] {
  const seen = new Map<string, number>()
  const ranked = evidence.map((trace) => {
    const nth = (seen.get(trace.signal) ?? 0) + 1
    seen.set(trace.signal, nth)
    return { trace, worth: trace.weight / nth }
  })
  const kept = ranked.sort((a, b) => b.worth - a.worth).slice(0, EVIDENCE)
  return kept.map(({ trace }) => trace).sort((a, b) => a.span.start - b.span.start)
}

/** Words of a title at most. */
const TITLE = 8

/** Parts of the page, or plans, are titled for one person and others for an organisation: "For individuals", "For teams". */
function partsForBoth({ statements }: Reading): boolean {
  const titled = statements.filter(
    ({ block, text }) =>
      (block.role === 'heading' || block.role === 'subhead' || block.cell === 'th') &&
      text.split(/\s+/).length <= TITLE,
  )
  const names = (group: string) => titled.filter((each) => says(each, 'reader-group', group))
  const [people, firms] = [names('person'), names('organisation')]
  return people.some((each) => !firms.includes(each)) && firms.some((each) => !people.includes(each))
}

/** How strongly each signal speaks, as the weights expect it. */
export function strengths(evidence: readonly AudienceEvidence[], words: number): Strengths {
  const counts = new Map<string, number>()
  for (const { signal } of evidence) counts.set(signal, (counts.get(signal) ?? 0) + 1)
  return Object.fromEntries(
    (Object.keys(sides) as SignalName[]).map((name) => [name, strengthOf(counts.get(name) ?? 0, words)]),
  ) as Strengths
}

/** Every trace in the text, in document order. In slices. */
export function* gathering(
  readings: readonly Reading[],
  ctas: ReadonlyArray<readonly Cta[]>,
): Generator<undefined, AudienceEvidence[]> {
  const found: AudienceEvidence[] = []
  for (const [index, reading] of readings.entries()) {
    yield* inSlices(reading.statements, (statement) => {
      for (const { signal, start, end } of signalsIn(statement))
        found.push(trace(signal, factOf(statement.block, start, end)))
    })
    for (const cta of ctas[index] ?? []) {
      const signal = `ask ${cta.ask}`
      const rings = cta.ask === 'contact' && reading.piece.kind === 'landing' && chats.test(cta.text)
      if (isSignal(signal) && !rings) found.push(trace(signal, cta))
    }
  }
  return found
}

const signalsIn = perSentence(({ hits }) =>
  hits.flatMap(({ list, group, start, end }) => {
    const signal = signalOf(list, group)
    return signal ? [{ signal, start, end }] : []
  }),
)

const isSignal = (name: string): name is SignalName => Object.hasOwn(sides, name)

function signalOf(list: string, group: string | undefined): SignalName | undefined {
  const exact = `${list} ${group ?? ''}`
  return isSignal(exact) ? exact : isSignal(list) ? list : undefined
}

function trace(signal: SignalName, at: Pick<AudienceEvidence, 'block' | 'span' | 'text'>): AudienceEvidence {
  const { block, span, text } = at
  return { block, span, text, audience: sides[signal], signal, weight: weights[signal] }
}
