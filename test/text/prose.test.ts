import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Prose, type Run } from '../../src/text/prose.ts'
import { Runs } from '../../src/text/runs.ts'

/** Runs with gaps between them: some letter by letter, some wholes of another length. */
const runs: fc.Arbitrary<Run[]> = fc
  .array(fc.record({ text: fc.string({ minLength: 1, maxLength: 6 }), gap: fc.nat(4), whole: fc.boolean() }), {
    maxLength: 8,
  })
  .map((parts) => {
    let at = 0
    return parts.map(({ text, gap, whole }) => {
      const start = at + gap
      at = start + text.length + (whole ? 3 : 0)
      return { text, start, end: at }
    })
  })

describe('prose', () => {
  it('shifts every place by the same amount, and stays one content', () => {
    fc.assert(
      fc.property(runs, fc.nat(100), fc.nat(50), fc.nat(50), (parts, by, a, b) => {
        const prose = Prose.of(parts)
        const [start, end] = [Math.min(a, b, prose.length), Math.min(Math.max(a, b), prose.length)]
        const moved = prose.shift(by)
        const at = prose.span(start, end)
        if (prose.length > 0) expect(moved.span(start, end)).toEqual({ start: at.start + by, end: at.end + by })
        expect(moved.content).toBe(prose.content)
      }),
    )
  })

  it('keeps the places of a slice', () => {
    fc.assert(
      fc.property(runs, fc.nat(40), fc.nat(40), (parts, a, b) => {
        const prose = Prose.of(parts)
        const [start, end] = [Math.min(a, b, prose.length), Math.min(Math.max(a, b), prose.length)]
        const slice = prose.slice(start, end)
        expect(slice.text).toBe(prose.text.slice(start, end))
        if (slice.length > 0) expect(slice.span()).toEqual(prose.span(start, end))
      }),
    )
  })

  it('reads through an outer text: the same words, each where the outer text has it', () => {
    fc.assert(
      fc.property(runs, fc.nat(20), (parts, by) => {
        const outer = Prose.of(parts).shift(by)
        const inner = Prose.plain(outer.text, 0).through(outer)
        expect(inner.text).toBe(outer.text)
        for (let i = 0; i < inner.length; i++) expect(inner.span(i, i + 1)).toEqual(outer.span(i, i + 1))
      }),
    )
  })

  it('keeps a whole whole, through whatever it is read', () => {
    const outer = Prose.of([
      { text: 'a &', start: 10, end: 13 },
      { text: '"', start: 13, end: 19 },
      { text: 'amp;', start: 19, end: 23 },
    ])
    const inner = Prose.of([{ text: '&', start: 2, end: 8 }]).through(outer)
    expect(inner.runs).toEqual([{ text: '&', start: 12, end: 23 }])
  })
})

it('joins neighbours that stand side by side, never across a whole', () => {
  const out = new Runs()
  out.plain('ab', 0)
  out.plain('c', 2)
  out.whole(' ', 3, 4)
  out.plain('d', 4)
  expect(out.prose().runs).toEqual([
    { text: 'abc', start: 0, end: 3 },
    { text: ' ', start: 3, end: 4 },
    { text: 'd', start: 4, end: 5 },
  ])
})
