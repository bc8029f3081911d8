import type { Span } from '../text/span.ts'

/** Every list of words a language may hold. A new list: add its id here, a file in each language's `lists/`, and hit and miss examples in it. */
export const LIST_IDS = [
  'answers',
  'anyones',
  'audience-b2b',
  'audience-b2c',
  'audience-both',
  'ask',
  'ask-closer',
  'ask-condition',
  'ask-label',
  'ask-lead',
  'ask-object',
  'ask-request',
  'ask-steps',
  'ask-timid',
  'claim-absolute',
  'axis',
  'claim-best',
  'claim-change',
  'claim-green',
  'claim-hype',
  'claim-scarce',
  'claim-source',
  'claim-vague',
  'company-offer',
  'data-held',
  'countable',
  'cta-b2b',
  'cta-b2c',
  'cta-weak',
  'discount-coupon',
  'discount-logical',
  'discount-promo',
  'discount-scope',
  'early-days',
  'email-stage',
  'emotion-sensory',
  'formats',
  'hype',
  'jargon',
  'live-count',
  'mail-turn',
  'measure',
  'merge-field',
  'misspelt',
  'opt-out',
  'last-places',
  'org-risk',
  'people',
  'personal-efficiency',
  'pilot',
  'placeholder',
  'material',
  'post-purchase',
  'praise',
  'price-cues',
  'problem',
  'promise',
  'pronouns',
  'proof-case',
  'proof-number',
  'proof-verification',
  'reader-group',
  'register',
  'register-clash',
  'risk-buffer-b2b',
  'risk-buffer-b2c',
  'security',
  'sender-story',
  'stakeholders',
  'subject-empty',
  'subject-spam',
  'time-to-value',
  'tomorrow',
  'track-record',
  'trade',
  'urgency-exclusivity',
  'urgency-scarcity',
  'urgency-social',
  'urgency-timer',
  'vague-verb',
  'value',
  'weak-intent',
  'weasel',
  'wordy',
  'worn',
] as const

export type ListId = (typeof LIST_IDS)[number]

/** A phrase of a list, found. Offsets are those of the text that was searched. */
export interface Hit extends Span {
  readonly list: ListId
  /** Group inside the list, as the list names it. */
  readonly group?: string
}

/** A word: a run of letters and digits with the apostrophes, dots and the like inside it ("you're", "4.8", "don't", "U.S"). */
export interface Token extends Span {
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string
}

export type NumberKind =
  | 'percent'
  | 'money'
  | 'multiplier'
  | 'duration'
  | 'count'
  | 'ratio'
  | 'size'
  | 'number'
  | 'date'
  | 'year'
  | 'time'
  | 'phone'
  | 'ordinal'
  | 'rank'
  | 'version'
  | 'standard'

/** A phrase that holds a number, in figures or words. */
export interface NumberPhrase extends Span {
  readonly kind: NumberKind
  /** True for percent, money, multiplier, duration, count and ratio; false for a bare number, a size and everything that only names (years, phones, ranks ...). */
  readonly measure: boolean
  /** The value, the lower one of a range; of "1,2 juta" 1200000; of "dozens" 12 with `vague`. NaN where the phrase has none (a phone number). */
  readonly value: number
  /** Upper end of a range, second number of a ratio (4.8/5). */
  readonly to?: number
  /** '%', 'x', ISO 4217 code of a currency, singular English name of a unit of time ('day'), noun of a count in lower case as written. */
  readonly unit?: string
  /** What a price or rate is counted per, in lower case as written without the article: 'month', 'bulan', 'user'. */
  readonly per?: string
  /** What stands around the number: more than it (10+, over 500), at most it (up to 50), about it. */
  readonly bound?: 'over' | 'upto' | 'about'
  /** Written out in words. */
  readonly words: boolean
  /** Names an order of size only: hundreds, ribuan, dozens. */
  readonly vague: boolean
}

/** What a language tells about the build of a sentence, by its words alone. Offsets are those of the sentence. */
export interface Tags {
  /** True where the words of a label or sentence open with a request ("See your status", "Now get the kit"). Cheap. */
  asks(words: string): boolean
  /** “is baked by our team”: where it begins and ends, and who does it where that is said. */
  passives(sentence: string): ReadonlyArray<Span & { readonly agent?: Span }>
  /** The word at that place of the sentence is a noun or a name there (“a dog harness”). Slow (milliseconds): for what something cheaper has singled out. */
  isNoun(sentence: string, word: Span): boolean
}

/** What Copydesk knows of one language. All offsets count in the text that is given; results are kept by text and are not to be changed. */
export interface Pack {
  readonly code: 'en' | 'id'
  /** Does ahead, in slices, what finding phrases in the first texts would do in one piece. */
  preparing(text: string): Generator<void, void>
  /** Phrases of all lists that hold anywhere in running text (label lists excepted), traps applied, by start, longer ones first. */
  matches(text: string): readonly Hit[]
  /** Phrases of the label lists (cta-b2c, cta-b2b, cta-weak), where the whole text is the label of a button or link. */
  label(text: string): readonly Hit[]
  /** What is striking in the shape of a subject line of up to 200 characters: shouting, stretched letters, "!!" (group of subject-spam). */
  shape(text: string): readonly Hit[]
  /** Sentences without the blanks around them, in order. A line break always ends one. */
  sentences(text: string): readonly Span[]
  tokens(text: string): readonly Token[]
  /** Number phrases in order; they do not overlap. */
  numbers(text: string): readonly NumberPhrase[]
  /** Only where the language has it. */
  readonly tags?: Tags
}
