import { beforeAll, describe, expect, test } from 'vitest'
import type { IGrammar } from 'vscode-textmate'
import { grammarOf, stretches } from './engine.ts'

let grammar: IGrammar

beforeAll(async () => {
  grammar = await grammarOf('source.mdx')
})

const marked = (text: string, part: string) => stretches(grammar, text, part)

describe('in MDX', () => {
  test.each([
    ['a comment in a line of its own', '{/* copydesk-disable-next-line message/one-cta -- we test two asks */}'],
    ['a comment behind words', 'Words {/* copydesk-disable-line message/one-cta -- we test two asks */}'],
    ['a comment of the front matter', '---\na: b # copydesk-disable-line message/one-cta -- we test two asks\n---'],
  ])('%s silences', (_, text) => {
    expect(marked(text, 'keyword.control.directive')).toEqual([expect.stringMatching(/^copydesk-disable-/)])
    expect(marked(text, 'tag.rule')).toEqual(['message/one-cta'])
    expect(marked(text, 'reason').map((reason) => reason.trim())).toEqual(['we test two asks'])
  })

  test.each([
    '{{ first_name }}',
    '{% if customer %}',
    '{{< cta text="Go" >}}',
    '*|FNAME|*',
    '%%First Name%%',
    '[[name]]',
    `\${name}`,
  ])('%s is a merge tag', (tag) => {
    for (const text of [
      `Hello ${tag}, welcome`,
      `# For ${tag}`,
      `**Subject:** Hi ${tag}`,
      `---\ntitle: "Hi ${tag.replaceAll('"', "'")}"\n---`,
      `\`\`\`\nHi ${tag}\n\`\`\``,
    ])
      expect(marked(text, 'meta.mergetag.copydesk'), text).toHaveLength(1)
  })

  test('open slots are told from links', () => {
    expect(marked('Saves [number or source] a month', 'placeholder')).not.toEqual([])
    expect(marked('Saves [hours](https://example.com) a month', 'placeholder')).toEqual([])
  })

  test('the lines of an email stand out', () => {
    expect(marked('**Subject:** Your audit is ready', 'label.copydesk')).toEqual(['Subject'])
    expect(marked('---\nsubject: Hello there\npreheader: "Two days left"\n---', 'label.copydesk')).toEqual([
      'subject',
      'preheader',
    ])
  })

  test('code stays code', () => {
    const code = [
      'export const slots = { a: { b: 1 } }',
      '<Button style={{ color: "red" }}>Go</Button>',
      '{list[index]}',
    ]
    for (const text of [...code, `Words <Icon style={{ color: "red" }} /> go on`])
      expect(marked(text, 'copydesk'), text).toEqual([])
    expect(marked('```yaml\nsubject: no mail\n```', 'copydesk')).toEqual([])
  })
})
