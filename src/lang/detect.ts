import { FUNCTION_WORDS, INDONESIAN_AFFIX, INDONESIAN_ONLY, MALAY_ONLY, SCRIPTS } from './languages.ts'

/** How far into a text detection looks, in UTF-16 units. */
const ENOUGH = 12_000

export interface Detected {
  /** ISO 639-1 code; 'und' where nothing speaks for any language. */
  readonly code: string
  /** 0 to 1: how clearly it leads, and on how much text. */
  readonly sure: number
}

/** A mark that something is missing, and a word of Spanish in other clothes. */
const MARKERS = /\b(?:TODO|TBD|FIXME)\b/g

/** Addresses, inline code and tags: in no language. */
const NOT_WORDS =
  /(?:https?:\/\/|www\.)[^\s<>"]+|`[^`\n]{1,200}`|<[a-z/!][^<>]{0,400}>|\b[\w-]+\.(?:com|io|dev|org|net|html|md|js|ts|css|svg|png|jpe?g)\b/gi

const byWord = new Map<string, string[]>()
const malay = new Set(MALAY_ONLY.split(' '))
const indonesian = new Set(INDONESIAN_ONLY.split(' '))

function index(): ReadonlyMap<string, readonly string[]> {
  if (byWord.size > 0) return byWord
  for (const [code, words] of Object.entries(FUNCTION_WORDS)) {
    for (const word of new Set(words.split(' '))) {
      const codes = byWord.get(word)
      if (codes) codes.push(code)
      else byWord.set(word, [code])
    }
  }
  return byWord
}

/** The language that a text is written in. Markup, addresses and code in it do no harm where words outweigh them. */
export function detect(text: string): Detected {
  const part = text.slice(0, ENOUGH).replace(NOT_WORDS, ' ').replace(MARKERS, ' ')
  return byScript(part) ?? byWords(part)
}

function byScript(text: string): Detected | undefined {
  const foreign = text.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0
  if (foreign < 2) return undefined
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  // A syllable or word sign says more than a letter.
  if (foreign * 2 < latin) return undefined
  let best = { code: 'und', count: 0 }
  for (const [code, script] of SCRIPTS) {
    const count = (text.match(script)?.length ?? 0) * (code === 'ja' ? 3 : 1)
    if (count > best.count) best = { code, count }
  }
  if (best.code === 'ru' && /[іїєґ]/i.test(text)) best = { ...best, code: 'uk' }
  return best.count === 0 ? undefined : { code: best.code, sure: Math.min(1, 0.6 + foreign / 50) }
}

function byWords(text: string): Detected {
  const scores = new Map<string, number>()
  const add = (code: string, points: number): void => void scores.set(code, (scores.get(code) ?? 0) + points)
  const known = index()
  let words = 0
  for (const match of text.matchAll(/\p{L}+(?:['’]\p{L}+)?/gu)) {
    const word = match[0].toLowerCase()
    words++
    const codes = known.get(word)
    for (const code of codes ?? []) add(code, weight(word, codes?.length ?? 1))
    if (!codes && /['’](?:s|re|ll|ve|t|d|m)$/.test(word)) add('en', 0.5)
    if (malay.has(word)) add('ms', 2)
    if (indonesian.has(word)) add('id', 1)
    if (!codes && word.length > 5 && INDONESIAN_AFFIX.test(word)) {
      add('id', 0.5)
      add('ms', 0.5)
    }
  }
  return verdict(scores, words)
}

/** A word that several languages share says less about each, and a letter or two hardly anything. */
function weight(word: string, languages: number): number {
  if (languages === 1) return word.length < 2 ? 0.5 : 1
  return word.length < 3 && languages > 2 ? 0.25 : 0.5
}

function verdict(scores: ReadonlyMap<string, number>, words: number): Detected {
  const ranked = [...scores].sort((a, b) => b[1] - a[1])
  const [code, best] = ranked[0] ?? ['und', 0]
  if (best === 0) return { code: 'und', sure: 0 }
  const close = code === 'id' || code === 'ms'
  const second = ranked.find(([other]) => other !== code && !(close && (other === 'id' || other === 'ms')))?.[1] ?? 0
  const lead = (best - second) / (best + second)
  const much = Math.min(1, best / 6)
  const dense = Math.min(1, best / words / 0.15)
  return { code, sure: Math.round(lead * much * dense * 100) / 100 }
}
