import { expect, test } from 'vitest'
import { linkAround } from '../../src/rewrite/link.ts'
import { pageOf } from '../rules/page.ts'

function around(text: string, words: string): string | undefined {
  const [block] = pageOf('Any.\n').piece.piece.blocks
  const start = text.indexOf(words)
  const at = block && linkAround(text, block, { start, end: start + words.length })
  return at && text.slice(at.start, at.end)
}

test.each([
  ['Now [Buy it](/shop) or not.', '[Buy it](/shop)'],
  ['**[Buy it](/shop)**', '[Buy it](/shop)'],
  ['[**Buy it**](/shop)', '[**Buy it**](/shop)'],
  ['[Buy it](/shop?a=1#b){: .btn}', '[Buy it](/shop?a=1#b)'],
])('%s', (text, expected) => expect(around(text, 'Buy it')).toBe(expected))

test.each(['Buy it', '[Buy it][ref]', '[Buy it today](/shop)', '[Now: Buy it](/shop)', '[Buy it](/shop "title")'])(
  'not in %s',
  (text) => expect(around(text, 'Buy it')).toBeUndefined(),
)
