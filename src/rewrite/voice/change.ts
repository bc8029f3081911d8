import type { Block } from '../../copy/piece.ts'
import type { Span } from '../../text/span.ts'
import type { Edit } from '../rewrite.ts'

/** What a change of voice does: `safe` says the same in other words; `asks` needs the writer: facts for its slots, or a yes. */
export type ChangeKind = 'safe' | 'asks'

/** One change of a piece towards a voice. */
export interface Change {
  readonly title: string
  readonly kind: ChangeKind
  /** In document order, without overlap. */
  readonly edits: readonly Edit[]
}

/** A change in the rendered text of a block, before it is written into the file. */
export interface Turned extends Span {
  readonly block: Block
  readonly title: string
  readonly kind: ChangeKind
  readonly write: string
  /** May stand within the label of a link or button too. */
  readonly within?: true
}
