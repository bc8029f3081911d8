import type { ListId } from './types.ts'

/** One phrase of a list: the pattern alone, or with what is to be known of it. src/lang/README.md explains patterns. */
export type Entry =
  | string
  | {
      readonly p: string
      /** For people. */
      readonly note?: string
      /** Least number that the phrase must hold: "3 people" is no proof of scale. */
      readonly min?: number
    }

export interface WordList {
  readonly id: ListId
  readonly about: string
  /** Whom the words speak to; `avoid`, `preferred` and `caution` lists judge words that one side should not see. */
  readonly audience: 'b2c' | 'b2b' | 'any' | 'none' | 'mixed' | 'email' | 'b2c-avoid' | 'b2c-preferred' | 'b2c-caution'
  /** `label`: only at the start of a label; `label-exact`: the whole label; `phrase`: anywhere. */
  readonly match: 'phrase' | 'label' | 'label-exact'
  /** Phrases by group; '' for a list without groups. */
  readonly groups: Readonly<Record<string, readonly Entry[]>>
  /** Regular expressions on the shape of a short line (up to 200 characters), by group, case kept. */
  readonly shapes?: Readonly<Record<string, readonly string[]>>
  /** Patterns that a hit must not touch, with the reason. */
  readonly traps?: ReadonlyArray<readonly [pattern: string, why: string]>
  /** Lines that hold at least one phrase of the list. Test data. */
  readonly hits: readonly string[]
  /** Lines that look like it and hold none. Test data. */
  readonly misses: readonly string[]
}
