import type { Block, Copy, Piece } from '../copy/piece.ts'
import type { Span } from '../text/span.ts'

/** A statement of the copy: where it stands, in which block, as rendered. */
export interface Fact {
  readonly block: Block
  /** In the file; inside the block's span. */
  readonly span: Span
  readonly text: string
}

export type Side = 'b2b' | 'b2c'
export type AudienceValue = Side | 'both' | 'unclear'

export interface AudienceEvidence extends Fact {
  readonly audience: Side
  /** Which of the signals of the decision it is: deciders, trial, risk, feature, channel, voices, buying, speed, price, who... */
  readonly signal: string
  readonly weight: number
}

export interface Audience {
  readonly value: AudienceValue
  readonly declared: boolean
  /** 0-1; of the audiences said with 0.9, nine in ten are right. 1 where declared. */
  readonly confidence: number
  readonly evidence: readonly AudienceEvidence[]
}

export type Axis = 'faster' | 'cheaper' | 'safer' | 'easier' | 'better' | 'more'

/** A part of a sentence, in rendered offsets of its block. */
export interface Slot {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Promise_ extends Fact {
  readonly score: number
  readonly slots: {
    readonly product?: Slot
    readonly who?: Slot
    readonly problem?: Slot
    readonly gain?: Slot
    readonly size?: Slot
    readonly alternative?: Slot
  }
  readonly axis?: Axis
}
export type { Promise_ as PromiseFact }

export interface Problem extends Fact {
  readonly score: number
}

export type ProofKind = 'number' | 'case' | 'verification'
export type ProofSub =
  | 'roi'
  | 'metric'
  | 'scale'
  | 'experience'
  | 'customer'
  | 'case-study'
  | 'logos'
  | 'testimonial'
  | 'rating'
  | 'press'
  | 'award'
  | 'security'
  | 'compliance'
  | 'patent'
  | 'accreditation'
  | 'guarantee'

export interface Proof extends Fact {
  readonly kind: ProofKind
  readonly sub: ProofSub
}

export type Ask =
  | 'buy'
  | 'trial'
  | 'signup'
  | 'demo'
  | 'contact'
  | 'book'
  | 'quote'
  | 'download'
  | 'subscribe'
  | 'reply'
  | 'learn'
  | 'other'

export interface Cta extends Fact {
  readonly ask: Ask
  readonly primary: boolean
  readonly form: 'button' | 'link' | 'label' | 'sentence'
  readonly href?: string
  /** Offered beside the way rather than pushed (help with questions, a second channel): does not compete. */
  readonly aside?: boolean
}

/** Short readings of the offer that rules ask for; each names its place. */
export interface Offer {
  readonly prices: readonly Fact[]
  readonly discounts: ReadonlyArray<Fact & { readonly reason: boolean }>
  readonly urgency: ReadonlyArray<Fact & { readonly by: 'timer' | 'scarcity' | 'exclusivity' | 'social' }>
  readonly riskRelief: readonly Fact[]
  readonly security: readonly Fact[]
  readonly stakeholders: ReadonlyArray<Fact & { readonly who: string }>
  readonly formats: readonly Fact[]
}

export interface Has {
  readonly roi: boolean
  readonly security: boolean
  readonly reference: boolean
  readonly socialProof: boolean
  readonly riskRelief: boolean
  readonly price: boolean
}

export interface Screen {
  /** Offset in the file after the last block that is (at least half) seen without scrolling. */
  readonly end: number
  readonly lastBlock: Block
  readonly promise: boolean
  readonly cta: boolean
  /** False where the whole piece fits the screen. */
  readonly overflows: boolean
}

export interface FirstScreen {
  readonly phone: Screen
  readonly laptop: Screen
}

/** What one piece says. */
export interface PieceMap {
  readonly piece: Piece
  readonly subjects: readonly Fact[]
  readonly preheaders: readonly Fact[]
  /** Best first, at most 2. */
  readonly promise: readonly Promise_[]
  readonly problem: readonly Problem[]
  readonly proofs: readonly Proof[]
  readonly ctas: readonly Cta[]
  /** How many different asks compete ("learn" not counted). */
  readonly primaryAsks: number
  readonly offer: Offer
  readonly has: Has
  /** null for emails. */
  readonly firstScreen: FirstScreen | null
  /** Words of copy in the piece. */
  readonly words: number
}

/** What a file says. */
export interface MessageMap {
  readonly copy: Copy
  readonly audience: Audience
  readonly pieces: readonly PieceMap[]
}
