import type { Bank } from '../bank/entry.ts'
import type { PieceKind } from '../copy/piece.ts'
import type { AudienceValue, Fact, MessageMap, PieceMap, Side } from '../message/map.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import type { Campaign, CampaignFile, CampaignFinding, CampaignTools } from './campaign.ts'
import type { Options, Values } from './options.ts'
import type { Floors } from './settings.ts'

export type Severity = 'error' | 'warning' | 'info'
export type Spoken = 'en' | 'id'

/** The same words in every language that findings speak. */
export type Words = Readonly<Record<Spoken, string>>

/** A message says what is wrong, what was counted and what to do. `{name}` stands for a value. */
export interface Message extends Words {
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

/** Names of the `{placeholders}` of a template. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

export interface Related {
  /** In the file of the finding, or in `elsewhere`. */
  readonly span: Span
  readonly message: string
  /** Another file that it stands in, and where. */
  readonly elsewhere?: Elsewhere
}

/** A place in another file: 1-based lines and UTF-16 columns. `file` as reports name it. */
export interface Elsewhere {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** What a rule yields. */
export interface Finding {
  readonly rule: string
  readonly message: string
  /** Id of the message template. */
  readonly says: string
  readonly severity: Severity
  readonly span: Span
  /** All that the finding is about, where `span` is only the first line of it. */
  readonly whole?: Span
  /** Best first. */
  readonly rewrites: readonly Rewrite[]
  /** Evidence elsewhere in the file. */
  readonly related: readonly Related[]
}

/** What a language pack offers and a rule may need; a language without it shows the rule as unavailable. */
export type Capability = 'lexicon' | 'sentences' | 'tags' | 'morphology'

/** What a rule reads: one piece and the file it stands in. */
export interface Page {
  readonly map: MessageMap
  readonly piece: PieceMap
  /** Index of the piece in its file. */
  readonly index: number
  readonly language: Spoken
  readonly audience: AudienceValue
  readonly today: string
  readonly brand: Brand
  /** What the configuration asks of every piece at least. */
  readonly floors?: Floors
  /** The team's proofs; without entries where there is none. */
  readonly bank: Bank
}

/** What the configuration says of the brand. */
export interface Brand {
  readonly product?: string
  readonly use: ReadonlyArray<{ readonly term: string; readonly instead: readonly string[] }>
  readonly avoid: readonly string[]
  readonly bannedClaims: readonly string[]
  readonly slogan?: string
}

export interface Extra {
  readonly rewrites?: ReadonlyArray<Rewrite | undefined>
  readonly related?: readonly Related[]
}

export interface Tools<M extends Messages, O extends Options> {
  readonly options: Values<O>
  /** Language in which the finding speaks. */
  readonly spoken: Spoken
  /** The words for the finding's language. */
  readonly say: (words: Words) => string
  readonly found: <K extends keyof M & string>(
    says: K,
    at: Span | Fact,
    values: Readonly<Record<Placeholders<M[K]['en']>, string | number>>,
    extra?: Extra,
  ) => Finding
}

export type Messages = Readonly<Record<string, Message>>

/**
 * A case of a rule, its test and its documentation. `bad` is a whole Markdown file in which `⟦` and `⟧` mark what the
 * finding covers (no marks: the place is not part of the case); `good` is the same copy without the fault. For campaign
 * rules both hold several files, each behind a line `==> its/path.md <==`.
 */
export interface Example {
  readonly lang: Spoken
  readonly says: string
  readonly bad: string
  readonly good: string
  readonly kind?: PieceKind
  readonly audience?: Side | 'both'
  /** What the configuration of the case asks for. */
  readonly floors?: Floors
  readonly brand?: Partial<Brand>
  /** The trust bank of the case: a Markdown table. */
  readonly bank?: string
  /** What a writer might fill the hints of the offered rewrites with, by hint. */
  readonly fill?: Readonly<Record<string, string>>
}

export interface Rule<M extends Messages = Messages, O extends Options = Options> {
  /** `group/name` */
  readonly id: string
  readonly severity: Severity
  readonly summary: Words
  /** The reason in one sentence, with its source: a KNOWLEDGE id, a study or a law. */
  readonly why: Words & { readonly source: string }
  readonly messages: M
  readonly options: O
  /** Whom and what it speaks to; anything where not said. */
  readonly audience?: Side
  readonly kind?: PieceKind
  /** Coverage rules stay silent until the piece has enough words (a setting) and, where `audience` is said, that is known. */
  readonly coverage: boolean
  readonly needs: readonly Capability[]
  readonly examples: readonly Example[]
  /** Not part of the `recommended` preset. */
  readonly optional?: boolean
  /** For what is mended for a whole folder at once: how its first file speaks for the `{count}` others. */
  readonly once?: Words
  /**
   * Written as a method so that rules of different messages and options share one list. A rule with much to look at yields
   * nothing (`undefined`) now and then, where a host may take a breath.
   */
  check(page: Page, tools: Tools<M, O>): Iterable<Finding | undefined>
  /**
   * Instead of `check` for rules that compare files: `at` gives the tools for a finding in one of them. It takes
   * breaths in the same way.
   */
  judge?(campaign: Campaign, at: (file: CampaignFile) => CampaignTools<M, O>): Iterable<CampaignFinding | undefined>
}

type Draft<M extends Messages, O extends Options> = Omit<Rule<M, O>, 'options' | 'coverage' | 'needs'> & {
  readonly options?: O
  readonly coverage?: boolean
  readonly needs?: readonly Capability[]
}

/** Checks a rule's shape at compile time: message ids and their placeholders. */
export function defineRule<const M extends Messages, const O extends Options = Record<never, never>>(
  rule: Draft<M, O>,
): Rule<M, O> {
  return { coverage: false, needs: [], ...rule, options: rule.options ?? ({} as O) }
}

/** The same for a rule that reads a campaign rather than a piece. */
export function defineCampaignRule<const M extends Messages, const O extends Options = Record<never, never>>(
  rule: Omit<Draft<M, O>, 'check' | 'coverage' | 'judge'> & Required<Pick<Rule<M, O>, 'judge'>>,
): Rule<M, O> {
  return { coverage: false, needs: [], ...rule, options: rule.options ?? ({} as O), check: () => [] }
}
