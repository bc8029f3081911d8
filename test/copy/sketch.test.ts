import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { classify } from '../../src/copy/classify.ts'
import { languageOf } from '../../src/copy/language.ts'
import { parse, parsingRoughly } from '../../src/copy/parse.ts'
import { outline } from '../../src/copy/pieces.ts'
import { read } from '../../src/copy/read.ts'
import { signsOf } from '../../src/copy/signs.ts'
import { Source } from '../../src/text/source.ts'
import { atOnce } from '../../src/text/steps.ts'

const MANUAL = `---
title: The seed sorter
---

<p align="center"><img src="a.png"></p>

The sorter at a glance
======================

It reads \`seeds.txt\` and writes **two** files. Ask [the list](https://lists.example/seeds) or
write to sorter@example.com first. See [the notes][notes] too.

## Options ##

- \`--by size\`: small ones first
- *\\*dry\\** run:
  nothing is written
1. [x] Unpack it
2. Run <a href="https://run.example">the script</a>

> Quoted words
> on two lines

| Flag | Meaning |
| --- | :-: |
| \`-v\` | talks more |

\`\`\`sh
sort --by size
\`\`\`

Indented, too:

    cat seeds.txt

<!-- not
shown -->

***

[notes]: https://notes.example
`

const said = ({ drafts = [] }: Partial<ReturnType<typeof parse>> = {}) =>
  drafts.map(({ shape, prose, marks, level, ordered, quoted, table, fence }) => ({
    shape,
    text: prose.text,
    marks: marks.map(({ kind, href }) => [kind, href]),
    ...{ level, ordered, quoted, fence, place: table && [table.row, table.column] },
  }))

test('a sketch shows what a whole parse shows', () => {
  const source = new Source(MANUAL)
  expect(said(atOnce(parsingRoughly(source)))).toEqual(said(parse(source)))
})

describe('a text is parsed whole', () => {
  test.each([
    ['with a shortcode', '# Notes\n\nWords {{< cta button_text="Order now" >}} here'],
    ['with a component', '# Notes\n\n<Hero title="Order now" />'],
    ['with a button', '# Notes\n\n<a class="btn" href="/buy">Order now</a>'],
    ['with what may be hidden', '# Notes\n\n<div hidden>\n\nOrder now\n\n</div>'],
    ['that begins in a fence', '```\nnever closed'],
    ['with a block that is too much', `# Notes\n\n${'- one more item\n'.repeat(4000)}`],
  ])('%s', (_, text) => {
    expect(atOnce(parsingRoughly(new Source(text)))).toBeUndefined()
  })

  test('that declares itself', () => {
    const text = `---\ncopydesk:\n  rules: {}\n---\n\n# Changes\n\nThis release fixes the parser and the script. Run the command.`
    expect(read(text).isCopy).toBe(read(text, { kind: 'landing' }).isCopy)
  })
})

describe('files of packages', () => {
  const root = join(import.meta.dirname, '../../node_modules')
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  const some = names.sort().filter((_, index) => index % 24 === 0)

  test('are judged as a whole parse judges them', { timeout: 60_000 }, () => {
    let sketched = 0
    for (const name of some) {
      const source = new Source(readFileSync(join(root, name), 'utf8'))
      const copy = read(source.text, { path: name })
      const { drafts, skipped } = parse(source)
      if (skipped !== undefined) continue
      const whole = classify(signsOf(source.text, outline(drafts), drafts), name)
      if (atOnce(parsingRoughly(source))) sketched++
      expect([name, copy.isCopy]).toEqual([name, whole.isCopy && copy.isCopy])
      if (!copy.isCopy && whole.score < 0)
        expect([name, copy.language]).toEqual([name, languageOf(drafts, source.text)])
    }
    expect(sketched / some.length).toBeGreaterThan(0.8)
  })
})
