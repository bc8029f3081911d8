import type { Block } from '../copy/piece.ts'
import { firstButton, wayBack } from '../lang/ask-targets.ts'
import { ASK_BY_ITSELF, type AskGroup, isOpen } from './ctas/ask.ts'
import { buttons, isButtonPart, isSecond, parentOf } from './ctas/buttons.ts'
import type { Candidate } from './ctas/candidate.ts'
import { formTitles } from './ctas/form-titles.ts'
import { links, pointed, rows } from './ctas/links.ts'
import { mainAsk } from './ctas/primary.ts'
import { sentences } from './ctas/sentences.ts'
import { wishes } from './ctas/wishes.ts'
import type { Ask, Cta } from './map.ts'
import { inSlices, type Reading } from './statements.ts'

/** The requests to act of each piece of a file, in document order. Which one is primary is settled over the file: a sequence is for one ask. In slices. */
export function* readingCtas(readings: readonly Reading[]): Generator<void, Cta[][]> {
  const pieces: Candidate[][] = []
  for (const reading of readings) pieces.push(yield* candidates(reading))
  const main = mainAsk(pieces)
  const learn = main === 'learn' ? pieces.flat()[0] : undefined
  const second = secondAsks(pieces.flat(), main)
  const onlyJoins = pieces.flat().every((one) => one.ask === 'community' || one.ask === 'learn')
  return pieces.map((found) =>
    found.map(({ at: _, polite: __, aside: beside, ask: group, ...fact }) => {
      const aside = beside || second.has(group)
      const ask = settled(group, main)
      const means = main !== undefined && ARRANGED.has(main) && ask === 'contact' && fact.form === 'sentence' && !aside
      const joins = group === 'community' && !onlyJoins
      const primary = !joins && (ask === main || means) && (!learn || fact.text === learn.text)
      return { ...fact, ask, primary, ...(aside ? { aside } : {}) }
    }),
  )
}

/** What a draft calls its second button for, where it names the first one too: beside the way wherever it is asked. */
const secondAsks = (all: readonly Candidate[], main: Ask | undefined): ReadonlySet<AskGroup> =>
  all.some(({ block }) => firstButton.test(block.label ?? ''))
    ? new Set(all.flatMap(({ ask, block }) => (isSecond(block) && ask !== main ? [ask] : [])))
    : new Set()

/** Asks that are arranged by talking: a sentence that asks to talk asks for them. */
const ARRANGED: ReadonlySet<Ask> = new Set(['book', 'demo', 'quote'])

/** An open ask leads to what the file is for. */
const settled = (ask: AskGroup, main: Ask | undefined): Ask =>
  isOpen(ask) ? (ask !== 'community' && main !== undefined && LEADS.has(main) ? main : ASK_BY_ITSELF[ask]) : ask

const LEADS: ReadonlySet<Ask> = new Set(['buy', 'book', 'signup', 'trial', 'quote', 'contact', 'demo', 'subscribe'])

function* candidates(reading: Reading): Generator<void, Candidate[]> {
  const found: Candidate[] = []
  yield* inSlices(reading.piece.blocks, (block, at) => {
    if (!block.meta) found.push(...inBlock(block, at, reading).filter((one) => !wayBack.test(one.text)))
  })
  const seen = found.filter(
    (one, i) => !repeats(one, i, found, reading) && !continues(one, found[i - 1]) && !captions(one, found),
  )
  const all = [...seen, ...apart(wishes(reading, seen), seen)].sort((a, b) => a.span.start - b.span.start)
  if (all.length > 0)
    return [...all, ...apart(formTitles(reading, all), all)].sort((a, b) => a.span.start - b.span.start)
  return reading.piece.blocks.flatMap((block, at) => (block.meta ? inBlock(block, at, reading) : []))
}

/** True where a mail's button is specified once more under a label of its own, behind the body that holds it. */
const repeats = (one: Candidate, at: number, found: readonly Candidate[], { piece }: Reading): boolean =>
  piece.kind === 'email' &&
  one.block.role === 'cta' &&
  one.block.label !== undefined &&
  found.some(
    ({ form, block, text }, index) =>
      index < at && form === 'button' && block.label !== one.block.label && plain(text) === plain(one.text),
  )

/** True for a sentence that is the text of a component made around a button (`cta.text` beside `cta.button_text`). */
const captions = (one: Candidate, found: readonly Candidate[]): boolean => {
  const around = one.form === 'sentence' && isButtonPart(one.block) ? parentOf(one.block) : undefined
  return around !== undefined && found.some(({ form, block }) => form === 'button' && parentOf(block) === around)
}

/** True for the address on the line behind a request that ends in a colon. */
const continues = (one: Candidate, before: Candidate | undefined): boolean =>
  before !== undefined && one.at === before.at + 1 && ADDRESS.test(one.text) && before.text.endsWith(':')

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function inBlock(block: Block, at: number, reading: Reading): Candidate[] {
  if (block.role === 'subject' || block.role === 'preheader') return []
  const found = buttons(block, at, reading)
  if (block.role === 'quote') return found.filter((one) => one.form === 'label')
  if (block.role === 'cta' || found.some((one) => one.form === 'label')) return found
  found.push(...apart([...pointed(block, at, reading), ...rows(block, at, reading)], found))
  if (block.role !== 'headline' && block.role !== 'heading') found.push(...apart(sentences(at, reading), found))
  found.push(...links(block, at, reading).filter((one) => !covered(one, found)))
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** Those that no earlier one overlaps. */
const apart = (more: readonly Candidate[], found: readonly Candidate[]): Candidate[] =>
  more.filter((one) => !found.some(({ span }) => span.start < one.span.end && one.span.start < span.end))

/** True where a request holds the link, or stands right before it in the block: "Book a tour: [address]". */
function covered(link: Candidate, found: readonly Candidate[]): boolean {
  return found.some(({ span, at }) => {
    if (span.start < link.span.end && link.span.start < span.end) return true
    const gap = link.span.start - span.end
    return at === link.at && gap >= 0 && gap <= GAP && ADDRESS.test(link.text)
  })
}

/** Blanks, a line break and an arrow. */
const GAP = 6
const ADDRESS = /^(?:https?:\/\/|www\.)/i
