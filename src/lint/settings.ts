import type { Bank } from '../bank/entry.ts'
import type { Side } from '../message/map.ts'
import type { Brand, Capability, Rule, Severity, Spoken } from './rule.ts'

export type Level = Severity | 'off'

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error']

export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value)

/** What the configuration says of one rule; the rule's own severity, and that of its messages, where no level is said. */
export interface RuleSetting {
  readonly level?: Level
  readonly options?: Readonly<Record<string, unknown>>
}

/** The least that a piece must hold. A part that is not said is not asked for. */
export interface Floor {
  readonly promise?: boolean
  /** Of three. */
  readonly proofKinds?: number
  readonly cta?: boolean
  readonly roi?: boolean
  readonly security?: boolean
  readonly reference?: boolean
  /** The promise is seen on the phone without scrolling. */
  readonly firstScreen?: boolean
}

/** Floors by audience; `all` is for every piece. */
export type Floors = { readonly [K in 'all' | Side]?: Floor }

/** Language in which findings speak: that of their piece, or always the same. */
export type MessageLanguage = 'piece' | Spoken

export interface LintSettings {
  readonly rules: readonly Rule[]
  /** By rule id; a rule without an entry speaks with its own severity, unless it is optional. */
  readonly configured: ReadonlyMap<string, RuleSetting>
  /** Words that a piece needs before coverage rules speak. */
  readonly minWords: number
  readonly messageLanguage: MessageLanguage
  /** ISO date, YYYY-MM-DD. */
  readonly today: string
  readonly brand: Brand
  readonly floors?: Floors
  readonly bank?: Bank
  /** What the pack of a language offers. */
  readonly capabilities: (language: Spoken) => ReadonlySet<Capability>
}

export const MIN_WORDS = 40
export const NO_BRAND: Brand = { use: [], avoid: [], bannedClaims: [] }

/** True where the rule is to run at all. */
export function isOn(rule: Pick<Rule, 'id' | 'optional'>, configured: ReadonlyMap<string, RuleSetting>): boolean {
  const setting = configured.get(rule.id)
  return setting ? setting.level !== 'off' : !rule.optional
}

/** `later` over `earlier`: a level or an option that `later` leaves out stays. */
export function mergeSetting(earlier: RuleSetting | undefined, later: RuleSetting): RuleSetting {
  const level = later.level ?? earlier?.level
  return { ...(level && { level }), options: { ...earlier?.options, ...later.options } }
}
