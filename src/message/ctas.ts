import type { Block } from '../copy/piece.ts'
import type { Ask, Cta } from './map.ts'
import { factOf, type Reading, says, statementFact } from './statements.ts'

/** The requests to act of a piece, in document order. */
export function readCtas(reading: Reading): Cta[] {
  const found: Array<Omit<Cta, 'primary'>> = []
  reading.piece.blocks.forEach((block, at) => {
    if (block.role === 'subject' || block.role === 'preheader' || block.meta) return
    if (block.role === 'cta') {
      const href = block.href
      found.push({
        ...factOf(block, 0, block.prose.length),
        ask: askOf(block.prose.text, reading),
        form: 'button',
        ...(href === undefined ? {} : { href }),
      })
      return
    }
    found.push(...marked(block, reading), ...spoken(at, reading))
  })
  const main = mainAsk(found)
  return found.map((cta) => ({ ...cta, primary: cta.ask === main }))
}

function marked(block: Block, reading: Reading): Array<Omit<Cta, 'primary'>> {
  return block.marks
    .filter((mark) => mark.kind === 'button' || (mark.kind === 'link' && isAsk(block, mark.start, mark.end, reading)))
    .map((mark) => ({
      ...factOf(block, mark.start, mark.end),
      ask: askOf(block.prose.text.slice(mark.start, mark.end), reading),
      form: mark.kind === 'button' ? ('button' as const) : ('link' as const),
      ...(mark.href === undefined ? {} : { href: mark.href }),
    }))
}

function isAsk(block: Block, start: number, end: number, reading: Reading): boolean {
  return reading.pack.label(block.prose.text.slice(start, end)).length > 0
}

function spoken(at: number, reading: Reading): Array<Omit<Cta, 'primary'>> {
  const block = reading.piece.blocks[at]
  if (!block || block.role === 'headline' || block.role === 'heading' || block.role === 'subhead') return []
  return reading
    .of(at)
    .filter(
      (statement) =>
        (says(statement, 'cta-b2c') || says(statement, 'cta-b2b')) &&
        !block.marks.some(
          (mark) => mark.href !== undefined && mark.start < statement.end && mark.end > statement.start,
        ),
    )
    .map((statement) => ({
      ...statementFact(statement),
      ask: askOf(statement.text, reading),
      form: 'sentence' as const,
    }))
}

const ASKS: Readonly<Record<string, Ask>> = { buy: 'buy', claim: 'buy', demo: 'demo', trial: 'trial', quote: 'quote' }

function askOf(text: string, reading: Reading): Ask {
  const group = reading.pack.label(text)[0]?.group
  return (group && ASKS[group]) || 'other'
}

function mainAsk(ctas: ReadonlyArray<Omit<Cta, 'primary'>>): Ask | undefined {
  const counts = new Map<Ask, number>()
  for (const cta of ctas) if (cta.ask !== 'learn') counts.set(cta.ask, (counts.get(cta.ask) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ctas[0]?.ask
}
