import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/copy/piece.ts'
import { afterField, isOpenField } from '../../src/rewrite/field.ts'
import { apply, hint } from '../../src/rewrite/rewrite.ts'
import { Prose } from '../../src/text/prose.ts'
import { Source } from '../../src/text/source.ts'

function field(yaml: string, words: string): { source: Source; block: Block } {
  const start = yaml.indexOf(words)
  const span = { start, end: start + words.length }
  const prose = Prose.plain(words, start)
  return { source: new Source(yaml), block: { role: 'body', origin: 'frontmatter', prose, span, marks: [] } }
}

function added(yaml: string, words: string, apart = false): string | undefined {
  const { source, block } = field(yaml, words)
  const edit = afterField(source, block, [['New, for ', hint('who'), '.']], apart)
  return edit && apply(yaml, { edits: [edit] })
}

describe('after a front matter value', () => {
  test.each([
    ['an item of a list', 'items:\n  - One\n  - Two\n', 'One', 'items:\n  - One\n  - "New, for [who]."\n  - Two\n'],
    ['a quoted item', "items:\r\n- 'One'\r\n", 'One', 'items:\r\n- \'One\'\r\n- "New, for [who]."\r\n'],
    [
      'text of a block scalar',
      'text: |\n  One\n\n  Two\nend: x\n',
      'One',
      'text: |\n  One\n\n  New, for [who].\n\n  Two\nend: x\n',
    ],
    [
      'an item of one key',
      'items:\n  - text: One\n  - text: Two\n',
      'One',
      'items:\n  - text: One\n  - text: "New, for [who]."\n  - text: Two\n',
    ],
    ['the last text of a folded one', '- text: >-\n    One\n', 'One', '- text: >-\n    One\n\n\n    New, for [who].\n'],
  ])('%s', (_, yaml, words, expected) => expect(added(yaml, words)).toBe(expected))

  test.each([
    ['a plain value', 'text: One\n', 'One'],
    ['a quoted value', 'text: "One"\n', 'One'],
    ['a flow list', 'items: [One, Two]\n', 'One'],
    ['a value of an item with more keys', 'items:\n  - text: One\n    url: /one\n', 'One'],
    ['a value over several lines', 'text: A\n  One\n', 'One'],
    ['a line inside a paragraph', 'text: |\n  One\n  more\n', 'One'],
    ['TOML', 'text = "One"\n', 'One'],
  ])('never after %s', (_, yaml, words) => {
    const { source, block } = field(yaml, words)
    expect(isOpenField(source, block)).toBe(false)
    expect(added(yaml, words)).toBeUndefined()
  })

  test('nothing apart from a list goes into it', () => {
    expect(added('items:\n  - One\n', 'One', true)).toBeUndefined()
    expect(added('text: |\n  One\n', 'One', true)).toBe('text: |\n  One\n\n  New, for [who].\n')
  })
})
