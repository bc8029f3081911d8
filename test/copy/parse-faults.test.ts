import { describe, expect, it } from 'vitest'
import { briefs, of } from './drafts.ts'

describe('what is wrong with the file', () => {
  const faults = (text: string) =>
    of(text).faults.map(({ span, message }) => [text.slice(span.start, span.end), message])

  it('still reads the lines of broken YAML', () => {
    const text =
      '---\nsubject: Hi {{ x | default: "y" }}\ntitle: Save 20%: now\ncards:\n  - text: "Go on"\n    url: /go\nbody: |\n  Two\n  lines\n---\nBody\n'
    expect(briefs(text)).toEqual([
      'field: Hi {{ x | default: "y" }}',
      'field: Save 20%: now',
      'field: Go on',
      'field: Two lines',
      'paragraph: Body',
    ])
    expect(of(text).drafts[2]).toMatchObject({ key: 'cards.0.text', href: '/go' })
    expect(faults(text)).toEqual([['subject: Hi {{ x | default: "y" }}', expect.stringMatching(/^Quote this value/)]])
  })

  it('reads words under a tag as words, on every host', () => {
    const text = '---\ntitle: !!binary not base64 at all\nsubtitle: !!omap Fresh every day\nlead: !own For you\n---\n'
    expect(briefs(text)).toEqual(['field: not base64 at all', 'field: Fresh every day', 'field: For you'])
    expect(faults(text)).toEqual([])
  })

  it.each([
    ['---\ntitle: Words here\n\nBody\n', '---', /no closing ---/],
    ['+++\ntitle = \n+++\n', 'title =', /no valid TOML/],
    ['Text\n\n```\ncode\n', '```', /never closed/],
    ['{{< cta text="x"\n\nText\n', '{{< cta text="x"', /never closed/],
    ['<!-- note\n\nText\n', '<!--', /never closed/],
    ['# Title\n\n<div class="hero\n\nText\n', '<div', /its > is missing/],
    ['# Title\r\n\r\n> <section id=x\r\n\r\nText\r\n', '<section', /its > is missing/],
    ['<script>\nlet x\n\nText\n', '<script', /<script> is never closed/],
    ['---\ntitle: {{ name }}\n---\n', '{{ name }}', /Quote this value/],
  ])('says what is wrong with %j', (text, place, message) => {
    expect(faults(text)).toEqual([[place, expect.stringMatching(message)]])
  })

  it.each([
    '<div>\n\nText\n',
    '<p>Text\n',
    '<div\n  class="hero">\nText\n</div>\n',
    '<style>\na {}\n\nb {}\n</style>\n',
  ])('finds nothing wrong with %j', (text) => {
    expect(faults(text)).toEqual([])
  })

  it('takes a line across the page for what it is', () => {
    expect(of('---\n\nText\n').faults).toEqual([])
    expect(briefs('---\n\nText\n')).toEqual(['rule: ', 'paragraph: Text'])
  })

  it.each([
    '',
    '\uFEFF',
    '---',
    '---\n---',
    '+++\n+++\n',
    '\0\0',
    '---\n- a\n-b: [\n---',
    '{{',
    '{%',
    '<',
    '[',
    '>'.repeat(20_000),
    '- '.repeat(3000),
    '\ud800 x',
  ])('never throws: %#', (text) => {
    expect(() => of(text)).not.toThrow()
  })
})
