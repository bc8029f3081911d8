import { beforeAll, describe, expect, test } from 'vitest'
import type { IGrammar } from 'vscode-textmate'
import { grammarOf, stretches, tokens } from './engine.ts'

let grammar: IGrammar

beforeAll(async () => {
  grammar = await grammarOf('text.html.markdown')
})

const all = (text: string) => tokens(grammar, text).flat()
const marked = (text: string, part: string) => stretches(grammar, text, part)
const scopes = (text: string, word: string) => all(text).find((token) => token.text === word)?.scopes ?? []

describe('suppression comments', () => {
  const line = '<!-- copydesk-disable-next-line message/one-cta, b2b/roi-proof -- we test two asks -->'

  test.each([
    ['in a line of their own', line],
    ['indented', `  ${line}`],
    ['behind words', `Some words. ${line}`],
    ['in a list', `- an item ${line}`],
    ['in a quote', `> a word ${line}`],
    ['in HTML', `<div>\n${line}\n</div>`],
    ['in YAML', '---\na: b # copydesk-disable-line message/one-cta, b2b/roi-proof -- we test two asks\n---'],
  ])('%s', (_, text) => {
    expect(marked(text, 'keyword.control.directive')).toEqual([
      expect.stringMatching(/^copydesk-disable-(next-)?line$/),
    ])
    expect(marked(text, 'tag.rule')).toEqual(['message/one-cta', 'b2b/roi-proof'])
    expect(marked(text, 'reason').map((reason) => reason.trim())).toEqual(['we test two asks'])
    expect(scopes(text, 'message/one-cta').join()).toContain('comment')
  })

  test('other comments are left alone, and so are unknown verbs', () => {
    for (const text of ['<!-- copy desk: check this -->', '<!-- copydesk-disabled x/y -->', '# copydesk-disable x/y'])
      expect(marked(text, 'copydesk'), text).toEqual([])
  })
})

describe('merge tags', () => {
  const tags = {
    handlebars: '{{ first_name }}',
    liquid: '{% if customer %}',
    hugo: '{{< cta text="Go" >}}',
    erb: '<%= name %>',
    mailchimp: '*|FNAME|*',
    exacttarget: '%%First Name%%',
    brackets: '[[name]]',
    dollar: `\${name}`,
  }

  test.each(Object.entries(tags))('of %s', (_, tag) => {
    for (const text of [
      `Hello ${tag}, welcome`,
      `${tag}, **welcome**`,
      `- ${tag} is here`,
      `# For ${tag}`,
      `**Subject:** Hi ${tag}`,
      `---\ntitle: "Hi ${tag.replaceAll('"', "'")}"\n---`,
      `\`\`\`\nHi ${tag}\n\`\`\``,
      `<p>Hi ${tag}</p>`,
      // A pipe would end the cell.
      ...(tag.includes('|') ? [] : [`words\n\n| a |\n|---|\n| ${tag} |`]),
    ])
      expect(marked(text, 'meta.mergetag.copydesk'), text).toHaveLength(1)
    expect(marked(`Hello ${tag}, welcome`, 'meta.mergetag.copydesk')).toEqual([tag])
  })

  test('keep the Markdown around them', () => {
    expect(marked('{{ name }}, **welcome**', 'markup.bold')).toEqual(['**welcome**'])
    expect(marked('- {{ name }}, *welcome*', 'markup.italic')).toEqual(['*welcome*'])
    expect(marked('# {{ name }}, `code`', 'inline.raw')).toEqual(['`code`'])
  })

  test('know their parts', () => {
    const text = 'Hi {{ first_name | default: "you" }} {% if vip %}'
    expect(marked(text, 'variable.other.mergetag')).toEqual(['first_name', 'vip'])
    expect(marked(text, 'string.quoted.mergetag')).toEqual(['"you"'])
    expect(marked(text, 'keyword.control.mergetag')).toEqual(['default', 'if'])
  })

  test('stay out of code, and end with their paragraph when they are never closed', () => {
    expect(marked('say `{{ name }}` there', 'copydesk')).toEqual([])
    expect(marked(`\`\`\`js\nconst a = \`\${name}\`\n\`\`\``, 'copydesk')).toEqual([])
    expect(marked('Hello {{ name\n\nThe next paragraph.', 'mergetag').join()).not.toContain('paragraph')
    expect(marked('a price of 5 % and 10 % [[2]](x) [[a]: b', 'mergetag')).toEqual([])
  })
})

describe('open slots', () => {
  test.each([
    '[number or source]',
    '[your name]',
    '[Insert city]',
    '[TODO: ask legal]',
    '[nama perusahaan]',
    'TBD',
    'Lorem ipsum',
  ])('%s', (slot) => {
    const inner = slot.replace(/[[\]]/g, '')
    for (const text of [`We save ${slot} a year`, `${slot} a **year**`, `## ${slot} a year`, `Subject: ${slot}`])
      expect(marked(text, 'invalid.placeholder'), text).toEqual([inner])
    expect(marked(`${slot} a **year**`, 'markup.bold')).toEqual(['**year**'])
  })

  test.each([
    '[a link](https://example.com)',
    '[a link][reference]',
    '[reference]: https://example.com',
    '- [ ] a task',
    '- [x] a task',
    'a note[^1]',
    '**[DOWNLOAD YOUR GUIDE]** (button)',
    '![your picture](a.png)',
    'an \\[escaped\\] pair',
  ])('%s is none', (text) => {
    expect(marked(text, 'placeholder')).toEqual([])
  })
})

describe('lines of an email', () => {
  test.each([
    ['**Subject:** Your audit is ready', 'Subject', 'Your audit is ready'],
    ['**Subject**: Your audit is ready', 'Subject', 'Your audit is ready'],
    ['Subject line A: Your audit is ready', 'Subject line A', 'Your audit is ready'],
    ['- Subject 2: Your audit is ready', 'Subject 2', 'Your audit is ready'],
    ['Preheader (max 90): Two days left', 'Preheader (max 90)', 'Two days left'],
    ['Preview text: Two days left', 'Preview text', 'Two days left'],
    ['Subjek: Audit Anda siap', 'Subjek', 'Audit Anda siap'],
    ['Teks pratinjau: Tinggal dua hari', 'Teks pratinjau', 'Tinggal dua hari'],
  ])('%s', (text, label, value) => {
    for (const file of [text, `Hello,\n${text}`, `\`\`\`\n${text}\n\`\`\``]) {
      expect(marked(file, 'label.copydesk'), file).toEqual([label])
      expect(marked(file, 'section.subject').map((each) => each.trim())).toEqual([value])
    }
  })

  test('in front matter colour the key only', () => {
    const text = '---\nsubject: Hello there\npreheader: "Two days left"\nsubjects:\n  - one\n---'
    expect(marked(text, 'label.copydesk')).toEqual(['subject', 'preheader', 'subjects'])
    expect(marked(text, 'string')).toEqual(expect.arrayContaining(['Hello there', '"Two days left"']))
  })

  test('are not every line with a colon', () => {
    for (const text of [
      'The subject: rain',
      'Subjects of the king: many',
      'Preview',
      'Subject matter: rain',
      '    Subject: code',
    ])
      expect(marked(text, 'label.copydesk'), text).toEqual([])
  })
})
