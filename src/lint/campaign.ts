import type { Digest } from '../message/digest.ts'
import type { Place } from '../text/source.ts'
import type { Options, Values } from './options.ts'
import type { Extra, Finding, Messages, Placeholders, Related, Spoken, Words } from './rule.ts'
import type { RuleSetting } from './settings.ts'

/** A stretch of a file in which a rule (all where none is named) is silenced. Offsets in the file. */
export interface Quiet {
  readonly rule?: string
  readonly start: number
  readonly end: number
}

/**
 * A file as campaign rules see it: what it says and how its settings bear on them. Plain data that a review yields, so that
 * the rules never need the file again. Only rules that differ from their default are in `rules`.
 */
export interface Member {
  readonly digest: Digest
  /** Language in which findings on this file speak. */
  readonly spoken: Spoken
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly quiet: readonly Quiet[]
}

/** A member with its name, the path that reports call it by. */
export interface CampaignFile extends Member {
  readonly file: string
}

/** Files that belong together. */
export interface Campaign {
  /** The name that front matter or configuration gives it; undefined where one seller makes it. */
  readonly name?: string
  /** In path order, two at least. */
  readonly files: readonly CampaignFile[]
  /** Names that the files sell under: they tell no two things apart. */
  readonly own: ReadonlySet<string>
  /** The file of the campaign that a link in another one leads to, if any. */
  readonly target: (from: CampaignFile, href: string) => CampaignFile | undefined
}

export interface CampaignRelated extends Related {
  readonly file: string
  readonly place: Place
}

/** A finding that several files took part in; it stands in `file`. */
export interface CampaignFinding extends Finding {
  readonly file: string
  readonly place: Place
  readonly related: readonly CampaignRelated[]
}

/** A place in another file that a finding points to. */
export interface Elsewhere {
  readonly in: CampaignFile
  readonly place: Place
  readonly words: Words
}

/** How a campaign rule says what it found in one of the files. */
export interface CampaignTools<M extends Messages, O extends Options> {
  readonly options: Values<O>
  readonly spoken: Spoken
  readonly say: (words: Words) => string
  /** Another file, as somebody who reads this one would call it: `../pricing.md`. */
  readonly path: (other: CampaignFile) => string
  readonly found: <K extends keyof M & string>(
    says: K,
    place: Place,
    values: Readonly<Record<Placeholders<M[K]['en']>, string | number>>,
    elsewhere?: readonly Elsewhere[],
    extra?: Pick<Extra, 'rewrites'>,
  ) => CampaignFinding
}
