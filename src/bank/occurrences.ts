import type { Block, Piece } from '../copy/piece.ts'
import type { Fact } from '../message/map.ts'
import type { Span } from '../text/span.ts'
import type { Bank } from './entry.ts'
import { folded, type Holding, holdings } from './holds.ts'

/** A place that says an entry word for word; signs, case and blanks may differ. */
export interface Occurrence extends Fact {
  readonly holding: Holding
  /** In rendered offsets of the block. */
  readonly at: Span
}

/** Words of a wording that longer text around it may hold by chance count only where they are all of a block. */
const LEAST_WORDS = 4
const LEAST_LENGTH = 16
/** Words at the beginning of a wording by which it is looked up. */
const KEY = 3

type Index = ReadonlyMap<string, readonly Indexed[]>
interface Indexed {
  readonly holding: Holding
  readonly words: readonly string[]
}

const indexes = new WeakMap<Bank['entries'], Index>()

function indexOf(bank: Bank): Index {
  const known = indexes.get(bank.entries)
  if (known) return known
  const index = new Map<string, Indexed[]>()
  for (const holding of holdings(bank)) {
    const words = holding.folded.split(' ')
    if (holding.folded === '') continue
    const key = keyOf(holding.language, words, 0)
    const same = index.get(key)
    if (same) same.push({ holding, words })
    else index.set(key, [{ holding, words }])
  }
  indexes.set(bank.entries, index)
  return index
}

const keyOf = (language: string, words: readonly string[], at: number): string =>
  `${language} ${words.slice(at, at + KEY).join(' ')}`

const known = new WeakMap<
  Piece,
  { readonly entries: Bank['entries']; readonly language: string; readonly all: readonly Occurrence[] }
>()

/** Every place of a piece that says an entry of the bank word for word, in document order. */
export function occurrences(piece: Piece, bank: Bank, language: string): readonly Occurrence[] {
  if (bank.entries.length === 0) return []
  const kept = known.get(piece)
  if (kept && kept.entries === bank.entries && kept.language === language) return kept.all
  const index = indexOf(bank)
  const all = piece.blocks.filter((block) => !block.meta).flatMap((block) => inBlock(block, index, language))
  known.set(piece, { entries: bank.entries, language, all })
  return all
}

const WORD = /[\p{L}\p{M}\p{N}%]+/gu

function inBlock(block: Block, index: Index, language: string): Occurrence[] {
  const { text } = block.prose
  const places = [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
  const words = places.map((at) => folded(text.slice(at.start, at.end)))
  return words.flatMap((_, at) => {
    // A wording that is shorter than the key can only be all of the block.
    const found = [...(index.get(keyOf(language, words, at)) ?? [])]
    return found.flatMap(({ holding, words: own }) => {
      const isWhole = at === 0 && own.length === words.length
      const isTelling = own.length >= LEAST_WORDS || holding.folded.length >= LEAST_LENGTH
      if (!(isWhole || isTelling) || own.some((word, each) => words[at + each] !== word)) return []
      const [first, last] = [places[at], places[at + own.length - 1]]
      return first && last ? [occurrence(block, holding, { start: first.start, end: last.end })] : []
    })
  })
}

/** With the signs around the words that belong to them: quotation marks, the end mark. */
function occurrence(block: Block, holding: Holding, words: Span): Occurrence {
  const { text } = block.prose
  const wording = holding.entry.wording[holding.language]?.text ?? ''
  const before = /^[^\p{L}\p{M}\p{N}%]*/u.exec(wording)?.[0] ?? ''
  const behind = /[^\p{L}\p{M}\p{N}%]*$/u.exec(wording)?.[0] ?? ''
  const start = text.slice(0, words.start).endsWith(before) ? words.start - before.length : words.start
  const end = text.startsWith(behind, words.end) ? words.end + behind.length : words.end
  return { holding, block, at: { start, end }, span: block.prose.span(start, end), text: text.slice(start, end) }
}
