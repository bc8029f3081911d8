import en from './en/lines.ts'
import id from './id/lines.ts'

/**
 * Lines that rewrites offer, in the language of the copy. `[x]` is a slot that the writer fills; `{name}` a value that
 * the piece itself holds, `{name|x}` the same with a slot where the piece does not hold it. A line has no figure, name or
 * certificate of its own outside slots.
 */
export interface Lines {
  readonly promise: Readonly<Record<Voice, string>>
  /** The same, ended by a figure of the trust bank, `{proof|x}`. */
  readonly promiseProven: Readonly<Record<Voice, string>>
  /** Ends of a promise that lacks a part: put before its end mark. */
  readonly promiseWho: string
  readonly promiseSize: string
  readonly promiseGain: string
  readonly number: Readonly<Record<Voice, string>>
  readonly case: Readonly<Record<Voice, string>>
  readonly verification: Readonly<Record<Voice, string>>
  readonly guarantee: Readonly<Record<Voice, string>>
  readonly roi: readonly string[]
  readonly quote: string
  readonly security: string
  readonly certificate: string
  readonly securityLinks: readonly [faq: string, summary: string]
  readonly link: string
  readonly subject: string
  /** A question that names the reader's trouble. */
  readonly trouble: Readonly<Record<Voice, string>>
  /** A sentence about the reader, to open with. */
  readonly reader: string
  /** What a claim lacks, put before its end mark: where it was ranked, who says so, whom and when it was measured. */
  readonly rank: string
  readonly namedSource: string
  readonly licensed: string
  readonly measured: string
  readonly tested: string
  readonly green: string
  readonly result: string
  readonly firstResult: string
  /** Foot of a mail to many: why it came, the way out, who sends it; and the way out in a plain sentence. */
  readonly optOut: { readonly reason: string; readonly link: string; readonly sender: string; readonly plain: string }
  /** Labels for buttons and links where the piece names no step of its own, by what is offered, best first. */
  readonly cta: Readonly<Record<Offered, Readonly<Record<Voice, readonly string[]>>>>
  /** Labels in place of one that says too little, by what is asked for; `other` where none fits. */
  readonly labels: Readonly<Partial<Record<string, Readonly<Record<Voice, readonly string[]>>>>> & {
    readonly other: Readonly<Record<Voice, readonly string[]>>
  }
  /** Asks for a plain email, without a link. */
  readonly ask: Readonly<Record<Offered, Readonly<Record<Voice, string>>>>
  /** A mail's question whether the reader wants the step that it names. */
  readonly wanted: string
  /** On a link to more about what a heading names. */
  readonly about: string
  /** Beside an ask that leads nowhere. */
  readonly way: string
}

/** What is offered: from a shelf, a system to work with, work done for somebody; `any` where the copy does not tell. */
export type Offered = 'goods' | 'system' | 'service' | 'any'

export type Voice = 'b2b' | 'b2c'

export const lines: Readonly<Record<'en' | 'id', Lines>> = { en, id }
