import { describe, expect, test } from 'vitest'
import type { Copy } from '../../src/copy/piece.ts'
import { read } from '../../src/copy/read.ts'
import { contains } from '../../src/text/span.ts'
import { corpusFiles, corpusLabels, type Label } from './corpus.ts'

const texts = new Map(corpusFiles().map((file) => [file.name.replace(/\.md$/, ''), file.text]))
const labels = corpusLabels().filter((label) => texts.has(label.id))
const copies = new Map<string, Copy>(labels.map((label) => [label.id, read(texts.get(label.id) as string)]))
const of = (label: Label): Copy => copies.get(label.id) as Copy
const share = (some: readonly Label[], right: (label: Label) => boolean): number =>
  some.filter(right).length / some.length

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

/** Same line, or one beside it, and at least half of the shorter one's words. */
function same(gold: { line: number; text: string }, found: { line: number; endLine: number; text: string }): boolean {
  if (gold.line < found.line - 1 || gold.line > found.endLine + 1) return false
  const [a, b] = [words(gold.text), words(found.text)]
  const small = Math.min(a.size, b.size)
  if (small === 0) return gold.line === found.line
  return [...a].filter((word) => b.has(word)).length / small >= 0.5
}

function subjects(): number {
  let hits = 0
  let all = 0
  for (const label of labels.filter((one) => one.kind === 'email')) {
    const copy = of(label)
    const found = copy.pieces
      .flatMap((piece) => piece.blocks.filter((block) => block.role === 'subject'))
      .map((block) => copy.source.place(block.prose.span()))
    all += found.length + label.subjects.length
    for (const gold of label.subjects) {
      const index = found.findIndex((one) => same(gold, one))
      if (index < 0) continue
      found.splice(index, 1)
      hits += 2
    }
  }
  return hits / all
}

// Left out where ../shared/corpus (or COPYDESK_CORPUS) is not there.
describe.skipIf(labels.length === 0)('reading the labelled corpus', () => {
  const copy = labels.filter((label) => label.is_copy)

  test('copy or not', () =>
    expect(share(labels, (label) => of(label).isCopy === label.is_copy)).toBeGreaterThanOrEqual(0.95))
  test('kind of copy', () =>
    expect(share(copy, (label) => of(label).kind === label.kind)).toBeGreaterThanOrEqual(0.955))
  test('language', () =>
    expect(share(labels, (label) => of(label).language === label.language)).toBeGreaterThanOrEqual(0.98))
  test('subjects', () => expect(subjects()).toBeGreaterThanOrEqual(0.97))

  test('blocks hold their words, in document order', () => {
    for (const [id, { pieces }] of copies)
      for (const piece of pieces) {
        piece.blocks.forEach((block, index) => {
          expect(contains(block.span, block.prose.span()), `${id} ${block.prose.text}`).toBe(true)
          expect(block.prose.text.trim(), id).not.toBe('')
          const before = piece.blocks[index - 1]
          if (before) expect(before.span.start, `${id} ${block.prose.text}`).toBeLessThanOrEqual(block.span.start)
        })
      }
  })
})

test.skipIf(texts.size === 0)('nothing throws on cut or mixed files', () => {
  for (const text of texts.values()) {
    const cut = text.slice(0, Math.floor(text.length / 2))
    for (const broken of [cut, cut.replaceAll('\n', '\r\n'), `\uFEFF${cut}`]) expect(() => read(broken)).not.toThrow()
  }
})
