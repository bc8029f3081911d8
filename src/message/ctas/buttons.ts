import { isSlot } from '../../copy/bracket.ts'
import type { Block, Mark } from '../../copy/piece.ts'
import { bracketMarks, secondButton } from '../../lang/ask-targets.ts'
import { keyWords } from '../../lang/keys.ts'
import { factOf, type Reading, says } from '../statements.ts'
import { type AskGroup, askOfLabel, askOfTarget, leadsToPlace } from './ask.ts'
import { type Candidate, linked } from './candidate.ts'

/** Buttons: blocks that are one, marks inside a block, front matter labels, and buttons drawn in brackets. */
export function buttons(block: Block, at: number, reading: Reading): Candidate[] {
  if (block.role === 'cta') return whole(block, at, reading, 'button')
  if (isLabelField(block)) return whole(block, at, reading, 'label')
  return [...marked(block, at, reading), ...drawn(block, at, reading)]
}

function whole(block: Block, at: number, reading: Reading, form: 'button' | 'label'): Candidate[] {
  const { from, to } = pushedPart(block)
  const text = block.prose.text.slice(from, to)
  if (!/\p{L}{2}/u.test(text)) return []
  const href = block.href ?? block.marks.find((mark) => mark.href)?.href
  if (href && leadsToPlace(href)) return []
  const ask = askOfLabel(text, reading.pack)
  if (form === 'label' && ask === undefined) return []
  return [
    {
      ...factOf(block, from, to),
      ask: byTarget(ask, href) ?? (href ? 'other' : 'open'),
      form,
      at,
      aside: isSecond(block) || (HELP.has(ask) && isHelp(at, reading)),
      ...linked(href),
    },
  ]
}

/** What is asked; an open ask is for what its link leads to. */
const byTarget = (ask: AskGroup | undefined, href: string | undefined): AskGroup | undefined =>
  (ask === undefined || ask === 'claim' || ask === 'start') && href ? (askOfTarget(href) ?? ask) : ask

const HELP: ReadonlySet<AskGroup | undefined> = new Set(['contact', 'reply'])
/** Blocks over a button that may say what it is for. */
const OVER = 3

/** True for a button to talk under words that offer help: "Not found what you wanted?" */
function isHelp(at: number, reading: Reading): boolean {
  const from = Math.max(reading.heading(at), at - OVER, 0)
  return Array.from({ length: at - from }, (_, index) => reading.of(from + index)[0]).some(
    (said) => said !== undefined && said.text.length <= MOST_HELP && says(said, 'ask-condition', 'stuck'),
  )
}

const MOST_HELP = 60

/** True for a button that its draft calls the second one. */
export const isSecond = ({ label }: Block): boolean => label !== undefined && secondButton.test(label)

/** What a reader would push: of a drawn button ("[Button: Get access] ← form below") only its words. */
function pushedPart({ prose }: Block): { from: number; to: number } {
  const drawn = DRAWN.exec(prose.text)
  if (!drawn) return { from: 0, to: prose.length }
  const from = drawn[0].length - (drawn[1] as string).length - 1
  return { from, to: from + (drawn[1] as string).trimEnd().length }
}

const DRAWN = new RegExp(`^\\s*\\[?\\s*(?:${bracketMarks.join('|')}|link)\\s*:\\s*([^[\\]\\n]{2,70})\\]`, 'i')

const MOST_WORDS = 8

const OWN: ReadonlySet<string> = new Set([...keyWords.button, ...keyWords.link, ...keyWords.buttonWhole])
const LINKS: ReadonlySet<string> = new Set(keyWords.link)
const TEXT: ReadonlySet<string> = new Set(keyWords.buttonText)

/** A field that names a link or button, read as text: `links.0.title`, `buttontitle`, `read_more_text`. */
function isLabelField(block: Block): boolean {
  if (block.key === undefined || block.meta || block.prose.text.split(/\s+/).length > MOST_WORDS) return false
  if (/[.?]$/.test(block.prose.text)) return false
  const parts = block.key.split('.').filter((part) => !/^\d+$/.test(part))
  const last = wordsOf(parts.at(-1) ?? '')
  if (
    last.some((word) => OWN.has(word) || /^(?:btn|button)/.test(word)) ||
    (last.includes('more') && last.includes('text'))
  )
    return true
  return last.every((word) => TEXT.has(word)) && wordsOf(parts.at(-2) ?? '').some((word) => LINKS.has(word))
}

/** The dotted path that holds a field, undefined for a field of its own. */
export const parentOf = ({ key }: Block): string | undefined =>
  key?.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined

/** True where a field stands in a component that is named after a button. */
export const isButtonPart = (block: Block): boolean =>
  wordsOf(parentOf(block)?.split('.').at(-1) ?? '').some((word) => BUTTON.has(word))

const BUTTON: ReadonlySet<string> = new Set(keyWords.button)

const wordsOf = (key: string): string[] =>
  key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)

function marked(block: Block, at: number, reading: Reading): Candidate[] {
  return block.marks
    .filter((mark) => mark.kind === 'button' && /\p{L}{2}/u.test(textOf(block, mark)))
    .map((mark) => ({
      ...factOf(block, mark.start, mark.end),
      ask: askOfLabel(textOf(block, mark), reading.pack) ?? (mark.href ? askOfTarget(mark.href) : undefined) ?? 'other',
      form: 'button' as const,
      at,
      aside: false,
      ...linked(mark.href),
    }))
}

export const textOf = (block: Block, { start, end }: Pick<Mark, 'start' | 'end'>): string =>
  block.prose.text.slice(start, end)

const BRACKETS = /\[([^[\]\n]{2,70})\]/g
const MARK = new RegExp(`^\\s*(?:${bracketMarks.join('|')})\\b\\s*[:–-]\\s*`, 'i')

const ARROWED = /[→➜►▶›»]\s*$/u

/** True for the name of what a mail's slot holds: "[Your name]", "[company]". */
const isField = (label: string, { pack }: Reading): boolean =>
  pack.label(label).some(({ list, start, end }) => list === 'merge-field' && end - start >= label.trim().length)

/** "[BUTTON: Order the sampler]", or "[Order the sampler]" where the words ask for something. */
function drawn(block: Block, at: number, reading: Reading): Candidate[] {
  const found: Candidate[] = []
  const { text } = block.prose
  if (!text.includes('[')) return found
  for (const match of text.matchAll(BRACKETS)) {
    const inner = match[1] as string
    const mark = MARK.exec(inner)?.[0].length ?? 0
    const label = inner.slice(mark)
    const ask = askOfLabel(label, reading.pack)
    const alone = text.replace(/[^\p{L}\p{N}[\]]/gu, '').length <= match[0].replace(/[^\p{L}\p{N}[\]]/gu, '').length
    const requested = reading.pack
      .matches(label)
      .some((hit) => hit.list === 'ask' && hit.group !== 'reach' && hit.start === 0)
    if (mark === 0 && alone && isField(label, reading)) continue
    if (mark === 0 && !requested && !ARROWED.test(label) && (!alone || !ask || isSlot(label))) continue
    const start = match.index + 1 + mark
    found.push({
      ...factOf(block, start, start + label.length),
      ask: ask ?? 'open',
      form: 'button',
      at,
      aside: false,
    })
  }
  return found
}
