/** Measures by their last word, and what a smaller or larger one of them is called. */
const FEWER =
  'errors mistakes tickets calls returns stockouts defects incidents complaints emails meetings accidents delays cancellations refunds no-shows outages clicks steps trips'
const LESS =
  'time downtime waste paperwork work effort rework admin noise fuel energy water stress churn plastic sugar handling'
const LOWER =
  'cost costs rate rates price prices emissions bill bills expenses spend spending fee fees consumption risk turnover premium premiums'
const MORE =
  'sales revenue leads orders bookings conversions traffic signups customers applications reviews replies demos meetings subscribers visits output throughput'
const HIGHER =
  'rate rates satisfaction retention accuracy productivity yield score scores margin margins engagement uptime'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const DOWN: ReadonlyArray<readonly [string, ReadonlySet<string>]> = [
  ['fewer', set(FEWER)],
  ['less', set(LESS)],
  ['lower', set(LOWER)],
]
const UP: ReadonlyArray<readonly [string, ReadonlySet<string>]> = [
  ['more', set(MORE)],
  ['higher', set(HIGHER)],
]

const HEDGE = '(?:up to |about |over |more than |nearly |almost |at least |around )?'
const FIGURE = `(${HEDGE}\\d+(?:[.,]\\d+)?\\s?%)`
const FALLS = 'fell|dropped|decreased|declined|went down|is down|are down|was down|were down|was cut|were cut'
const RISES = 'rose|grew|increased|improved|went up|is up|are up|climbed'
const CUTS = 'cut|reduce|lower|decrease'
const RAISES = 'increase|raise|boost|grow|improve'
/** What may follow the figure: a time or a place, nothing with a verb. */
const BEHIND = '((?: (?:in|within|after|over|during|per|a|every|on) [^.!?,;:]{1,40})?)'
const NOUN = '((?:[a-z][\\w-]* ){0,3}[a-z][\\w-]*)'

const SAID = new RegExp(`^(?:The |Our |Their )?${NOUN} (${FALLS}|${RISES})(?: by)? ${FIGURE}${BEHIND}([.!]?)$`, 'i')
const DONE = new RegExp(
  `^(?:(\\p{Lu}[\\p{L}\\d-]*) )?(?:helps? (?:you|teams) )?(${CUTS}|${RAISES})s? (?:your |the )?${NOUN} by ${FIGURE}${BEHIND}([.!]?)$`,
  'iu',
)

/** "Returns fell by 28% in a year." is "28% fewer returns in a year."; only of measures whose word for less or more is known. */
export function numberFirst(sentence: string): string | undefined {
  const said = SAID.exec(sentence)
  if (said) {
    const [, noun = '', verb = '', figure = '', behind = '', end = ''] = said
    return first({ noun, figure, behind, end, up: new RegExp(`^(?:${RISES})$`, 'i').test(verb), by: '' })
  }
  const [, by = '', verb = '', noun = '', figure = '', behind = '', end = ''] = DONE.exec(sentence) ?? []
  if (figure === '' || /^(?:we|it|this|that|they|you|i|he|she|to|can|will|and|or)$/i.test(by)) return undefined
  return first({
    noun,
    figure,
    behind,
    end,
    up: new RegExp(`^(?:${RAISES})$`, 'i').test(verb),
    by: by && ` with ${by}`,
  })
}

interface Measured {
  readonly noun: string
  readonly figure: string
  readonly behind: string
  readonly end: string
  readonly up: boolean
  readonly by: string
}

function first({ noun, figure, behind, end, up, by }: Measured): string | undefined {
  const head = noun.toLowerCase().split(' ').at(-1) ?? ''
  const word = (up ? UP : DOWN).find(([, heads]) => heads.has(head))?.[0]
  if (!word || /\b(?:and|or|of|not|no)\b/i.test(noun)) return undefined
  const measure = /^\p{Lu}{2}/u.test(noun) ? noun : noun.charAt(0).toLowerCase() + noun.slice(1)
  const opens = figure.charAt(0).toUpperCase() + figure.slice(1)
  return `${opens} ${word} ${measure}${behind}${by}${end}`
}

const CHANGE =
  'fell|dropped|decreased|declined|rose|grew|increased|improved|is down|are down|is up|are up|went up|went down|halved|doubled'
const CLAUSE = `(?:[\\p{L}][\\p{L}\\d'’-]* ){1,5}(?:${CHANGE})(?: by| to| from)? [^,;.!?]{0,20}\\d[^,;!?]{0,40}?`
const TWO = new RegExp(`^(${CLAUSE})(?:, and|,| and|;) (${CLAUSE})(?:(?:, and|,| and|;) (${CLAUSE}))?[.!]?$`, 'iu')

/** "A fell 28% and B fell 63%." in its statements, two or three. */
export function figureParts(sentence: string): readonly string[] | undefined {
  if (sentence.length > 240) return undefined
  const [, ...parts] = TWO.exec(sentence.trim()) ?? []
  const said = parts.filter((part) => part !== undefined && part !== '')
  if (said.length < 2 || said.some((part) => / and .*\d/.test(part))) return undefined
  return said.map((part) => part.charAt(0).toUpperCase() + part.slice(1))
}
