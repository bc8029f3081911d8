import type { Cta, Fact } from '../map.ts'

import type { AskGroup } from './ask.ts'

/** A request found, before it is known which of them the piece is for. */
export interface Candidate extends Fact {
  readonly ask: AskGroup
  readonly form: Cta['form']
  readonly href?: string
  /** Index of the block in the piece. */
  readonly at: number
  /** Offered beside the way rather than pushed: help with questions, a second channel ("Or call us"). */
  readonly aside: boolean
  /** Asked with courtesy ("please", "feel free to"): writers put it before what they want. */
  readonly polite?: boolean
}

export const linked = (href: string | undefined): { href?: string } => (href ? { href } : {})
