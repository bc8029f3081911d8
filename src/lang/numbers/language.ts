/** What a word adds to a number that is written out. */
export type WordValue =
  /** Adds itself: two, twenty, dua. */
  | { readonly is: 'add'; readonly value: number }
  /** Multiplies the word before it: hundred, puluh, ratus. */
  | { readonly is: 'times'; readonly value: number }
  /** Multiplies all before it: thousand, juta. */
  | { readonly is: 'scale'; readonly value: number }
  /** Adds ten to the word before it: belas. */
  | { readonly is: 'teen' }
  /** Only the order of size: hundreds, ribuan. */
  | { readonly is: 'vague'; readonly value: number }

/** What reading number phrases needs to know of a language. All words in lower case, expressions case-blind. */
export interface NumberLanguage {
  /** What stands before decimals; the other of the two groups thousands. */
  readonly decimal: '.' | ','
  readonly words: ReadonlyMap<string, WordValue>
  /** Joins number words: "and". */
  readonly and: readonly string[]
  /** Words too common to be numbers unless a unit of time, a percent or a multiplier follows: one, a, satu. */
  readonly weak: ReadonlySet<string>
  /** Scales behind figures, glued or apart: k, million, rb, juta. */
  readonly scales: ReadonlyMap<string, number>
  readonly percent: RegExp
  readonly multiplier: RegExp
  /** Behind a multiplier: it counts how often, not how much more. */
  readonly often: RegExp
  /** Whole multipliers: twice, dua kali lipat needs none. */
  readonly multipliers: ReadonlyMap<string, number>
  /** Units of time by their singular English name. */
  readonly durations: ReadonlyMap<string, string>
  /** Whole durations: sebulan. */
  readonly oneOf: ReadonlyMap<string, string>
  readonly currencies: ReadonlyMap<string, string>
  /** Between the ends of a range. */
  readonly range: RegExp
  readonly outOf: RegExp
  readonly per: RegExp
  /** Before a number, ending where it begins. */
  readonly over: RegExp
  readonly upto: RegExp
  readonly about: RegExp
  /** Words before a figure that make it a name, by what it then is. */
  readonly names: ReadonlyArray<
    readonly ['standard' | 'ordinal' | 'rank' | 'version' | 'year' | 'time' | 'phone' | 'date', RegExp]
  >
  /** What begins at a figure and is none, by what it is. Sticky. */
  readonly forms: ReadonlyArray<readonly ['ordinal' | 'date' | 'time' | 'phone' | 'year' | 'version', RegExp]>
  /** True where modifiers stand before their noun. */
  readonly nounLast: boolean
  /** Words between a number and its noun. */
  readonly adjectives: ReadonlySet<string>
  /** Words that are no noun of a count. */
  readonly notNouns: ReadonlySet<string>
  /** True for a noun that is counted: plural, or known to be. */
  readonly counted: (noun: string) => boolean
}
