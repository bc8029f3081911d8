import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/copy/piece.ts'
import { insertAfter } from '../../src/rewrite/insert.ts'
import { cutWords, move, remove } from '../../src/rewrite/remove.ts'
import { apply, type Edit, hint } from '../../src/rewrite/rewrite.ts'
import { pageOf } from '../rules/page.ts'

const block = (markdown: string, words: string) => {
  const page = pageOf(markdown)
  const found = page.piece.piece.blocks.find((each) => each.prose.text.includes(words))
  if (!found) throw new Error(words)
  return { source: page.map.copy.source, found }
}

function inserted(markdown: string, words: string, ...lines: string[]): string | undefined {
  const { source, found } = block(markdown, words)
  const edit = insertAfter(
    source,
    found,
    lines.map((line) => [line]),
  )
  return edit && apply(markdown, { edits: [edit] })
}

describe('lines after a block', () => {
  test.each([
    ['a paragraph', 'One.\n\nTwo.\n', 'One', 'One.\n\nNew.\n\nTwo.\n'],
    ['the last paragraph', 'One.', 'One', 'One.\n\nNew.'],
    ['a heading with text below it', '# One\nTwo.\n', 'One', '# One\n\nNew.\n\nTwo.\n'],
    ['a list item', '- One\n- Two\n\nThree.\n', 'One', '- One\n- New.\n- Two\n\nThree.\n'],
    ['an item with items below it', '- One\n  - Under\n- Two\n', 'One', '- One\n  - Under\n- New.\n- Two\n'],
    ['a numbered item', '1. One\n', 'One', '1. One\n2. New.\n'],
    ['a quoted paragraph', '> One.\n>\n> Two.\n', 'One', '> One.\n>\n> New.\n>\n> Two.\n'],
    ['a quoted list item', '> - One\n> - Two\n', 'Two', '> - One\n> - Two\n> - New.\n'],
    ['Windows line ends', 'One.\r\n\r\nTwo.\r\n', 'One', 'One.\r\n\r\nNew.\r\n\r\nTwo.\r\n'],
    ['an attribute line', 'One.\n{: .lead}\n\nTwo.\n', 'One', 'One.\n{: .lead}\n\nNew.\n\nTwo.\n'],
  ])('%s', (_, before, words, expected) => {
    expect(inserted(before, words, 'New.')).toBe(expected)
  })

  test('several paragraphs become one list', () => {
    expect(inserted('One.\n\nTwo.\n', 'One', 'A', 'B')).toBe('One.\n\n- A\n- B\n\nTwo.\n')
    expect(inserted('- One\n- Two\n', 'Two', 'A', 'B')).toBe('- One\n- Two\n- A\n- B\n')
  })

  test('behind a quotation, not in it', () => {
    const { source, found } = block('> “Good.” Ana\n\nTwo.\n', 'Good')
    const quote = { ...found, role: 'quote' as const, quoted: true }
    expect(apply(source.text, { edits: [insertAfter(source, quote, [['New.']]) as Edit] })).toBe(
      '> “Good.” Ana\n\nNew.\n\nTwo.\n',
    )
  })

  test('inside a draft that stands in a quotation as a whole', () => {
    const { source, found } = block('> # Title\n>\n> Good.\n>\n> Last.\n', 'Good')
    const quote = { ...found, role: 'quote' as const, quoted: true }
    expect(apply(source.text, { edits: [insertAfter(source, quote, [['New.']]) as Edit] })).toBe(
      '> # Title\n>\n> Good.\n>\n> New.\n>\n> Last.\n',
    )
  })

  test('refused in tables, front matter and HTML', () => {
    const { source, found } = block('| One | Two |\n', 'One')
    expect(insertAfter(source, found, [['x']])).toBeUndefined()
    expect(insertAfter(source, { ...found, origin: 'frontmatter' }, [['x']])).toBeUndefined()
    const html = block('<p>One.</p>\n', 'One')
    expect(insertAfter(html.source, html.found, [['x']])).toBeUndefined()
  })

  test('hints stay hints', () => {
    const { source, found } = block('One.\n', 'One')
    expect(insertAfter(source, found, [['For ', hint('who'), '.']])?.parts).toEqual(['\n\nFor ', { hint: 'who' }, '.'])
  })
})

describe('taking a block out and moving it', () => {
  test.each([
    ['One.\n\nTwo.\n\nThree.\n', 'Two', 'One.\n\nThree.\n'],
    ['One.\n\nTwo.\n', 'Two', 'One.\n\n'],
    ['One.\r\n\r\nTwo.\r\n\r\nThree.\r\n', 'Two', 'One.\r\n\r\nThree.\r\n'],
    ['> One.\n>\n> Two.\n>\n> Three.\n', 'Two', '> One.\n>\n> Three.\n'],
    ['- One\n- Two\n- Three\n', 'Two', '- One\n- Three\n'],
  ])('%j without %s', (before, words, expected) => {
    const { source, found } = block(before, words)
    expect(apply(before, { edits: [remove(source, found) as Edit] })).toBe(expected)
  })

  test('a block that shares its lines is left alone', () => {
    const tight = block('One.\nTwo.\n', 'Two')
    expect(remove(tight.source, tight.found)).toBeUndefined()
  })

  test('an item with items below it stays', () => {
    const parent = block('- One\n  - Under\n', 'One')
    expect(remove(parent.source, parent.found)).toBeUndefined()
  })

  test('cuts a sentence out of a paragraph, never through a link', () => {
    const cut = (before: string, words: string, marks: Block['marks'] = []) => {
      const { source, found } = block(before, words)
      const start = found.prose.text.indexOf(words)
      const edit = cutWords(source, { ...found, marks }, { start, end: start + words.length })
      return edit && apply(before, { edits: [edit] })
    }
    expect(cut('It hums. Call us. It glows.\n', 'Call us.')).toBe('It hums. It glows.\n')
    expect(cut('Call us. It glows.\n', 'Call us.')).toBe('It glows.\n')
    expect(cut('It hums. Call us.\n', 'Call us.')).toBe('It hums.\n')
    expect(cut('Call us.\n', 'Call us.')).toBeUndefined()
    expect(cut('It hums. Call us.\n', 'Call us.', [{ kind: 'link', start: 9, end: 17 }])).toBeUndefined()
    expect(cut('It hums. Call us.\n', 'Call us.', [{ kind: 'strong', start: 3, end: 13 }])).toBeUndefined()
    expect(cut('It hums. Call us.\n', 'Call us.', [{ kind: 'link', start: 0, end: 2 }])).toBe('It hums.\n')
  })

  test('moves raw text, byte for byte', () => {
    const before = '# Top\n\nFirst.\n\nSecond **bold** &amp; odd.\n\nThird.\n'
    const { source, found } = block(before, 'Second')
    const top = pageOf(before).piece.piece.blocks[0]
    const edits = top && move(source, found, top)
    expect(apply(before, { edits: edits ?? [] })).toBe('# Top\n\nSecond **bold** &amp; odd.\n\nFirst.\n\nThird.\n')
  })
})

test('a paragraph apart goes behind the whole list', () => {
  const apart = (before: string, words: string) => {
    const { source, found } = block(before, words)
    return apply(before, { edits: [insertAfter(source, found, [['New.']], true) as Edit] })
  }
  expect(apart('- One\n- Two\n\nThree.\n', 'One')).toBe('- One\n- Two\n\nNew.\n\nThree.\n')
  expect(apart('- One\n\n- Two\n  - Under\n', 'One')).toBe('- One\n\n- Two\n  - Under\n\nNew.\n')
  expect(apart('> - One\n> - Two\n', 'One')).toBe('> - One\n> - Two\n>\n> New.\n')
  expect(apart('One.\n', 'One')).toBe('One.\n\nNew.\n')
})

test('several paragraphs apart do not run on from the list before them', () => {
  const { source, found } = block('- One\n- Two\n\nThree.\n', 'Two')
  const edit = insertAfter(source, found, [['New.'], ['Newer.']], true) as Edit
  expect(apply('- One\n- Two\n\nThree.\n', { edits: [edit] })).toBe('- One\n- Two\n\nNew.\n\nNewer.\n\nThree.\n')
})
