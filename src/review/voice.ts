import type { Copy } from '../copy/piece.ts'
import { read } from '../copy/read.ts'
import { guardWords } from '../lang/guard.ts'
import type { Voice } from '../lang/lines.ts'
import type { AllTurners } from '../lang/turns.ts'
import type { Finding } from '../lint/rule.ts'
import { lint } from '../lint/run.ts'
import type { MessageMap } from '../message/map.ts'
import { understand } from '../message/understand.ts'
import { declare } from '../rewrite/declare.ts'
import { factsOf } from '../rewrite/guard.ts'
import { plain, type Rewrite } from '../rewrite/rewrite.ts'
import { addressed } from '../rewrite/voice/address.ts'
import type { Change } from '../rewrite/voice/change.ts'
import { sentenceChanges } from '../rewrite/voice/sentences.ts'
import { voiceChanges } from '../rewrite/voice/voice.ts'
import type { Source } from '../text/source.ts'
import { byStart } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { capabilities } from './capabilities.ts'
import { edited } from './fix.ts'
import { type ReviewOptions, readOptions, understandOptions } from './review.ts'
import { filledIn, lasting } from './slots.ts'
import { adds, count, leftOut, mostReadings } from './tried.ts'

/** A file told to an audience. */
export interface Voiced {
  readonly source: Source
  /** All that can be changed at once, in document order; none overlap. */
  readonly changes: readonly Change[]
  /** The file with every change in it, slots as `[...]`. */
  readonly text: string
  /** What is left to do for this audience, with its place in the new text. */
  readonly notes: ReadonlyArray<{ readonly line: number; readonly finding: Finding }>
  /** Tells of what the rules offer that was not tried and is not done, where the file has too much of it. */
  readonly untried?: string
}

const MOST = 100

export interface VoiceOptions {
  /** `safe`: only changes that keep the meaning and need nobody. */
  readonly only?: 'all' | 'safe'
  /** Turns whole sentences too. */
  readonly turners?: AllTurners
  /** Whole readings of the file that what the rules offer is worth; a hundred where not said. */
  readonly most?: number
}

/**
 * The whole file in the voice of an audience: its words and sentences, and what the rules for that audience offer, as long
 * as an offer takes its finding away and brings no other. Undefined where the file is no copy or in a language without a
 * voice.
 */
export function inVoice(
  text: string,
  review: ReviewOptions,
  voice: Voice,
  options: VoiceOptions = {},
): Voiced | undefined {
  return atOnce(voicing(text, review, voice, options))
}

/** The same in slices: yields wherever a host may take a breath. */
export function* voicing(
  text: string,
  options: ReviewOptions,
  voice: Voice,
  { only = 'all', turners, most = MOST }: VoiceOptions = {},
): Generator<void, Voiced | undefined> {
  const copy = read(text, readOptions(options.path, options.settings))
  const { source, language, kind } = copy
  if (!copy.isCopy || kind === 'other' || (language !== 'en' && language !== 'id')) return undefined
  const here = judged(copy, options, voice)
  yield
  // Slots make a text longer: one that was too short to be asked for more stays so.
  const short = here.map.pieces.every(({ words }) => words < options.settings.minWords)
  const settings = short ? { ...options.settings, minWords: Number.POSITIVE_INFINITY } : options.settings
  // Other words may look like another language: it is the same piece.
  const same = { ...readOptions(options.path, settings), language, kind }
  const look = (after: string) => judged(read(after, same), { ...options, settings }, voice)
  const again = (changes: readonly Change[]) => look(written(source, changes, language))
  const taken = redeclared(copy, voice)
  const wanted = (change: Change) =>
    (only === 'all' || change.kind === 'safe') && !taken.some((other) => collide(other, change))
  const keeps = numbersOf(source, language)
  let findings = here.findings
  let left = mostReadings(text.length, most)
  let untried = 0
  for (const finding of here.findings.filter(({ rule, says }) => concerns(rule, voice) && says !== NOWHERE)) {
    for (const change of changesOf(finding, language, voice)) {
      if (!wanted(change) || !keeps(change) || repeats(finding.rule, change, taken)) continue
      if (left-- <= 0) {
        untried++
        continue
      }
      const next = again([...taken, change])
      yield
      if (!isBetter(findings, next.findings, finding.rule) || turnsSeller(here.map, next.map)) continue
      taken.push(change)
      findings = next.findings
      break
    }
  }
  const sentences = turners && only === 'all' ? sentenceChanges(here.map, voice, turners[language]) : []
  for (const change of [...sentences, ...voiceChanges(here.map, voice)]) if (wanted(change)) taken.push(change)
  const changes = taken.sort((a, b) => startOf(a) - startOf(b))
  const after = edited(source, { edits: inOrder(changes) })
  const { findings: open, map } = look(after)
  const notes = lasting(open, again(changes).findings)
    .filter(({ rule, severity }) => rule !== LEFTOVER && (severity !== 'info' || concerns(rule, voice)))
    .map((finding) => ({ line: map.copy.source.line(finding.span.start), finding }))
  return { source, changes, text: after, notes, ...(untried > 0 && { untried: leftOut(untried, 'done') }) }
}

const changesOf = ({ rule, rewrites }: Finding, language: string, voice: Voice): Change[] =>
  wordsFirst(rewrites)
    .filter((rewrite) => !isTone(rule) || !asks(rewrite))
    .map(({ title, kind, edits }) => ({
      title,
      kind: kind === 'fix' ? 'safe' : 'asks',
      edits: edits.map(({ span, parts }) => ({ span, parts: addressed(parts, language, voice) })),
    }))

/** A sentence to be filled in is no matter of the tone that it is to be told in: that stays a note. */
const isTone = (rule: string): boolean => rule.startsWith('tone/')

const asks = ({ edits }: Pick<Rewrite, 'edits'>): boolean =>
  edits.some(({ parts }) => parts.some((part) => typeof part !== 'string'))

/** True for changes after which every number still stands: a date that goes is a fact that goes. */
const numbersOf = (source: Source, language: 'en' | 'id') => {
  const numbers = (text: string) => factsOf(text, guardWords[language]).numbers
  return ({ edits }: Change): boolean => {
    const written = numbers(edits.map(({ parts }) => plain(parts)).join('\n'))
    return edits.every(({ span }) => numbers(source.slice(span)).every((number) => written.includes(number)))
  }
}

/** True for a line of ours that another change puts in already; the same button may stand twice. */
const repeats = (rule: string, change: Change, taken: readonly Change[]): boolean =>
  !rule.startsWith('cta/') && lines(change).some((line) => taken.some((other) => lines(other).includes(line)))

const lines = ({ edits }: Change): string[] =>
  edits.flatMap(({ parts }) => plain(parts).split(/\r?\n/)).filter((line) => line.trim().split(/\s+/).length > 3)

/** An ask without a way to answer is no matter of the voice. */
const NOWHERE = 'nowhere'

const LEFTOVER = 'placeholder/leftover'

/** How the reader is called is a matter of the voice, not of what most words do now; a reason to hurry is one of the offer. */
const ELSEWHERE: ReadonlySet<string> = new Set(['tone/register', 'b2c/reason-now'])

/** True where a piece without a price or a sale comes to ask for money. */
const turnsSeller = (before: MessageMap, after: MessageMap): boolean =>
  sells(after) && !sells(before) && before.pieces.every(({ offer }) => offer.prices.length === 0)

const sells = ({ pieces }: MessageMap): boolean => pieces.some(({ ctas }) => ctas.some(({ ask }) => ask === 'buy'))

const concerns = (rule: string, voice: Voice): boolean =>
  !ELSEWHERE.has(rule) && [voice, 'cta', 'tone'].includes(rule.split('/')[0] ?? '')

/** What says something in place of what goes comes before what only takes away. */
const wordsFirst = (rewrites: readonly Rewrite[]): Rewrite[] => {
  const says = ({ edits }: Rewrite) => edits.some(({ parts }) => parts.length > 0)
  return [...rewrites.filter(says), ...rewrites.filter((each) => !says(each))]
}

const startOf = ({ edits }: Change): number => edits[0]?.span.start ?? 0

const collide = (a: Change, b: Change): boolean =>
  a.edits.some((one) =>
    b.edits.some(
      (two) => one.span.start === two.span.start || (one.span.start < two.span.end && two.span.start < one.span.end),
    ),
  )

/** True where one finding of the rule is gone and no rule found more than before. */
const isBetter = (before: readonly Finding[], after: readonly Finding[], rule: string): boolean =>
  count(after, rule) < count(before, rule) && !adds(before, after)

/** The text as it reads once the slots are filled. */
const written = (source: Source, changes: readonly Change[], language: string): string =>
  edited(source, { edits: filledIn(inOrder(changes), language) })

const inOrder = (changes: readonly Change[]) =>
  changes.flatMap(({ edits }) => edits).sort((a, b) => byStart(a.span, b.span))

/** An audience that the front matter names is the wrong one now. */
function redeclared(copy: Copy, voice: Voice): Change[] {
  if (!copy.declared.audience || copy.declared.audience === voice) return []
  return [{ title: `audience: ${voice}`, kind: 'safe', edits: [declare(copy, voice)] }]
}

/** The file as the audience reads it, whatever it declares. */
function judged(
  copy: Copy,
  { settings }: ReviewOptions,
  voice: Voice,
): { map: MessageMap; findings: readonly Finding[] } {
  const declared = { ...copy, declared: { ...copy.declared, audience: voice } }
  const map = understand(declared, understandOptions(settings))
  return { map, findings: lint(map, { ...settings, capabilities }).findings }
}
