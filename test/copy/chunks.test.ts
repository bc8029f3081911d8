import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChunks } from '../../src/copy/chunk.ts'
import { chunks } from '../../src/copy/chunks.ts'
import type { Reading } from '../../src/copy/markdown.ts'
import { mask } from '../../src/copy/mask.ts'
import { readMarkdown } from '../../src/copy/reading.ts'
import { markdownTree } from '../../src/copy/syntax.ts'
import { span } from '../../src/text/span.ts'
import { corpusFiles } from './corpus.ts'

/** The same text, read in one parse. */
function whole(raw: string): Reading {
  const masked = mask(raw)
  const read = readChunks(masked, [span(0, raw.length)], false) ?? []
  return read[0]?.reading ?? { drafts: [], comments: [], faults: [] }
}

const plain = ({ drafts, comments, faults }: Reading) => ({
  drafts: drafts.map(({ prose, ...rest }) => ({ ...rest, runs: prose.runs, text: prose.text })),
  comments,
  faults,
})

function same(raw: string): void {
  const parts = readMarkdown(raw)
  const masked = mask(raw)
  expect(plain({ ...parts, faults: parts.faults.slice(masked.faults.length) })).toEqual(plain(whole(raw)))
}

const line = fc.constantFrom(
  '',
  '',
  '',
  '',
  'Words of a line.',
  '# Heading',
  '- item',
  '  - nested',
  '1. first',
  '2) second',
  '    indented',
  '  two in',
  '> quoted',
  '> - item in quote',
  '>',
  '```',
  '~~~',
  '   ```',
  '- ```',
  '> ```',
  '<div>',
  '</div>',
  '<!-- open',
  'close -->',
  '<script>',
  '</script>',
  '<pre>',
  '| a | b |',
  '|---|---|',
  '| 1 | 2 |',
  '[ref]: /there',
  '[other ref]: <x> "t"',
  'See [ref] and [text][other  REF].',
  '[^n]: note',
  'Text[^n].',
  '    more note',
  '---',
  '===',
  '* * *',
  '\ttab',
  '{% if x %}',
  '{{ name }} hi',
  '<Card title="Some words">',
  '</Card>',
  '- ',
  '+ plus',
  '\\',
  'end  ',
)

describe('reading chunk by chunk', () => {
  it('equals one parse of the whole, whatever the lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\r\n'), (lines, eol) =>
        same(lines.join(eol)),
      ),
      { numRuns: 300 },
    )
  })

  it.each(corpusFiles())('equals one parse of $name', ({ text }) => same(text))

  it('equals it after any edit of a text that was read before', () => {
    const lines = fc.array(line, { maxLength: 16 })
    fc.assert(
      fc.property(lines, lines, lines, fc.nat(), fc.nat(), (before, inserted, after, from, count) => {
        same([...before, ...after].join('\n'))
        const rest = [...after.slice(0, from % (after.length + 1)), ...after.slice((from + count) % (after.length + 1))]
        same([...before, ...inserted, ...rest].join('\n'))
      }),
      { numRuns: 300 },
    )
  })

  it('covers the text without gaps', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const text = lines.join('\n')
        expect(
          chunks(text)
            .map((at) => text.slice(at.start, at.end))
            .join(''),
        ).toBe(text)
      }),
    )
  })

  it('cuts paragraphs apart and keeps a loose list together', () => {
    const text = 'One.\n\nTwo.\n\n- a\n\n- b\n\n  more\n\nThree.\n'
    expect(chunks(text).map((at) => text.slice(at.start, at.end))).toEqual([
      'One.\n\n',
      'Two.\n\n',
      '- a\n\n- b\n\n  more\n\n',
      'Three.\n',
    ])
  })
})

it('has a syntax tree to compare with', () => {
  expect(markdownTree('# A').children[0]?.type).toBe('heading')
})
