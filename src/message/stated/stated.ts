import type { NumberPhrase } from '../../lang/pack.ts'
import type { Span } from '../../text/span.ts'
import type { Bounds } from '../claims/figure.ts'
import type { Fact, Proof } from '../map.ts'

/**
 * What a statement can be held against: a figure of a measure, a certificate or standard, a customer by name, the words of
 * somebody quoted, being best or without exception, or just what it says.
 */
export type StatedAbout = 'figure' | 'certificate' | 'customer' | 'quote' | 'best' | 'absolute' | 'said'

/** A figure of a claim: what values it allows, in '%', 'x', 'time' (minutes), 'count', '/5' or an ISO currency. */
export interface Figure {
  readonly unit: string
  readonly bounds: Bounds
  readonly bound?: NumberPhrase['bound']
}

/** What a statement says, apart from where it says it. Plain data. */
export interface Said {
  readonly about: StatedAbout
  readonly language: 'en' | 'id'
  /** What is measured where that is one of the measures that a seller has one figure of ("customers"); the same in every language. */
  readonly measure?: string
  /** Words that say what it is about, without endings, sorted. For certificates and customers the name alone. */
  readonly subject: readonly string[]
  /** Those of the words that are names. */
  readonly names: readonly string[]
  /** In the order of the text. */
  readonly figures: readonly Figure[]
  /** What tells certificates of one name apart: type, edition, year. */
  readonly edition?: string
}

/** A statement of the copy that somebody could check, with its place. */
export interface Stated extends Fact {
  readonly said: Said
  /** Places of the figures, in rendered offsets of the block. */
  readonly figures: readonly Span[]
  /** The proof that it is a part of; none for praise of one's own. */
  readonly proof?: Proof
}
