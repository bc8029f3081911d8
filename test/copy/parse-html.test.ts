import { describe, expect, it } from 'vitest'
import { briefs, buttons, of } from './drafts.ts'

describe('HTML', () => {
  it('splits text at block elements and leaves out what is not shown', () => {
    expect(
      briefs(
        '<div>\nIntro <b>text</b>\n<h2>Head</h2>\n<ul><li>one<li>two</ul><style>x{}</style>\n<p hidden>no</p><blockquote>said</blockquote><summary>More</summary>\n</div>',
      ),
    ).toEqual([
      'paragraph: Intro text',
      'heading: Head',
      'item: one',
      'item: two',
      'paragraph: said',
      'paragraph: More',
    ])
  })

  it('leaves out Markdown in elements that are not shown', () => {
    const hidden = '<div style="max-height:0;display:none">\n\nNot shown.\n\n<div>\n\nNor this.\n\n</div>\n\n</div>'
    expect(briefs(`# Title\n\n${hidden}\n\nShown.`)).toEqual(['heading: Title', 'paragraph: Shown.'])
    expect(briefs('<section hidden>\n\nNot shown.\n\n</section>\n\nShown.')).toEqual(['paragraph: Shown.'])
    expect(briefs('Shown <span style="display:none">not this</span>and this.')).toEqual(['paragraph: Shown and this.'])
  })

  it.each([
    ['in code', '```html\n<div hidden>\n```\n\nShown.\n\n</div>'],
    ['in a comment', '<!-- <div hidden> -->\n\nShown.\n\n</div>'],
    ['never closed', '<div hidden>\n\nShown.'],
    ['of another name', '<div data-hidden="1">\n\nShown.\n\n</div>'],
  ])('shows what follows a hiding tag %s', (_, text) => expect(briefs(text).at(-1)).toBe('paragraph: Shown.'))

  it('reads buttons with their address', () => {
    expect(
      buttons(
        '<div><a class="cta-primary" href="/go?a=1&amp;b=2">Go</a><button>Send</button><input type="submit" value="Join us"></div>',
      ),
    ).toEqual([
      ['button', 'a', 'Go', '/go?a=1&b=2'],
      ['button', 'button', 'Send', ''],
      ['button', 'input.value', 'Join us', undefined],
    ])
  })

  it('numbers table cells', () => {
    const drafts = of('<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td><td>d</td></tr>\n</table>').drafts
    expect(drafts.map(({ cell, table }) => `${cell} ${table?.row} ${table?.column}`)).toEqual([
      'th 0 0',
      'th 0 1',
      'td 1 0',
      'td 1 1',
    ])
  })

  it('reads HTML that is indented behind a blank line', () => {
    expect(briefs('<div>\n\n    <h3>Title</h3>\n\n</div>')).toEqual(['heading: Title'])
  })

  it.each([
    '<div><p>open',
    '<a href="',
    '</p></p>text',
    '<table><td>x',
    '<!-- open',
    '<p <p <p>x',
    `${'<b>'.repeat(5000)}x`,
  ])('never throws: %.20s', (html) => {
    expect(() => of(`<div>\n${html}`)).not.toThrow()
  })
})
