import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'
import { declarations, declare } from '../../src/rewrite/declare.ts'
import { apply } from '../../src/rewrite/rewrite.ts'

const declared = (text: string): string => {
  const copy = read(text, { kind: 'landing', language: 'en' })
  const after = apply(copy.source.text, { edits: [declare(copy, 'b2b')] })
  expect(read(after, { kind: 'landing', language: 'en' }).declared.audience).toBe('b2b')
  return after
}

test.each([
  ['no front matter', '# Rain\n', '---\naudience: b2b\n---\n\n# Rain\n'],
  [
    'YAML',
    '---\ntitle: Rain\nlist:\n  - a\n---\n# Rain\n',
    '---\naudience: b2b\ntitle: Rain\nlist:\n  - a\n---\n# Rain\n',
  ],
  ['CRLF', '---\r\ntitle: Rain\r\n---\r\n# Rain\r\n', '---\r\naudience: b2b\r\ntitle: Rain\r\n---\r\n# Rain\r\n'],
  ['TOML with a table', '+++\n[a]\nb = 1\n+++\n# Rain\n', '+++\naudience = "b2b"\n[a]\nb = 1\n+++\n# Rain\n'],
  ['a wrong value', '---\naudience: everybody\n---\n# Rain\n', '---\naudience: b2b\n---\n# Rain\n'],
  ['an empty value with CRLF', '---\r\naudience:\r\n---\r\n# Rain\r\n', '---\r\naudience: b2b\r\n---\r\n# Rain\r\n'],
  [
    'a key of the same name deeper down',
    '---\nhero:\n  audience: x\n---\n# Rain\n',
    '---\naudience: b2b\nhero:\n  audience: x\n---\n# Rain\n',
  ],
])('declares the audience over %s', (_, before, after) => {
  expect(declared(before)).toBe(after)
})

test('asks only where the audience is not known well', () => {
  const of = (text: string) => declarations(understand(read(text, { kind: 'landing', language: 'en' })))
  expect(of('---\naudience: b2c\n---\n# Rain\n')).toEqual([])
  expect(of('# Rain\n').map(({ audience }) => audience)).toContain('b2b')
})
