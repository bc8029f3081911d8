import { describe, expect, it } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { briefs, of } from './drafts.ts'

describe('front matter', () => {
  const fields = (text: string) => of(text).drafts.map(({ key, prose, href }) => [key, prose.text, href])

  it('reads words at any depth and leaves settings out', () => {
    expect(
      fields(
        '---\ntitle: Sleep well\nlayout: page\nslug: sleep-well\ndate: 2024-01-01\nicon: moon\ntags: [a b, c d]\nhero:\n  cta:\n    - text: Try it\n      url: /try\n  image: a b.png\n  bg_color: light blue\nprice: 49\ncolumns: 3\n---\n',
      ),
    ).toEqual([
      ['title', 'Sleep well', undefined],
      ['hero.cta.0.text', 'Try it', '/try'],
      ['price', '49', undefined],
    ])
  })

  it('reads lines that end as on old Macs', () => {
    expect(fields('---\rtitle: Sleep well\rhero:\r  text: All night\r---\r# Otto\r').slice(0, 2)).toEqual([
      ['title', 'Sleep well', undefined],
      ['hero.text', 'All night', undefined],
    ])
  })

  it('finds the address beside a label', () => {
    expect(
      fields('---\nbtnText: Buy now\nbtnPage: /buy\ncta_text: Ask us\ncta_url: /ask\nurl: /own\ntitle: Own\n---\n'),
    ).toEqual([
      ['btnText', 'Buy now', '/buy'],
      ['cta_text', 'Ask us', '/ask'],
      ['title', 'Own', undefined],
    ])
  })

  it('may stand below blank lines, where a key follows', () => {
    const { frontMatter } = read(
      '\n\n+++\ntitle = "Rye"\nkind = "landing"\n+++\n\nBaked at four, at your door by seven.\n',
    )
    expect(frontMatter).toEqual({ start: 6, end: 37 })
    expect(read('\n---\n\nBaked at four.\n\n---\n').frontMatter).toBeUndefined()
  })

  it('is no front matter where a line across the page opens the file', () => {
    const { drafts } = of('---\n\n# Sleep well\n\n**All night, every night**\n\n---\n\n## Why\n')
    expect(drafts.map(({ prose }) => prose.text)).toEqual(['', 'Sleep well', 'All night, every night', '', 'Why'])
    expect(fields('---\n# Notes to the team\n\ntitle: Sleep well\n---\n')).toEqual([['title', 'Sleep well', undefined]])
    expect(fields('---\n# copydesk-disable\n\n# nothing else\n---\n')).toEqual([])
  })

  it('leaves out what a switch takes off the page', () => {
    expect(
      fields(
        '---\nenable: false\ntitle: Sleep well\nhero:\n  button:\n    enable: false\n    label: Try it\n  note:\n    hidden: true\n    text: Old words\n  offer:\n    hidden: false\n    text: Two nights free\n---\n',
      ).map(([key]) => key),
    ).toEqual(['title', 'hero.offer.text'])
  })

  it('takes a name beside a quote for its attribution', () => {
    expect(
      fields('---\nauthor: Team X\ntestimonials:\n  - quote: It works\n    author: Ann Bee\n---\n').map(([key]) => key),
    ).toEqual(['testimonials.0.quote', 'testimonials.0.author'])
  })

  it('renders Markdown and HTML in strings', () => {
    expect(
      fields('---\ntitle: "**Save** 20&nbsp;%<br>now"\nlead: 1. Order\ntext: "> 95 % *stay*"\n---\n').map(
        ([, text]) => text,
      ),
    ).toEqual(['Save 20\u00a0%\nnow', '1. Order', '> 95 % stay'])
    expect(briefs('---\nbody: |\n  ## Why\n\n  One\n  two.\n\n  - three\n---\n')).toEqual([
      'heading: Why',
      'field: One two.',
      'item: three',
    ])
  })

  it('tells what the file declares', () => {
    const { frontMatter } = of(
      '---\naudience: b2b\nkind: email\ncopydesk:\n  rules:\n    message/one-cta: off\ntitle: x\n---\n',
    )
    expect(frontMatter?.values.map(({ path, value }) => [path.join(' '), value])).toEqual([
      ['audience', 'b2b'],
      ['kind', 'email'],
      ['copydesk rules message/one-cta', 'off'],
    ])
    expect(frontMatter?.span).toEqual({ start: 4, end: 83 })
    expect(frontMatter?.values[0]?.span).toEqual({ start: 14, end: 17 })
  })

  it('reads TOML', () => {
    expect(
      fields(
        '+++\ntitle = \'Ship faster\'\ndraft = false\n[[cards]]\ntext = "Say \\"hi\\""\nlink_text = "More"\nlink_url = "/more"\n+++\nBody\n',
      ),
    ).toEqual([
      ['title', 'Ship faster', undefined],
      ['cards.0.text', 'Say "hi"', undefined],
      ['cards.0.link_text', 'More', '/more'],
      [undefined, 'Body', undefined],
    ])
  })

  it('expands aliases, within bounds', () => {
    expect(fields('---\na: &x\n  title: Twice\nb: *x\n---\n').map(([key]) => key)).toEqual(['a.title', 'b.title'])
    const bomb = [
      'a: &a [x y, x y]',
      ...'bcdefgh'.split('').map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[i]}`)}]`),
    ]
    expect(of(`---\n${bomb.join('\n')}\n---\n`).drafts.length).toBeLessThan(2000)
  })
})
