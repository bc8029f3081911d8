import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { canFollow, insertAfter } from '../../src/rewrite/insert.ts'
import { apply, hint } from '../../src/rewrite/rewrite.ts'

function added(html: string, words: string, apart = false, text = 'New & bright, for '): string | undefined {
  const copy = read(html, { kind: 'landing' })
  const block = copy.pieces.flatMap(({ blocks }) => blocks).find(({ prose }) => prose.text.includes(words))
  if (!block) throw new Error(`no block holds ${words}`)
  const edit = insertAfter(copy.source, block, [[text, hint('who')]], apart)
  if (!canFollow(copy.source, block)) expect(edit).toBeUndefined()
  return edit && apply(html, { edits: [edit] })
}
const list = (items: string, eol = '\n'): string => `<h1>Loaves by seven</h1>${eol}<ul>${eol}${items}</ul>${eol}`

describe('after an element of HTML', () => {
  test('an item like it, in its indentation, line ending and class', () => {
    expect(added(list('  <li class="x">One loaf a day</li>\n  <li>Two</li>\n'), 'One loaf')).toBe(
      list('  <li class="x">One loaf a day</li>\n  <li class="x">New &amp; bright, for [who]</li>\n  <li>Two</li>\n'),
    )
    expect(added(list('<li>One loaf a day</li>\r\n', '\r\n'), 'One loaf')).toBe(
      list('<li>One loaf a day</li>\r\n<li>New &amp; bright, for [who]</li>\r\n', '\r\n'),
    )
  })

  test('a paragraph of its own', () => {
    const page = '<section>\n<p>One loaf a day.</p>\n</section>\n'
    expect(added(page, 'One loaf', true)).toBe(page.replace('</p>\n', '</p>\n<p>New &amp; bright, for [who]</p>\n'))
  })

  test.each([
    ['an element over several lines', '<section>\n<p>One loaf\na day.</p>\n</section>\n', false],
    ['two on a line', list('<li>One loaf a day</li><li>Two</li>\n'), false],
    ['one with an id', list('<li id="a">One loaf a day</li>\n'), false],
    ['a heading', '<section>\n<h2>One loaf a day</h2>\n</section>\n', false],
    ['a list that it does not belong to', list('<li>One loaf a day</li>\n'), true],
  ])('never after %s', (_, html, apart) => expect(added(html, 'One loaf', apart)).toBeUndefined())

  test('Markdown is not put into HTML', () => {
    expect(added(list('<li>One loaf a day</li>\n'), 'One loaf', false, 'New **and** ')).toBeUndefined()
  })
})
