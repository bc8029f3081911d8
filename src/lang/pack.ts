import { cached } from './cache.ts'
import { english } from './en/pack.ts'
import { indonesian } from './id/pack.ts'
import type { Tables } from './match/frozen.ts'
import { Matcher } from './match/matcher.ts'
import { TABLES } from './match/tables.ts'
import { readNumbers } from './numbers/read.ts'
import type { PackData } from './pack-data.ts'
import { splitSentences } from './sentences.ts'
import { splitTokens } from './tokens.ts'
import type { ListId, Pack } from './types.ts'

export type { Hit, ListId, NumberKind, NumberPhrase, Pack, Token } from './types.ts'
export { LIST_IDS } from './types.ts'

/** Texts whose results are kept, a kind: a long page has about 400 blocks. */
const KEPT = 4000

const known = new Map<string, Pack>()

/** Words of the house, by list; each is found as written, in any case. */
export type Additions = Readonly<Partial<Record<ListId, readonly string[]>>>

/** House lexicons in use at a time: one a folder of a workspace. */
const HOUSES = 16

/**
 * The pack of a language, undefined where there is none. With `additions` its lists hold these too, as group "house";
 * equal additions give the same pack.
 */
export function pack(code: string, additions: Additions = {}): Pack | undefined {
  const house = Object.values(additions).some((phrases) => phrases.length > 0)
  const key = house ? `${code} ${JSON.stringify(additions)}` : code
  let found = known.get(key)
  if (!found) {
    const data = [english, indonesian].find((each) => each.code === code)
    if (!data) return undefined
    found = house ? packOf(withHouse(data, additions)) : packOf(data, TABLES[data.code])
    const houses = [...known.keys()].filter((one) => one.includes(' '))
    if (house && houses.length >= HOUSES) known.delete(houses[0] as string)
    known.set(key, found)
  }
  return found
}

function withHouse(data: PackData, additions: Additions): PackData {
  const lists = data.language.lists().map((list) => {
    const phrases = (additions[list.id] ?? []).map(literal).filter((phrase) => phrase !== '')
    return phrases.length === 0 ? list : { ...list, groups: { ...list.groups, house: phrases } }
  })
  return { ...data, language: { ...data.language, lists: () => lists } }
}

/** A pattern that finds the words as they are. */
const literal = (phrase: string): string =>
  phrase
    .trim()
    .replace(/^[-=\s]+|[-\s]+$/g, '')
    .replace(/[\\()|?+[\]{}<>~$]/g, '\\$&')
    .replace(/\s+/g, ' ')

function packOf({ code, language, abbreviations, numbers, tags }: PackData, tables?: Tables): Pack {
  const matcher = new Matcher(language, tables)
  return {
    code,
    preparing: (text) => matcher.preparing(text),
    matches: cached(KEPT, (text) => matcher.phrases(text)),
    label: cached(KEPT, (text) => matcher.label(text)),
    shape: (text) => matcher.shape(text),
    sentences: cached(KEPT, (text) => splitSentences(text, abbreviations)),
    tokens: splitTokens,
    numbers: cached(KEPT, (text) => readNumbers(text, numbers)),
    ...(tags && { tags }),
  }
}
