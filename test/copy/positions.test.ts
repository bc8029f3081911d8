import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/copy/draft.ts'
import { parse } from '../../src/copy/parse.ts'
import { Source } from '../../src/text/source.ts'
import { contains } from '../../src/text/span.ts'

type Encode = (text: string) => string

const html: Encode = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
const markdown: Encode = (text) => html(text).replace(/[*_`[\]\\~|{}$%]/g, '\\$&')
const double: Encode = (text) => text.replace(/[\\"]/g, '\\$&').replace('é', '\\u00e9')
const escaped: Encode = (text) => text.replace(/[\\"]/g, '\\$&')
const single: Encode = (text) => text.replaceAll("'", "''")

interface Place {
  readonly name: string
  readonly encode: Encode
  /** The document around the phrase, and how the words between its edges stand there. */
  readonly wrap: (written: string) => string
  readonly shape: Draft['shape']
}

const inMarkdown = (name: string, shape: Draft['shape'], wrap: Place['wrap']): Place => ({
  name,
  shape,
  wrap,
  encode: markdown,
})
const inHtml = (name: string, shape: Draft['shape'], wrap: Place['wrap']): Place => ({
  name,
  shape,
  wrap,
  encode: html,
})

const PLACES: readonly Place[] = [
  inMarkdown('a paragraph', 'paragraph', (it) => `Café 🎉 &copy; x\n${it} end.`),
  inMarkdown('an ATX heading', 'heading', (it) => `## ${it} ##`),
  inMarkdown('a setext heading', 'heading', (it) => `${it}\n====`),
  inMarkdown('strong', 'paragraph', (it) => `Words **and ${it}** more`),
  inMarkdown('emphasis in strong', 'paragraph', (it) => `**a *${it}* b**`),
  inMarkdown('a link', 'paragraph', (it) => `[see ${it}](https://a.example/x "Title")`),
  inMarkdown('a reference link', 'paragraph', (it) => `[${it}][r]\n\n[r]: /x`),
  inMarkdown('an item', 'item', (it) => `1. first\n2. ${it}`),
  inMarkdown('a nested item', 'item', (it) => `- a\n  - b\n\n    - ${it}\n      more`),
  inMarkdown('a task', 'item', (it) => `- [x] ${it}`),
  inMarkdown('a quote', 'paragraph', (it) => `> > said\n> > ${it}`),
  inMarkdown('a lazy quote', 'paragraph', (it) => `> said\n${it}`),
  inMarkdown('a list in a quote', 'item', (it) => `> - one\n>   ${it}`),
  inMarkdown('a table cell', 'cell', (it) => `| a | b |\n|---|---|\n| x | **${it}** |`),
  inMarkdown('a line after a hard break', 'paragraph', (it) => `One  \n  ${it}\\\ntwo`),
  inMarkdown('a footnote', 'paragraph', (it) => `Text[^1].\n\n[^1]: ${it}`),
  inMarkdown(
    'words beside merge tags',
    'paragraph',
    (it) => `Hi {{ first_name }}, {% if x %}${it}{% endif %} *|NAME|*`,
  ),
  inMarkdown('a div with a blank line', 'paragraph', (it) => `<div>\n\n${it}\n\n</div>`),
  inHtml('an HTML paragraph', 'paragraph', (it) => `<div>\n  <p>Tea &amp;\n   ${it}</p>\n</div>`),
  inHtml('an HTML heading in a quote', 'heading', (it) => `> <section>\n> <h2>x\n> ${it}</h2>\n> </section>`),
  inHtml('a button', 'button', (it) => `<p>Words <a class="btn btn-primary" href="/x">${it}</a></p>`),
  inHtml('an HTML cell', 'cell', (it) => `<table>\n<tr><td>a</td><td>${it}</td></tr>\n</table>`),
  { name: 'a fence', shape: 'code', encode: (text) => text, wrap: (it) => `\`\`\`\nSubject: ${it}\n\`\`\`` },
  {
    name: 'a fence in a quoted list',
    shape: 'code',
    encode: (text) => text,
    wrap: (it) => `> - \`\`\`text\n>   a\n>   ${it}\n>   \`\`\``,
  },
  {
    name: 'YAML in double quotes',
    shape: 'field',
    encode: (text) => double(markdown(text)),
    wrap: (it) => `---\nhero:\n  title: "x ${it}"\n---\n`,
  },
  {
    name: 'YAML over lines in double quotes',
    shape: 'field',
    encode: (text) => double(markdown(text)),
    wrap: (it) => `---\ntitle: "one\n  two \\\n  ${it}\n  end"\n---\n`,
  },
  {
    name: 'YAML in single quotes',
    shape: 'field',
    encode: (text) => single(markdown(text)),
    wrap: (it) => `---\ncards:\n  - title: 'it''s ${it}'\n---\n`,
  },
  {
    name: 'a literal block',
    shape: 'field',
    encode: markdown,
    wrap: (it) => `---\nbody: |\n  First words.\n\n  Then ${it} **more**\n---\n`,
  },
  {
    name: 'an indented literal block',
    shape: 'item',
    encode: markdown,
    wrap: (it) => `---\na:\n  body: |2-\n    - one\n    - ${it}\n---\n`,
  },
  {
    name: 'a folded block',
    shape: 'field',
    encode: markdown,
    wrap: (it) => `---\na:\n  - body: >-\n      First words\n      and ${it}\n\n      end\n---\n`,
  },
  {
    name: 'TOML in double quotes',
    shape: 'field',
    encode: (text) => double(markdown(text)),
    wrap: (it) => `+++\n[hero]\ntitle = "x ${it}"\n+++\n`,
  },
  {
    name: 'TOML over lines',
    shape: 'field',
    encode: (text) => double(markdown(text)),
    wrap: (it) => `+++\ntext = """\none \\\n   two\n${it}"""\n+++\n`,
  },
  {
    name: 'a shortcode',
    shape: 'button',
    encode: (text) => escaped(markdown(text)),
    wrap: (it) => `Text\n\n{{< cta url="/x" button_text="x ${it}" >}}\n`,
  },
  {
    name: 'an include',
    shape: 'parameter',
    encode: (text) => escaped(markdown(text)),
    wrap: (it) => `{% include hero.html title="x ${it}" %}\n`,
  },
  {
    name: 'a component',
    shape: 'button',
    encode: html,
    wrap: (it) => `<Cta\n  href="/x"\n  buttonText="x ${it}"\n/>\n`,
  },
]

const words = fc
  .array(
    fc.constantFrom(
      'gain',
      'é',
      '🎉',
      '日本',
      '&',
      '<',
      "it's",
      '40 %',
      '*',
      '_',
      '$5',
      'x`y',
      '"so"',
      '\\',
      '[a]',
      '|',
      '—',
      '{n}',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => `Mark ${parts.join(' ')} kraM`)

describe('exactly the marked characters come back', () => {
  it.each(PLACES)('from $name', ({ encode, wrap, shape }) => {
    fc.assert(
      fc.property(words, fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.boolean(), (phrase, bom, eol, more) => {
        const written = encode(phrase)
        const text = `${wrap(written)}${more ? '\n\nMore *words*.\n' : ''}`.replaceAll('\n', eol)
        const source = new Source((bom ? '\uFEFF' : '') + text)
        const draft = parse(source).drafts.find((one) => one.prose.text.includes(phrase))
        expect(draft, text).toBeDefined()
        if (!draft) return
        const at = draft.prose.text.indexOf(phrase)
        expect(source.slice(draft.prose.span(at, at + phrase.length))).toBe(written)
        expect(draft.shape).toBe(shape)
        expect(contains(draft.span, draft.prose.span())).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
