import type { Voice } from '../../lang/lines.ts'
import type { Statement } from '../../message/statements.ts'
import type { Turned } from './change.ts'

/** Pictures; ticks, stars and signs of trade are read as words. */
const EMOJI =
  /(?![©®™✓✔✅★☆⭐✗✘❌☎✉])\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier}|\u{200D}\p{Extended_Pictographic})*/gu

/** Marks that are too loud for companies: exclamation marks become full stops, or nothing behind a line that has none. */
export function markTurns(statement: Statement, voice: Voice): Turned[] {
  if (voice !== 'b2b') return loud(statement)
  const { block, start, text } = statement
  const found: Turned[] = []
  const shout = /(?<=[\p{L}\p{N})])!+(?=\s*$)/u.exec(text)
  if (shout) {
    const alone = block.role === 'bullet' && text.trim().length === block.prose.text.trim().length
    const write = alone || ENDLESS.has(block.role) ? '' : '.'
    found.push({
      block,
      ...placed(start, shout.index, shout[0]),
      kind: 'safe',
      title: `${shout[0]} → ${write || '–'}`,
      write,
    })
  }
  for (const match of text.matchAll(EMOJI)) {
    const spaced = / $/.test(text.slice(0, match.index)) ? match.index - 1 : match.index
    const behind = spaced === match.index ? (/^ /.exec(text.slice(match.index + match[0].length))?.[0] ?? '') : ''
    if (/\d/.test(match[0])) continue
    found.push({
      block,
      ...placed(start, spaced, text.slice(spaced, match.index) + match[0] + behind),
      kind: 'safe',
      title: `– ${match[0]}`,
      write: '',
    })
  }
  return found
}

/** Lines that end without a full stop. */
const ENDLESS: ReadonlySet<string> = new Set(['headline', 'heading', 'subhead', 'subject', 'preheader'])

/** Several marks in a row say no more than one. */
function loud({ block, start, text }: Statement): Turned[] {
  const shout = /!{2,}(?=\s*$)/.exec(text)
  return shout
    ? [{ block, ...placed(start, shout.index, shout[0]), kind: 'safe', title: `${shout[0]} → !`, write: '!' }]
    : []
}

const placed = (start: number, at: number, words: string) => ({ start: start + at, end: start + at + words.length })
