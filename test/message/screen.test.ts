import { describe, expect, it } from 'vitest'
import type { Block, Piece } from '../../src/copy/piece.ts'
import type { Fact, FirstScreen } from '../../src/message/map.ts'
import { firstScreen } from '../../src/message/screen.ts'
import { layout } from '../../src/message/screen-layout.ts'
import { LAPTOP, PHONE } from '../../src/message/screen-style.ts'
import { textWidth, wrap } from '../../src/message/screen-wrap.ts'
import { Prose } from '../../src/text/prose.ts'
import { mark, type Part, pieceOf } from './pages.ts'

const LONG = 'Tavola plans your dinners for the week from what is in the fridge already. '.repeat(12).trim()
const HERO: readonly Part[] = [
  { text: 'Dinner, decided', role: 'headline', level: 1 },
  { text: 'A week of meals in two minutes.', role: 'subhead' },
  { text: 'Start free', role: 'cta' },
]

/** A statement: the whole block, or some words of it. */
function fact(piece: Piece, index: number, words?: string): Fact {
  const block = piece.blocks[index] as Block
  const start = words ? block.prose.text.indexOf(words) : 0
  const end = words ? start + words.length : block.prose.length
  return { block, span: block.prose.span(start, end), text: block.prose.text.slice(start, end) }
}

const see = (
  piece: Piece,
  promises: Fact[],
  ctas: Fact[],
  settings?: Parameters<typeof firstScreen>[3],
): FirstScreen => {
  const seen = firstScreen(piece, promises, ctas, settings)
  if (!seen) throw new Error('no first screen')
  return seen
}

describe('the first screen', () => {
  it('shows the whole of a short page', () => {
    const piece = pieceOf(HERO)
    const { phone, laptop } = see(piece, [fact(piece, 1)], [fact(piece, 2)])
    const whole = {
      promise: true,
      cta: true,
      overflows: false,
      lastBlock: piece.blocks[2],
      end: piece.blocks[2]?.span.end,
    }
    expect(phone).toEqual(whole)
    expect(laptop).toEqual(whole)
  })

  it('hides what comes after a long text, on the phone before the laptop', () => {
    const piece = pieceOf([...HERO, { text: LONG }, { text: 'Book a tasting', role: 'cta' }])
    const { phone, laptop } = see(piece, [], [fact(piece, 4)])
    expect(phone).toMatchObject({ cta: false, overflows: true })
    expect(laptop).toMatchObject({ cta: true })
  })

  it('tells the top of a long block from its end', () => {
    const piece = pieceOf([{ text: `Plan first. ${LONG.repeat(4)} Eat last.` }])
    expect(see(piece, [fact(piece, 0, 'Plan first.')], []).phone.promise).toBe(true)
    expect(see(piece, [fact(piece, 0, 'Eat last.')], []).phone.promise).toBe(false)
  })

  it('counts a block as seen from its half on', () => {
    const piece = pieceOf([HERO[0] as Part, { text: LONG }])
    const { laid } = layout(piece.blocks, PHONE)
    const { top = 0, bottom = 0 } = laid[1] ?? {}
    const at = (height: number) => see(piece, [], [], { phone: { height } }).phone.lastBlock
    expect(at((top + bottom) / 2 - 1)).toBe(piece.blocks[0])
    expect(at((top + bottom) / 2 + 1)).toBe(piece.blocks[1])
  })

  it('leaves out what only search engines show', () => {
    const meta = { role: 'headline', origin: 'frontmatter', meta: true } as const
    const piece = pieceOf([{ ...meta, text: 'Tavola | Meal planner' }, ...HERO])
    expect(see(piece, [], [fact(piece, 0), fact(piece, 3)]).laptop.cta).toBe(true)
    expect(see(piece, [], []).laptop.cta).toBe(false)
    expect(see(piece, [], []).laptop.lastBlock).toBe(piece.blocks[3])
    expect(see(pieceOf([{ ...meta, text: 'Tavola' }]), [], []).laptop.lastBlock.prose.text).toBe('Tavola')
  })

  it('takes a description for the promise only where nothing else states it', () => {
    const description = { text: 'Tavola decides dinner.', role: 'body', origin: 'frontmatter', meta: true } as const
    const piece = pieceOf([description, ...HERO, { text: LONG }, { text: LONG }, { text: 'Eat well.' }])
    expect(see(piece, [fact(piece, 0)], []).laptop.promise).toBe(true)
    expect(see(piece, [fact(piece, 0), fact(piece, 6)], []).laptop.promise).toBe(false)
  })

  it('is unknown for emails and for pieces that show nothing', () => {
    expect(firstScreen(pieceOf(HERO, 'email'), [], [])).toBeNull()
    expect(firstScreen(pieceOf([]), [], [])).toBeNull()
  })

  it('follows the settings', () => {
    const piece = pieceOf(HERO)
    expect(see(piece, [], [fact(piece, 2)], { laptop: { height: 150 } })).toMatchObject({
      phone: { cta: true },
      laptop: { cta: false, overflows: true },
    })
  })
})

describe('the layout', () => {
  const heightOf = (parts: readonly Part[], style = LAPTOP) => {
    const { laid } = layout(pieceOf(parts).blocks, { ...style, height: 1e6 })
    return Math.max(...laid.map((box) => box.bottom)) - style.bar - style.top
  }

  it('sets paragraphs 1em apart and collapses the margins of headings into them', () => {
    expect(heightOf([{ text: 'One.' }, { text: 'Two.' }])).toBeCloseTo(2 * 28.8 + 18)
    expect(heightOf([{ text: 'One.' }, { text: 'Two', role: 'heading', level: 2 }])).toBeCloseTo(28.8 + 24 + 38.4)
  })

  it('sets the titles of cards in a list smaller than those of sections', () => {
    const title = (key: string): Part => ({ text: 'Plans', role: 'heading', origin: 'frontmatter', key })
    expect(heightOf([title('plans.title')])).toBeCloseTo(LAPTOP.h2 * 1.2)
    expect(heightOf([title('plans.0.title')])).toBeCloseTo(LAPTOP.h3 * 1.2)
  })

  it('sets short buttons side by side and long ones below each other', () => {
    const one = heightOf([{ text: 'Start free', role: 'cta' }], PHONE)
    expect(
      heightOf(
        [
          { text: 'Start free', role: 'cta' },
          { text: 'See plans', role: 'cta' },
        ],
        PHONE,
      ),
    ).toBeCloseTo(one)
    const long = { text: 'Book a guided tasting for your team', role: 'cta' } as const
    expect(heightOf([long, long], PHONE)).toBeCloseTo(2 * one + 12)
  })

  it('gives a table row the height of its tallest cell', () => {
    const cell = (text: string, row: number, column: number): Part => ({
      text,
      cell: 'td',
      table: { id: 1, row, column },
    })
    const flat = heightOf([cell('a', 0, 0), cell('b', 0, 1), cell('c', 1, 0)])
    expect(flat).toBeCloseTo(2 * (28.8 + 18))
    expect(heightOf([cell('a', 0, 0), cell(LONG, 0, 1)])).toBeGreaterThan(5 * 28.8)
  })

  it('gives a picture the stated height and a badge amid words none', () => {
    const image = (text: string, words: string) => ({ text, marks: [mark(text, words, 'image')] })
    expect(heightOf([image('A fridge', 'A fridge')])).toBe(LAPTOP.picture)
    expect(heightOf([image('Build passing and more', 'Build passing')])).toBeCloseTo(28.8)
  })

  it('stops at the fold', () => {
    const piece = pieceOf(Array.from({ length: 500 }, () => ({ text: LONG })))
    expect(layout(piece.blocks, LAPTOP).laid.length).toBeLessThan(8)
  })
})

describe('wrapping', () => {
  const lines = (text: string, limit: number, marks: Block['marks'] = []) =>
    wrap(Prose.plain(text, 0), marks, 'regular', limit).count

  it.each([
    ['fits', 'one two', 10, 1],
    ['breaks at spaces', 'one two three', 3, 3],
    ['lets trailing spaces hang', 'aaaa aaaa', 2.3, 2],
    ['breaks after a hyphen', 'day-to-day', 3, 2],
    ['does not break before a minus', 'aaaa -5', 2.5, 2],
    ['keeps a fixed space together', 'aa 10\u00a0kg', 3, 2],
    ['breaks at hard breaks', 'one\ntwo\n\nthree', 50, 4],
    ['does not count a final break', 'one\n', 50, 1],
    ['breaks an overlong word anywhere', 'm'.repeat(20), 8.5, 2],
    ['breaks between ideographs', '中文字符測試', 3, 2],
    ['keeps closing marks with what they close', '中文字。', 3, 2],
    ['breaks around a dash', 'aaaa—aaaa', 2.3, 3],
  ])('%s', (_, text, limit, expected) => {
    expect(lines(text, limit)).toBe(expected)
  })

  it('sets strong words wider and code in its own font', () => {
    const width = (kind?: 'strong' | 'code') =>
      textWidth(Prose.plain('ill minimum', 0), kind ? [{ kind, start: 0, end: 11 }] : [], 'regular')
    expect(width('strong')).toBeGreaterThan(width())
    expect(width('code')).toBeCloseTo(10 * 0.525 + 0.278)
  })

  it('keeps the words of a button amid a sentence together and counts its line as taller', () => {
    const text = 'Now start free today'
    expect(wrap(Prose.plain(text, 0), [mark(text, 'start free', 'button')], 'regular', 6.5)).toEqual({
      count: 3,
      tall: 1,
    })
  })

  it('costs as much for twice the text as twice', () => {
    const once = (length: number) => {
      const text = 'word-and—more 中文 x? '.repeat(length)
      const began = performance.now()
      wrap(Prose.plain(text, 0), [mark(text, 'more', 'strong')], 'regular', 20)
      return performance.now() - began
    }
    // A busy machine can only slow a run down, so the fastest tells what the work costs.
    const time = (length: number) => Math.min(...[1, 2, 3].map(() => once(length)))
    time(2000)
    expect(time(40_000)).toBeLessThan(40 * Math.max(1, time(4000)))
  })
})
