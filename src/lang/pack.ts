import { cached } from './cache.ts'
import { english } from './en/pack.ts'
import { indonesian } from './id/pack.ts'
import { Matcher } from './match/matcher.ts'
import { readNumbers } from './numbers/read.ts'
import type { PackData } from './pack-data.ts'
import { splitSentences } from './sentences.ts'
import { splitTokens } from './tokens.ts'
import type { Pack } from './types.ts'

export type { Hit, ListId, NumberKind, NumberPhrase, Pack, Token } from './types.ts'
export { LIST_IDS } from './types.ts'

/** Texts whose results are kept, a kind: a long page has about 400 blocks. */
const KEPT = 4000

const known = new Map<string, Pack>()

/** The pack of a language, undefined where there is none. */
export function pack(code: string): Pack | undefined {
  let found = known.get(code)
  if (!found) {
    const data = [english, indonesian].find((each) => each.code === code)
    if (!data) return undefined
    found = packOf(data)
    known.set(code, found)
  }
  return found
}

function packOf({ code, language, abbreviations, numbers }: PackData): Pack {
  const matcher = new Matcher(language)
  return {
    code,
    matches: cached(KEPT, (text) => matcher.phrases(text)),
    label: cached(KEPT, (text) => matcher.label(text)),
    shape: (text) => matcher.shape(text),
    sentences: cached(KEPT, (text) => splitSentences(text, abbreviations)),
    tokens: splitTokens,
    numbers: cached(KEPT, (text) => readNumbers(text, numbers)),
  }
}
