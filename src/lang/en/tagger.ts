import type { Span } from '../../text/span.ts'
import { cached } from '../cache.ts'
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
let loading: Promise<Tagger> | undefined

/** Loads compromise on first use; later calls give the same tagger. Rejects where the bundle lacks it. */
export function loadTagger(): Promise<Tagger> {
  loading ??= import('compromise/two').then((module) => {
    loaded = taggerOf(module.default)
    return loaded
  })
  return loading
}

/** The tagger, if `loadTagger` has ended. */
export const tagger = (): Tagger | undefined => loaded

/** What is used of compromise. */
interface Nlp {
  (text: string): { json(options: { offset: boolean }): Array<{ terms: Term[] }> }
  model(): object
  methods(): object
}

interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

interface Conjugation {
  toInfinitive(verb: string, model: object, tense: string): string
  conjugate(verb: string, model: object): Readonly<Record<string, string>>
}

function taggerOf(nlp: Nlp): Tagger {
  const model = nlp.model()
  const verbs = (nlp.methods() as { two: { transform: { verb: Conjugation } } }).two.transform.verb
  return {
    sentence: cached(KEPT, (text) => tag(nlp, text)),
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

function tag(nlp: Nlp, text: string): TaggedSentence {
  const words = nlp(text)
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
