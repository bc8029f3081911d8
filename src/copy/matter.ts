import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Fault } from './piece.ts'

/** A leaf of the front matter, as YAML and TOML readers yield it. */
export interface Leaf {
  /** Keys from the top; list items as numbers. */
  readonly path: readonly string[]
  /** Span of the last key, or of the value where there is none. */
  readonly keySpan: Span
  readonly span: Span
  readonly value: string | number | boolean | null
  /** Strings and numbers: the decoded value with its places. */
  readonly prose?: Prose
}

export interface Matter {
  readonly leaves: readonly Leaf[]
  readonly faults: readonly Fault[]
}
