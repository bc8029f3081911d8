import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/copy/draft.ts'
import { parse } from '../../src/copy/parse.ts'
import { Source } from '../../src/text/source.ts'

const of = (text: string) => parse(new Source(text))
const brief = ({ shape, prose }: Draft) => `${shape}: ${prose.text}`
const briefs = (text: string) => of(text).drafts.map(brief)
const marked = (text: string) =>
  of(text).drafts.flatMap(({ prose, marks }) =>
    marks.map(
      ({ kind, start, end, href }) =>
        `${kind}: ${prose.text.slice(start, end)}${href === undefined ? '' : ` -> ${href}`}`,
    ),
  )
const buttons = (text: string) => of(text).drafts.map(({ shape, key, href, prose }) => [shape, key, prose.text, href])

describe('Markdown', () => {
  it('yields blocks in order, with their shape', () => {
    expect(
      briefs('# A\n\nB\n===\n\nText  \nhere\nand on\n\n- one\n  - two\n\n> said\n\n---\n\n| h |\n|---|\n| c |\n'),
    ).toEqual([
      'heading: A',
      'heading: B',
      'paragraph: Text\nhere and on',
      'item: one',
      'item: two',
      'paragraph: said',
      'rule: ',
      'cell: h',
      'cell: c',
    ])
  })

  it('knows levels, depth, order, quotes and cells', () => {
    const drafts = of('### H\n\n1. a\n   - b\n\n> q\n\n| h | i |\n|---|---|\n| c | d |').drafts
    expect(drafts[0]).toMatchObject({ level: 3 })
    expect(drafts[1]).toMatchObject({ depth: 1, ordered: true })
    expect(drafts[2]).toMatchObject({ depth: 2, ordered: false })
    expect(drafts[3]).toMatchObject({ quoted: true })
    expect(drafts[7]).toMatchObject({ cell: 'td', table: { row: 1, column: 1 } })
  })

  it('keeps line breaks of the file as places', () => {
    const [draft] = of('**Subject:** One\n**Preheader:** Two').drafts
    expect(draft?.prose.text).toBe('Subject: One Preheader: Two')
    expect(draft?.breaks).toEqual([12])
  })

  it('marks what is more than words', () => {
    expect(marked('**a** *b* `c` ~~d~~ [e](/x) ![f](/y) <https://g.example> h@i.example')).toEqual([
      'strong: a',
      'emphasis: b',
      'code: c',
      'delete: d',
      'link: e -> /x',
      'image:  -> /y',
      'link: https://g.example -> https://g.example',
      'link: h@i.example -> mailto:h@i.example',
    ])
  })

  it('follows references wherever they are defined', () => {
    expect(marked('See [the plans][P].\n\nMore.\n\n> [p]: /plans\n')).toEqual(['link: the plans -> /plans'])
  })

  it('leaves placeholders in brackets as text', () => {
    expect(briefs('Hi [FIRST_NAME], {name} and [Your Company](note)')).toEqual([
      'paragraph: Hi [FIRST_NAME], {name} and Your Company',
    ])
    expect(marked('Hi [FIRST_NAME], {name}')).toEqual([])
  })

  it('reads fences with their info and their merge tags', () => {
    const [draft] = of('```text x\nSubject: Hi {{ name }}\n```').drafts
    expect(draft).toMatchObject({ shape: 'code', fence: 'text x', origin: 'fence' })
    expect(draft?.marks).toEqual([{ kind: 'mergetag', start: 12, end: 22 }])
  })

  it('renders inline HTML', () => {
    expect(briefs('One<br>two <b>three</b> <svg><title>x</title></svg>')).toEqual(['paragraph: One\ntwo three'])
    expect(marked('<a class="btn big" href="/go">Go</a> <a href="/x">link</a>')).toEqual([
      'button: Go -> /go',
      'link: link -> /x',
    ])
  })

  it('collects comments, not those in code', () => {
    const { comments, drafts } = of(
      'A <!-- one --> b\n\n<!-- two\nlines -->\n\n`<!-- no -->`\n\n```\n<!-- no -->\n```\n',
    )
    expect(comments.map((one) => one.text)).toEqual(['one', 'two\nlines'])
    expect(comments[0]?.span).toEqual({ start: 2, end: 14 })
    expect(drafts[0]?.prose.text).toBe('A  b')
  })
})

describe('templates', () => {
  it.each([
    '{{ first_name }}',
    '{{{ raw }}}',
    '*|FNAME|*',
    '%%First%%',
    '[[name]]',
    '${name}',
    '<%= name %>',
    '{$name}',
    '{{ name | default: "there" }}',
  ])('shows %s as it is written, marked', (tag) => {
    expect(briefs(`Hi **${tag}**, _welcome_`)).toEqual([`paragraph: Hi ${tag}, welcome`])
    expect(marked(`Hi ${tag}!`)).toEqual([`mergetag: ${tag}`])
  })

  it.each([
    '{% if x %}',
    '{{#each x}}',
    '{{/if}}',
    '{{< clear >}}',
    '{{% /note %}}',
    '<% if x %>',
    '*|IF:X|*',
    '{{! note }}',
    '{{ else }}',
  ])('shows nothing for %s', (tag) => {
    expect(briefs(`Hi ${tag}there`)).toEqual(['paragraph: Hi there'])
    expect(briefs(`One\n${tag}\n## Two`)).toEqual(['paragraph: One', 'heading: Two'])
  })

  it('keeps tags in code as code', () => {
    expect(briefs('Write `{% if x %}` or `{{< cta text="Buy now" >}}`')).toEqual([
      'paragraph: Write {% if x %} or {{< cta text="Buy now" >}}',
    ])
  })

  it('reads the words of shortcodes, includes and components', () => {
    expect(
      buttons('{{< cta title="Ready to go?" button_text="GET IN TOUCH" button_url="/contact" class="wide hero" >}}'),
    ).toEqual([
      ['parameter', 'cta.title', 'Ready to go?', undefined],
      ['button', 'cta.button_text', 'GET IN TOUCH', '/contact'],
    ])
    expect(buttons('{{< button "Get started" "/start" >}}')).toEqual([['button', 'button', 'Get started', '/start']])
    expect(buttons('{% include cta.html text="Book a call" url="/book" %}')).toEqual([
      ['parameter', 'cta.text', 'Book a call', undefined],
    ])
    expect(
      buttons(
        '<Hero\n  title="Sleep &amp; save"\n  :subtitle="t(1)"\n  ctaText={"Try it"}\n  ctaLink="/try"\n  className="big hero"\n/>',
      ),
    ).toEqual([
      ['parameter', 'Hero.title', 'Sleep & save', undefined],
      ['button', 'Hero.ctaText', 'Try it', '/try'],
    ])
  })

  it('takes words between the tags of a button for one', () => {
    expect(marked('{{< button href="/x" >}}Start now{{< /button >}}')).toEqual(['button: Start now -> /x'])
    expect(marked('<Button href="/x">\n  Start now\n</Button>')).toEqual(['button: Start now -> /x'])
  })

  it('takes a link with a button class for one', () => {
    for (const list of [
      '{: .btn}',
      '{:.button}',
      '{: .btn .btn--large}',
      '{: class="btn"}',
      '{.btn}',
      '{ .md-button }',
      '\n{: .cta-button }',
    ])
      expect(marked(`[Go on](/x)${list}`)).toEqual(['button: Go on -> /x'])
    expect(marked('[Go on](/x){: .note}')).toEqual(['link: Go on -> /x'])
  })

  it('writes addresses as the file does', () => {
    expect(marked('[Docs]({{< ref "a.md" >}})')).toEqual(['link: Docs -> {{< ref "a.md" >}}'])
  })

  it('reads MDX', () => {
    const { drafts, comments } = of('import A from "./a"\nexport const x = 1\n\n# Hi\n\n{/* a note */}\n\nText\n')
    expect(drafts.map(brief)).toEqual(['heading: Hi', 'paragraph: Text'])
    expect(comments.map((one) => one.text)).toEqual(['a note'])
  })
})

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

  it('finds the address beside a label', () => {
    expect(
      fields('---\nbtnText: Buy now\nbtnPage: /buy\ncta_text: Ask us\ncta_url: /ask\nurl: /own\ntitle: Own\n---\n'),
    ).toEqual([
      ['btnText', 'Buy now', '/buy'],
      ['cta_text', 'Ask us', '/ask'],
      ['title', 'Own', undefined],
    ])
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

  it.each([
    ['---\ntitle: Words here\n\nBody\n', '---', /no closing ---/],
    ['+++\ntitle = \n+++\n', 'title =', /no valid TOML/],
    ['Text\n\n```\ncode\n', '```', /never closed/],
    ['{{< cta text="x"\n\nText\n', '{{< cta text="x"', /never closed/],
    ['<!-- note\n\nText\n', '<!--', /never closed/],
    ['---\ntitle: {{ name }}\n---\n', '{{ name }}', /Quote this value/],
  ])('says what is wrong with %j', (text, place, message) => {
    expect(faults(text)).toEqual([[place, expect.stringMatching(message)]])
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

it('keeps the text objects of blocks that only moved', () => {
  const content = (text: string) => of(text).drafts.map(({ prose }) => prose.content)
  const before = content('# One\n\nTwo *words*.\n\n- three\n')
  const after = content('# One more\n\nTwo *words*.\n\n- three\n')
  expect(after[0]).not.toBe(before[0])
  expect(after.slice(1).map((one, index) => one === before[index + 1])).toEqual([true, true])
})
