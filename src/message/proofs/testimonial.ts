import type { Block } from '../../copy/piece.ts'
import type { Hit } from '../../lang/pack.ts'
import { perContent } from '../../text/kept.ts'
import { inSlices, type Reading, says } from '../statements.ts'
import { isVoice, under } from './context.ts'
import { BLANK, type Found, MOST_WORDS, type Place, wordsIn } from './found.ts'

/** Fewest words of an utterance that says something. */
const LEAST = 4
/** Fewest words of an utterance with its name right behind it. */
const SIGNED = 3
/** Fewest words of an utterance that nobody is named for. */
const LONG = 12

const OPENING = /^\s*[“"«]/
const UTTERANCE = /[“"]([^“”"]{12,3000})[”"]/g
/** Words of nobody: the name is still to be filled. */
const NOBODY = /(?:^|[-–—~])\s*\[[^\]]*\]/
const PLACEHOLDER = /placeholder|lorem|\bTODO\b|^\s*\[[^\]]*\]\s*$|\bTESTIMONIAL_?\d/i

export interface Voices {
  readonly found: readonly Found[]
  /** Indexes of the blocks that are utterances or name who spoke: no other proof is read in them. */
  readonly taken: ReadonlySet<number>
}

/** What customers are quoted with. In slices. */
export function* readingTestimonials(reading: Reading): Generator<void, Voices> {
  const found: Found[] = []
  const taken = new Set<number>()
  const voiced = under(reading, 'proof-case', 'voices')
  yield
  yield* inSlices(reading.piece.blocks, (block, at) => {
    if (taken.has(at) || block.meta || block.role === 'cta' || block.role === 'subject' || block.role === 'preheader')
      return
    const place = spoken(reading, at, voiced[at] === true || isVoice(reading, at))
    if (!place) {
      if (looks(block.prose).nobody) taken.add(at)
      return
    }
    taken.add(at)
    const next = reading.piece.blocks[at + 1]
    if (next && isAttribution(next)) taken.add(at + 1)
    found.push({ ...bare(block, shortest(reading, place)), kind: 'verification', sub: 'testimonial' })
  })
  return { found: withoutCopies(reading, found), taken }
}

/** The same words of several people are a theme's own; said twice, they are told once. */
function withoutCopies({ piece }: Reading, found: readonly Found[]): readonly Found[] {
  const said = ({ at, start, end }: Found): string => piece.blocks[at]?.prose.text.slice(start, end) ?? ''
  const times = new Map<string, number>()
  for (const one of found) times.set(said(one), (times.get(said(one)) ?? 0) + 1)
  const told = new Set<string>()
  return found.filter((one) => {
    const text = said(one)
    const isAgain = told.has(text)
    told.add(text)
    return !isAgain && (times.get(text) ?? 0) < COPIES
  })
}

const COPIES = 3

function spoken(reading: Reading, at: number, voiced: boolean): Place | undefined {
  const block = reading.piece.blocks[at] as Block
  const text = block.prose.text
  if (looks(block.prose).unfilled || isLink(block)) return undefined
  const next = reading.piece.blocks[at + 1]
  if (next && next.prose.text.length < 110 && looks(next.prose).nobody) return undefined
  const attributed = next !== undefined && isAttribution(next)
  if (block.role === 'quote' || block.quoted) {
    if (wordsIn(text) < LEAST || isAttribution(block) || (block.key === undefined && /\?["”’]?$/.test(text.trimEnd())))
      return undefined
    if (
      block.key !== undefined ||
      (block.label && block.role === 'quote') ||
      voiced ||
      attributed ||
      endsWithName(reading, text)
    )
      return { at, start: 0, end: body(text) }
    if (block.quoted) return undefined
  }
  return utterance(reading, at, voiced || attributed)
}

/** A quotation inside a block that somebody is named for. */
function utterance(reading: Reading, at: number, known: boolean): Place | undefined {
  const block = reading.piece.blocks[at] as Block
  if (block.role === 'heading' || block.role === 'headline') return undefined
  const text = block.prose.text
  for (const one of text.matchAll(UTTERANCE)) {
    const inside = one[1] ?? ''
    const end = one.index + one[0].length
    const count = wordsIn(inside)
    const signed = endsWithName(reading, text.slice(end - 1))
    if (signed && count >= SIGNED && text.slice(0, one.index).trim() === '' && !BLANK.test(inside))
      return { at, start: one.index + 1, end: end - 1 }
    if (count < LEAST || BLANK.test(inside) || /\?$/.test(inside)) continue
    const whole = one.index <= 24 && text.length - end <= 60
    const told = signed || saidAround(reading, at, one.index, end)
    if ((known && OPENING.test(text)) || (told && count >= 6) || (whole && count >= LONG && isTold(reading, inside)))
      return { at, start: one.index + 1, end: end - 1 }
  }
  return undefined
}

function saidAround(reading: Reading, at: number, start: number, end: number): boolean {
  const own = reading.of(at)
  // What the reader's own site, ad or voice is to say.
  if (
    own.some((one) => one.end > start && one.start < end && one.hits.some((hit) => isReader(hit) && hit.end <= start))
  )
    return false
  const hits = own.flatMap((statement) => statement.hits)
  if (
    hits.some(
      (hit) =>
        hit.list === 'proof-case' &&
        hit.group === 'said' &&
        hit.start >= start - 40 &&
        hit.start <= end + 40 &&
        (hit.end <= start + 1 || hit.start >= end - 1),
    )
  )
    return true
  const before = reading.of(at - 1).at(-1)
  return start < 3 && before !== undefined && before.text.trimEnd().endsWith(':') && says(before, 'proof-case', 'said')
}

const isReader = ({ list, group }: Hit): boolean => list === 'pronouns' && (group === 'you' || group === 'anda')

/** Somebody tells what happened to them: in the first person, with praise or over several sentences. */
function isTold(reading: Reading, text: string): boolean {
  const hits = reading.pack.matches(text)
  const first = hits.some((hit) => hit.list === 'pronouns' && (hit.group === 'we' || hit.group === 'kami'))
  return first && (hits.some((hit) => hit.list === 'praise') || reading.pack.sentences(text).length > 1)
}
/** `"..." Priya N., Heworth`: a name and a place, a post or a year right behind the closing mark. */
const UNDASHED =
  /(?:^|[.!…])[”"»]\s+\p{Lu}[\p{L}.'’-]{1,20}(?:\s(?:&\s|\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.'’-]{0,20}){0,2},\s[\p{L}\d][^.!?”"]{2,60}$/u

/** `"..." — the Holt family`: after a closing mark and a dash, who spoke need not be a name. */
const UNNAMED = /[”"»]\s*[–—-]\s*\p{Ll}[\p{L} '’,-]{3,50}$/u

/** A dash and a name at the end; short words with a capital are initials and titles (`Marta K., Leeds`, `Dr. Sari`). */
const SIGNATURE = /[”"».!…]\s*[-–—~]{1,2}\s*\p{Lu}(?:[^.!?]|(?<=\p{Lu}\p{Ll}{0,3})\.){1,80}\.?$/u

/** True where the text ends with a dash and a name: `"It drags on" - We step in` answers somebody. */
function endsWithName(reading: Reading, text: string): boolean {
  const end = text.trimEnd()
  if (UNDASHED.test(end)) return true
  const tail = (SIGNATURE.exec(end) ?? UNNAMED.exec(end))?.[0].replace(/^[^\p{L}]+/u, '')
  const isSentence = ({ list, start, end: at }: Hit) =>
    list === 'pronouns' && start === 0 && /^\s+\p{Ll}/u.test(tail?.slice(at) ?? '')
  return tail !== undefined && !reading.pack.matches(tail).some(isSentence)
}

/** Where the words end and the name of who said them begins. */
function body(text: string): number {
  const bare = UNDASHED.exec(text.trimEnd())
  if (bare) return bare.index + (/^[”"»]/.test(bare[0]) ? 1 : 2)
  const tail = SIGNATURE.exec(text.trimEnd()) ?? UNNAMED.exec(text.trimEnd())
  return tail ? tail.index + 1 : text.length
}

/** A line that only names somebody: after a dash, or a name with a place, role or firm. */
function isAttribution(block: Block): boolean {
  return block.role !== 'heading' && block.role !== 'subhead' && block.role !== 'cta' && looks(block.prose).attribution
}

/** What the words of a block look like, wherever it stands. */
const looks = perContent((text) => {
  const nobody = NOBODY.test(text)
  const attribution = text.trim().length <= 110 && (DASHED.test(text.trim()) || NAMED.test(text.trim()))
  return { nobody, attribution, unfilled: nobody || PLACEHOLDER.test(text) || BLANK.test(text) }
})

const DASHED = /^[-–—~]{1,2}\s*(?:\p{Lu}|\p{Ll}[\p{L} '’,-]{3,50}$)/u
const NAMED =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Ll}{2,3}\s){0,2}\p{Lu}[\p{L}.'’-]*){0,3}(?:\s[-–—|]|,|\s\()\s*[^.!?]{2,70}$/u

const isLink = (block: Block): boolean =>
  block.href !== undefined ||
  block.marks.some((mark) => mark.kind === 'link' && mark.end - mark.start >= block.prose.text.trim().length - 2)

/** Without the quotation marks around it. */
function bare(block: Block, { at, start, end }: Place): Place {
  const text = block.prose.text.slice(start, end)
  const from = /^[\s“"«]*/.exec(text)?.[0].length ?? 0
  const to = text.length - (/[\s”"»]{0,4}$/.exec(text)?.[0].length ?? 0)
  return from < to ? { at, start: start + from, end: start + to } : { at, start, end }
}

/** The utterance, or of a long one the sentence that says most: praise before story. */
function shortest(reading: Reading, place: Place): Place {
  const text = reading.piece.blocks[place.at]?.prose.text.slice(place.start, place.end) ?? ''
  if (wordsIn(text) <= MOST_WORDS) return place
  const own = reading
    .of(place.at)
    .filter((one) => one.start < place.end && one.end > place.start && wordsIn(one.text) >= LEAST)
  const best = own.find((one) => says(one, 'praise', 'recommend')) ?? own[0]
  if (!best) return place
  const words = [...best.text.matchAll(/\S+/g)]
  const last = words[Math.min(words.length, MOST_WORDS) - 1]
  const end = last ? best.start + last.index + last[0].length : best.end
  return { at: place.at, start: Math.max(best.start, place.start), end: Math.min(end, place.end) }
}
