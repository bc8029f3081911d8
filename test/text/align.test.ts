import { describe, expect, it } from 'vitest'
import { align, alignLines, type Writing } from '../../src/text/align.ts'
import { alignDouble, alignFolded, alignSingle, alignToml } from '../../src/text/quoted.ts'
import { Runs } from '../../src/text/runs.ts'

const places = (fill: (out: Runs) => void, raw: string) => {
  const out = new Runs()
  fill(out)
  return out.prose().runs.map(({ text, start, end }) => `${text}<${raw.slice(start, end)}>`)
}
const markdown: Writing = { escapes: true, entities: true, soft: true, quotes: 1 }
const by = (value: string, raw: string, writing: Writing) => places((out) => align(value, raw, 0, writing, out), raw)

describe('align', () => {
  it('keeps escapes, entities and folded breaks whole', () => {
    expect(by('a*b & c', 'a\\*b &amp; c', markdown)).toEqual(['a<a>', '*<\\*>', 'b <b >', '&<&amp;>', ' c< c>'])
    expect(by('one\ntwo', 'one \r\n> two', markdown)).toEqual(['one<one>', ' < \r\n> >', 'two<two>'])
  })

  it('never leaves the raw text, even where the two disagree', () => {
    expect(by('abcd', 'abXY', markdown)).toEqual(['ab<ab>', 'cd<XY>'])
    expect(by('abc', '', {})).toEqual(['abc<>'])
  })

  it('leaves what only looks like an entity as it is', () => {
    expect(by('&nosuch; \\x', '&nosuch; \\x', markdown)).toEqual(['&nosuch; \\x<&nosuch; \\x>'])
  })
})

it('finds lines behind the prefix of their container', () => {
  const raw = '> ```\n> a\n>\n>  b\n> ```'
  expect(places((out) => alignLines('a\n\n b', raw, 0, 1, out), raw)).toEqual(['a<a>', '\n<\n>>', '\n<\n> >', ' b< b>'])
})

describe('quoted texts', () => {
  it('reads escapes of double quotes', () => {
    const raw = '"a\\"b\\u00e9\\U0001F389 c\n   d \\\n  e"'
    expect(places((out) => alignDouble('a"bé🎉 c d e', raw, 0, out), raw)).toEqual([
      'a<a>',
      '"<\\">',
      'b<b>',
      'é<\\u00e9>',
      '🎉<\\U0001F389>',
      ' c< c>',
      ' <\n   >',
      'd <d >',
      'e<e>',
    ])
  })

  it('reads doubled single quotes', () => {
    expect(places((out) => alignSingle("it's", "'it''s'", 0, out), "'it''s'")).toEqual(['it<it>', "'<''>", 's<s>'])
  })

  it('reads folded blocks with deeper lines', () => {
    const raw = '>-\n  a\n  b\n\n  c\n    d\n'
    expect(places((out) => alignFolded('a b\nc\n  d', raw, 0, out), raw)).toEqual([
      'a<a>',
      ' <\n  >',
      'b<b>',
      '\n<\n\n  >',
      'c<c>',
      '\n  <\n    >',
      'd<d>',
    ])
  })

  it('reads TOML of any kind', () => {
    const many = '"""\r\none \\\r\n   two\r\nthree"""'
    expect(places((out) => alignToml('one two\nthree', many, 0, out), many)).toEqual([
      'one <one >',
      'two<two>',
      '\n<\r\n>',
      'three<three>',
    ])
    expect(places((out) => alignToml('a\\n', "'a\\n'", 0, out), "'a\\n'")).toEqual(['a\\n<a\\n>'])
  })
})
