import { type Bank, NO_BANK } from '../bank/entry.ts'
import type { DeclaredAudience, PieceKind } from '../copy/piece.ts'
import type { ListId } from '../lang/types.ts'
import type { Brand, Rule, Spoken } from '../lint/rule.ts'
import {
  type Floors,
  type MessageLanguage,
  MIN_WORDS,
  mergeSetting,
  NO_BRAND,
  type RuleSetting,
} from '../lint/settings.ts'
import type { FirstScreenSettings } from '../message/screen-style.ts'
import type { Config } from './config-shape.ts'

export type HouseLexicon = { readonly [L in Spoken]?: ReadonlyMap<string, readonly string[]> }
export type { ListId }

/** Everything but the text that a review depends on. */
export interface Settings {
  readonly rules: readonly Rule[]
  readonly configured: ReadonlyMap<string, RuleSetting>
  readonly minWords: number
  readonly messageLanguage: MessageLanguage
  /** ISO date, YYYY-MM-DD. */
  readonly today: string
  readonly brand: Brand
  readonly lexicon: HouseLexicon
  readonly bank: Bank
  /** The file is a trust bank itself, and no copy. */
  readonly isBank?: true
  readonly firstScreen: FirstScreenSettings
  readonly floors?: Floors
  /** Declared outside of the file; its front matter wins. */
  readonly kind?: PieceKind
  readonly audience?: DeclaredAudience
  readonly language?: Spoken
  /** Name of the campaign that the file belongs to. */
  readonly campaign?: string
}

/** What a configuration, an override or a flag may say; what it leaves out stays. */
export interface Layer {
  readonly preset?: ReadonlyMap<string, RuleSetting>
  readonly rules?: ReadonlyMap<string, RuleSetting>
  readonly kind?: PieceKind
  readonly audience?: DeclaredAudience
  readonly language?: Spoken
  readonly campaign?: string
  readonly messageLanguage?: MessageLanguage
  readonly minWords?: number
  readonly brand?: NonNullable<Config['brand']>
  readonly lexicon?: NonNullable<Config['lexicon']>
  readonly firstScreen?: NonNullable<Config['firstScreen']>
  readonly floors?: Floors
  readonly bank?: Bank
}

export const defaultSettings = (rules: readonly Rule[], today: string): Settings => ({
  rules,
  configured: new Map(),
  minWords: MIN_WORDS,
  messageLanguage: 'piece',
  today,
  brand: NO_BRAND,
  lexicon: {},
  bank: NO_BANK,
  firstScreen: {},
})

/** The settings with a layer over them. */
export function withLayer(settings: Settings, layer: Layer): Settings {
  const { kind, audience, language, campaign, messageLanguage, minWords, bank } = layer
  return {
    ...settings,
    configured: withRules(settings.configured, layer),
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(language && { language }),
    ...(campaign && { campaign }),
    ...(messageLanguage && { messageLanguage }),
    ...(minWords !== undefined && { minWords }),
    ...(bank && { bank }),
    ...(layer.brand && { brand: withBrand(settings.brand, layer.brand) }),
    ...(layer.lexicon && { lexicon: { ...settings.lexicon, ...layer.lexicon } }),
    ...(layer.floors && { floors: withFloors(settings.floors, layer.floors) }),
    ...(layer.firstScreen && { firstScreen: withScreens(settings.firstScreen, layer.firstScreen) }),
  }
}

function withRules(before: Settings['configured'], { preset, rules }: Layer): Settings['configured'] {
  if (!preset && !rules) return before
  const configured = new Map([...before, ...(preset ?? [])])
  for (const [id, setting] of rules ?? []) configured.set(id, mergeSetting(configured.get(id), setting))
  return configured
}

function withBrand(before: Brand, { product, slogan, use, avoid, bannedClaims }: NonNullable<Layer['brand']>): Brand {
  return {
    ...before,
    ...(product && { product }),
    ...(slogan && { slogan }),
    ...(avoid && { avoid }),
    ...(bannedClaims && { bannedClaims }),
    ...(use && { use: use.flatMap(({ term, instead = [] }) => (term === undefined ? [] : [{ term, instead }])) }),
  }
}

const withFloors = (before: Floors = {}, after: Floors): Floors => ({
  all: { ...before.all, ...after.all },
  b2b: { ...before.b2b, ...after.b2b },
  b2c: { ...before.b2c, ...after.b2c },
})

const withScreens = (before: FirstScreenSettings, after: NonNullable<Layer['firstScreen']>): FirstScreenSettings => ({
  phone: { ...before.phone, ...after.phone },
  laptop: { ...before.laptop, ...after.laptop },
})
