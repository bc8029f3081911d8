import { describe, expect, it } from 'vitest'
import { briefs, marked, of } from './drafts.ts'

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

  it('takes several lines over a line of dashes for text', () => {
    const said = 'Rumah tumbuh bersama keluarga muda. Bayar sebulan sekali, langsung dari gaji, tanpa biaya di muka.'
    expect(briefs(`Rumah pertama\n${said}\n${said}\n-----\n\nTanya kami\n`)).toEqual([
      `paragraph: Rumah pertama\n${said}\n${said}`.replaceAll('\n', ' '),
      'paragraph: Tanya kami',
    ])
    expect(briefs('Two lines\nof title\n-----\n')).toEqual(['heading: Two lines of title'])
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

it('keeps the text objects of blocks that only moved', () => {
  const content = (text: string) => of(text).drafts.map(({ prose }) => prose.content)
  const before = content('# One\n\nTwo *words*.\n\n- three\n')
  const after = content('# One more\n\nTwo *words*.\n\n- three\n')
  expect(after[0]).not.toBe(before[0])
  expect(after.slice(1).map((one, index) => one === before[index + 1])).toEqual([true, true])
})
