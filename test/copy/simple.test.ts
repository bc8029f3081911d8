import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { chunks } from '../../src/copy/chunks.ts'
import { simpleTree } from '../../src/copy/simple.ts'
import { markdownTree } from '../../src/copy/syntax.ts'
import { corpusFiles } from './corpus.ts'

/** A tree as far as it is read: no lines and columns. */
const bare = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(bare)
  if (typeof node !== 'object' || node === null) return node
  const { position, start: _, spread: __, ...rest } = node as Record<string, unknown> & RootContent
  return {
    ...Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, bare(value)])),
    ...(position && { from: position.start.offset, to: position.end.offset }),
  }
}

/** Whether the text was simple; if so, it must be what the parser makes of it. */
function same(text: string): boolean {
  const tree = simpleTree(text)
  if (tree) expect(bare(tree), JSON.stringify(text)).toEqual(bare(markdownTree(`${text}\n\nx\n`).children.slice(0, -1)))
  return tree !== undefined
}

const bit = fc.constantFrom(
  ...'* ** *** _ __ ` ~ ~~ [ ] ( ) [ ]( ](/x) [a](/b) [**a**](/b) ! ![ & &amp; && < > | \\ # ## : :// http:// www. @ a@b.co'.split(
    ' ',
  ),
  ...'a b word Ünï 7 12. 3) - -- + = === 1. . , ; ? ! “ ” ’ " — … $9 % ( ) 日本 😀 \u00a0 \u0301'.split(' '),
  ...[
    ' ',
    ' ',
    '  ',
    '   ',
    '\n',
    '\n',
    '\n\n',
    '\n- ',
    '\n* ',
    '\n1. ',
    '\n> ',
    '\n>',
    '\n# ',
    '\t',
    '\r\n',
    '\n    ',
  ],
  ...[
    '`a`',
    '```',
    '```js x',
    '---',
    '[x] ',
    '[a b]',
    '[a](b)',
    '![a](b)',
    '_a_',
    'a_b',
    '\n```\n',
    '*a b*',
    '**a, b**',
    '**a:** b',
    ' *a*. ',
    '[go on](https://www.a.example/b-c?d=e#f)',
    '&amp;',
    ' & ',
  ],
)
const start = fc.constantFrom('', '', '# ', '### ', '- ', '* ', '1. ', '> ', '**', '[', '(', '“')

describe('blocks that are read without the parser', () => {
  it('are what the parser makes of them', () => {
    let simple = 0
    const count = (text: string): void => {
      if (same(text)) simple++
    }
    fc.assert(
      fc.property(start, fc.array(bit, { minLength: 1, maxLength: 12 }), (head, bits) => count(head + bits.join(''))),
      { numRuns: 2500 },
    )
    const word = fc.constantFrom(
      'a',
      'b c',
      '7',
      '**d**',
      '_e f_',
      '[g](/h)',
      '[k]',
      '`c`',
      'h_i',
      '![l](/m)',
      'i, j.',
      '“k”',
      '& l',
      '!',
      ':',
      '-',
      '(m)',
    )
    const line = fc.tuple(
      fc.constantFrom('', '', '- ', '> ', '1. ', '>', '# ', '```', '---'),
      fc.array(word, { maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) =>
        count(lines.map(([mark, words]) => mark + words.join(' ')).join('\n')),
      ),
      { numRuns: 2500 },
    )
    expect(simple).toBeGreaterThan(500)
  })

  it('are it in tables', () => {
    const cell = fc.constantFrom(
      'a',
      '',
      ' ',
      ' b c ',
      ' **d** ',
      '7',
      ' - ',
      '---',
      ' --- ',
      ' :-: ',
      ' --: ',
      ' `e` ',
      ' \\| ',
      '`|`',
    )
    const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
    const rule = fc.array(fc.constantFrom('---', ' --- ', ' :-: ', '--:', '-', ' '), { minLength: 1, maxLength: 4 })
    const other = fc.constantFrom('', 'a', 'a | b', '| a | b', '> a', '- a')
    let simple = 0
    const whole = fc.tuple(row, rule, fc.array(fc.oneof({ weight: 4, arbitrary: row }, other), { maxLength: 3 }))
    fc.assert(
      fc.property(whole, ([head, under, rows]) => {
        if (same([head, `|${under.join('|')}|`, ...rows].join('\n'))) simple++
      }),
      { numRuns: 2500 },
    )
    expect(simple).toBeGreaterThan(40)
  })

  it.each(corpusFiles())('are it in $name', ({ text }) => {
    for (const { start: from, end } of chunks(text)) same(text.slice(from, end))
  })

  it.each([
    '# What a week gives back\n\n',
    'Words, and *more* of **them**, and [a link](https://www.a.example/b).\nA second line.\n\n',
    '- One & two\n- **Three:** four\n',
    '> “Said so.”\n>\n> Ada Holt, baker\n\n',
    '1. One\n2. Two',
  ])('take %j', (text) => {
    expect(same(text)).toBe(true)
  })

  it.each(['a\n===', 'a  \nb', '- a\n\n- b', '[a]: /b', 'www.a.example', 'a_b_', '    a', '<b>a</b>', '- [ ] a'])(
    'leave %j to the parser',
    (text) => {
      expect(simpleTree(text)).toBeUndefined()
    },
  )
})
