import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Copy, Piece } from '../../src/copy/piece.ts'
import { read } from '../../src/copy/read.ts'
import type { Fact } from '../../src/message/map.ts'

/** What the labels say of one file, as far as tests of the message layer need it. */
export interface Label {
  readonly id: string
  readonly is_copy: boolean
  readonly kind: 'landing' | 'email' | 'other'
  readonly language: string
  readonly value: readonly Quote[]
  readonly ctas: readonly Quote[]
  readonly first_screen: { readonly value: boolean; readonly cta: boolean }
}

export interface Quote {
  readonly line: number
  readonly text: string
}

const folder = process.env.COPYDESK_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus')

/** Labelled landing pages, read as such; undefined where the corpus is missing. */
export function landingPages():
  | Array<{ readonly label: Label; readonly copy: Copy; readonly piece: Piece }>
  | undefined {
  const labels = join(folder, 'labels.jsonl')
  if (!existsSync(labels)) return undefined
  return readFileSync(labels, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Label => JSON.parse(line))
    .filter((label) => label.is_copy && label.kind === 'landing')
    .flatMap((label) => {
      const copy = read(readFileSync(join(folder, 'dev', `${label.id}.md`), 'utf8'), { kind: 'landing' })
      const [piece] = copy.pieces
      return piece ? [{ label, copy, piece }] : []
    })
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The labelled quotes as facts of the piece; those that stand in none of its blocks are left out. */
export function goldFacts(quotes: readonly Quote[], copy: Copy, piece: Piece): Fact[] {
  return quotes.flatMap((quote) => {
    const wanted = words(quote.text)
    const fits = piece.blocks.map((block) => {
      const near =
        copy.source.line(block.span.start) - 1 <= quote.line && quote.line <= copy.source.line(block.span.end) + 1
      const have = new Set(words(block.prose.text))
      return near ? wanted.filter((word) => have.has(word)).length / Math.max(1, wanted.length) : 0
    })
    const best = Math.max(0, ...fits)
    const block = piece.blocks[fits.indexOf(best)]
    if (!block || best < 0.5) return []
    const at = Math.max(0, block.prose.text.indexOf(quote.text))
    const end = Math.min(block.prose.length, at + quote.text.length)
    return [{ block, span: block.prose.span(at, end), text: block.prose.text.slice(at, end) }]
  })
}
