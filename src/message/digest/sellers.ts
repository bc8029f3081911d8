import type { Block } from '../../copy/piece.ts'
import { namesIn } from '../../lang/names.ts'
import type { PieceMap } from '../map.ts'
import { inSlices, type Reading } from '../statements.ts'

/** What a name counts where it stands: a seller names itself in titles, calls to action and at the foot. */
const WEIGHT = { title: 4, ask: 3, foot: 3, body: 1 } as const
/** Below this a name is only mentioned. */
const ENOUGH = 4
const MOST = 4
/** Names that are looked for in titles and calls to action, the most frequent ones. */
const LOOKED_FOR = 60

/** What a call to action begins with. */
const VERB = /^\s*\S+\s+/

export interface Sellers {
  readonly seller?: string
  readonly sellers: readonly string[]
}

/** Names that stand out in a file, and the one that it sells under where that is plain; `product` is known to be it. In slices. */
export function* readingSellers(
  readings: readonly Reading[],
  pieces: readonly PieceMap[],
  product?: string,
): Generator<void, Sellers> {
  const scores = new Map<string, number>()
  const blocks = readings.flatMap(({ piece }) => piece.blocks)
  const asks = pieces.flatMap(({ ctas }) => ctas.map((cta) => cta.text))
  const count = (name: string, weight: number): void => void scores.set(name, (scores.get(name) ?? 0) + weight)
  for (const { statements } of readings)
    yield* inSlices(statements, ({ block, text }) => {
      if (block.role !== 'quote' && !block.quoted && !asks.includes(text))
        for (const name of namesIn(text)) count(name, WEIGHT.body)
    })
  for (const ask of asks) for (const name of namesIn(ask.replace(VERB, 'to '))) count(name, WEIGHT.body)
  const often = [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, LOOKED_FOR)
    .map(([name]) => name)
  for (const block of blocks) {
    const weight = weightOf(block)
    if (weight === 0) continue
    for (const name of often) if (holds(block.prose.text, name)) count(name, weight)
  }
  for (const name of often) for (const ask of asks) if (holds(ask, name)) count(name, WEIGHT.ask)
  const found = [...scores].filter(([, score]) => score >= ENOUGH).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const names = found.slice(0, MOST).map(([name]) => name)
  const seller = product ?? names.find((name) => isPlain(name, pieces))
  return { sellers: names, ...(seller !== undefined && { seller }) }
}

/** True for a name on the buttons and, of a page, in its title. Abbreviations name a trade rather than a seller. */
function isPlain(name: string, pieces: readonly PieceMap[]): boolean {
  if (!/^\p{Lu}.*\p{Ll}/u.test(name) || name.includes(' ')) return false
  return pieces.some(({ ctas, piece: { kind, blocks } }) => {
    if (!ctas.some(({ text }) => holds(text, name))) return false
    return kind === 'email' || blocks.some((block) => weightOf(block) === WEIGHT.title && holds(block.prose.text, name))
  })
}

function weightOf({ role, meta }: Block): number {
  if (role === 'headline' || role === 'subject' || meta) return WEIGHT.title
  return role === 'footer' ? WEIGHT.foot : 0
}

function holds(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 1), at)) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)))
      return true
  }
  return false
}
