import type { Span } from '../../text/span.ts'
import { cached } from '../cache.ts'
import { type Nlp, nlp } from './nlp.ts'
import { imperative, passives } from './tags.ts'

/** A word of a sentence with its class. Offsets in the sentence. */
export interface Tagged extends Span {
  readonly text: string
  readonly tags: ReadonlySet<string>
}

/** A sentence, tagged. */
export interface TaggedSentence {
  readonly words: readonly Tagged[]
  /** It asks the reader to do something. */
  readonly imperative: boolean
  /** The first verb that is no auxiliary. */
  readonly verb?: Tagged
  /** What stands before the verb's group and does what it says. */
  readonly subject?: Span
  /** A passive is in it. */
  readonly passive: boolean
}

/** English tagging through compromise. Sentences are kept by text. */
export interface Tagger {
  sentence(text: string): TaggedSentence
  /** "written" is "write"; the word itself where it is no known form. */
  infinitive(verb: string): string
  /** "carry" is "carries". */
  thirdPerson(infinitive: string): string
  past(infinitive: string): string
}

const KEPT = 2000

let loaded: Tagger | undefined

/** The tagger; compromise is evaluated on the first call. */
export function tagger(): Tagger {
  loaded ??= taggerOf(nlp())
  return loaded
}

/** The same, later; rejects where the bundle lacks compromise. */
export const loadTagger = async (): Promise<Tagger> => tagger()

/**
 * True where the word stands in the sentence as a noun or a name behind what nouns follow: “a dog harness”, not “we harness the wind”.
 * Of the first word of a sentence it is false, as requests open with verbs that look like nouns.
 */
export function isNoun(sentence: string, { start, end }: Span): boolean {
  const { words } = tagger().sentence(sentence)
  const at = words.findIndex((word) => word.start < end && word.end > start)
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word?.tags.has('Noun') || word.tags.has('Verb')) return false
  if (sentence.slice(before.end, word.start).trim() !== '') return false
  return !before.tags.has('Pronoun') && BEFORE_NOUNS.some((tag) => before.tags.has(tag))
}

const BEFORE_NOUNS = ['Determiner', 'Adjective', 'Possessive', 'Preposition', 'Singular', 'ProperNoun'] as const

interface Conjugation {
  toInfinitive(verb: string, model: object, tense: string): string
  conjugate(verb: string, model: object): Readonly<Record<string, string>>
}

function taggerOf(own: Nlp): Tagger {
  const model = own.model()
  const verbs = (own.methods() as { two: { transform: { verb: Conjugation } } }).two.transform.verb
  return {
    sentence: cached(KEPT, (text) => tag(own, text)),
    infinitive: (verb) => infinitive(verb.toLowerCase(), verbs, model),
    thirdPerson: (verb) => verbs.conjugate(verb, model).PresentTense ?? `${verb}s`,
    past: (verb) => verbs.conjugate(verb, model).PastTense ?? `${verb}ed`,
  }
}

/** compromise misses some participles as such and knows them as another tense. */
function infinitive(verb: string, verbs: Conjugation, model: object): string {
  for (const tense of ['Participle', 'PastTense', 'PresentTense', 'Gerund']) {
    const found = verbs.toInfinitive(verb, model, tense)
    if (found && found !== verb) return found
  }
  return verb
}

function tag(own: Nlp, text: string): TaggedSentence {
  const words = own(text)
    .json({ offset: true })
    .flatMap((sentence) => sentence.terms)
    .map(({ text: word, tags, offset }): Tagged => {
      return { text: word, tags: new Set(tags), start: offset.start, end: offset.start + offset.length }
    })
  const at = words.findIndex((word) => word.tags.has('Verb') && !word.tags.has('Auxiliary') && !word.tags.has('Modal'))
  const verb = words[at]
  let group = at
  while (group > 0 && ['Auxiliary', 'Modal', 'Adverb', 'Negative'].some((one) => words[group - 1]?.tags.has(one)))
    group--
  const [first, last] = [words[0], words[group - 1]]
  const asks = imperative(text) !== undefined || (at === 0 && verb?.tags.has('Imperative') === true)
  return {
    words,
    imperative: asks,
    ...(verb ? { verb } : {}),
    ...(!asks && first && last ? { subject: { start: first.start, end: last.end } } : {}),
    passive: passives(text).length > 0 || words.some((word) => word.tags.has('Passive')),
  }
}
