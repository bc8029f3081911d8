import { labelRemarks, partNouns, speakingWords } from '../lang/draft-labels.ts'
import type { LabelSense } from '../lang/labels/cores.ts'
import { designWords, layoutUnits, numberWords, placedBy, placeWords } from '../lang/labels/directions.ts'

const MOST_WORDS = 7
const MOST_DIRECTION = 160

const any = (words: readonly string[]): string => `(?:${words.join('|')})`
const whole = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${any(words)}(?![\\p{L}\\p{N}])`, 'iu')

const placed = new RegExp(`^${any(placeWords)}(?: \\S+)? ${any(placedBy)}$`, 'iu')
const placedLast = new RegExp(` ${any(placeWords)} (?:the )?${any(placedBy)}$`, 'iu')
const drawn = new RegExp(`(?:^|\\s)${any(designWords)}$`, 'iu')
const remarks = new RegExp(`\\([^()]*(?<![\\p{L}\\p{N}])${any(labelRemarks)}(?![\\p{L}\\p{N}])[^()]*\\)`, 'iu')
const speaks = whole(speakingWords)
const nouns = (Object.keys(partNouns) as Array<keyof typeof partNouns>).map((sense) => ({
  sense,
  last: new RegExp(`(?:^|\\s)${any(partNouns[sense].last)}$`, 'iu'),
  first: partNouns[sense].first.length > 0 ? new RegExp(`^${any(partNouns[sense].first)}(?:\\s|$)`, 'iu') : undefined,
}))

/**
 * What an unknown label in bold makes of its words, in a file that is known to be a draft: by where it places them ("Below CTA"), by
 * the noun for the part ("Detail bullets"), or by a remark to the designer ("(small text)"). Undefined where it may be copy.
 */
export function formSense(label: string): LabelSense | undefined {
  const words = wordsOf(label)
  if (words === '' || words.split(' ').length > MOST_WORDS || speaks.test(words)) return undefined
  if (placed.test(words) || placedLast.test(words)) return 'body'
  if (drawn.test(words)) return 'note'
  const named = nouns.find(({ last, first }) => last.test(words) || first?.test(words))
  return named?.sense ?? (remarks.test(label) ? 'body' : undefined)
}

/** True where the label itself says beside which part its words stand. */
export const isPlaced = (label: string): boolean => placed.test(wordsOf(label))

const wordsOf = (label: string): string =>
  label
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

const counted = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}|${numberWords.join('|')})[ -]${any(layoutUnits)}(?![\\p{L}\\p{N}])`,
  'iu',
)
const measured = /\b\d+(?:\.\d+)? ?(?:s|ms|px|sec|seconds|vh)\b|\b\d{1,2}[x×]\d{1,2}\b|\bfallback\b/iu
const shown = whole(designWords)

/** True for words in brackets that tell the designer what stands there: "Three cards", "rotating, 2.5s each". */
export const isDirection = (text: string): boolean =>
  text.length <= MOST_DIRECTION && (counted.test(text) || measured.test(text) || shown.test(text))
