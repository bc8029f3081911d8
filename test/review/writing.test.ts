import { describe, expect, test } from 'vitest'
import { mergeTags } from '../../src/copy/merge-tags.ts'
import { read } from '../../src/copy/read.ts'
import { complete } from '../../src/review/writing/complete.ts'
import { explainAt, explanation } from '../../src/review/writing/explain.ts'
import { OWN_KEYS, TOP_KEYS } from '../../src/review/writing/keys.ts'
import { placeAt } from '../../src/review/writing/place.ts'
import { plain } from '../../src/rewrite/rewrite.ts'
import { Source } from '../../src/text/source.ts'
import { rain, snow } from '../lint/sheet.ts'

const rules = [rain, snow]
/** A text in which ‸ is the cursor. */
function at(text: string): [Source, number] {
  const offset = text.indexOf('‸')
  return [new Source(text.replace('‸', '')), offset]
}
const context = {
  rules,
  spoken: 'en',
  found: new Set([snow.id]),
  tags: async () => ['{{ first_name }}', '*|FNAME|*'],
} as const
const offers = (text: string) => complete(...at(text), context)
const labels = async (text: string) => (await offers(text)).map(({ label }) => label)
/** The text after the offer with this label was taken. */
async function taken(text: string, label: string): Promise<string> {
  const found = (await offers(text)).find((each) => each.label === label)
  if (!found) throw new Error(`no offer ${label}`)
  const source = text.replace('‸', '')
  return source.slice(0, found.span.start) + plain(found.parts) + source.slice(found.span.end)
}

describe('in front matter', () => {
  test('keys that are not there yet are offered', async () => {
    const found = await labels('---\naudience: b2b\n‸\n---\n')
    expect(found).toContain('kind')
    expect(found).not.toContain('audience')
    expect(await taken('---\nau‸\n---\n', 'audience')).toBe('---\naudience: \n---\n')
  })

  test.each([
    ['---\naudience: ‸\n---\n', ['b2c', 'b2b', 'both']],
    ['---\naudience: b‸\n---\n', ['b2c', 'b2b', 'both']],
    ['---\nkind: "‸"\n---\n', ['landing', 'email']],
    ['---\nstatus: ‸\n---\n', ['template', 'draft', 'final']],
    ['+++\naudience = "‸"\n+++\n', ['b2c', 'b2b', 'both']],
    ['---\ncopydesk:\n  audience: ‸\n---\n', ['b2c', 'b2b', 'both']],
    ['---\ncopydesk:\n  rules:\n    sea/rain: ‸\n---\n', ['off', 'info', 'warning', 'error']],
    ['---\r\naudience: ‸\r\n---\r\n', ['b2c', 'b2b', 'both']],
  ])('%j takes %j', async (text, expected) => {
    expect(await labels(text)).toEqual(expected)
  })

  test('rules are offered below copydesk.rules only', async () => {
    expect(await labels('---\ncopydesk:\n  rules:\n    ‸\n---\n')).toEqual([snow.id, rain.id])
    expect(await taken('---\ncopydesk:\n  rules:\n    ‸\n---\n', rain.id)).toContain(`    ${rain.id}: \n`)
    expect(await labels('---\nrules:\n  ‸\n---\n')).toEqual([])
    expect(await labels('---\nhero:\n  ‸\n---\n')).toEqual([])
  })

  test('copydesk opens what stands below it', async () => {
    expect(await taken('---\n‸\n---\n', 'copydesk')).toBe('---\ncopydesk:\n  \n---\n')
    expect(await taken('---\ncopydesk:\n  ru‸\n---\n', 'rules')).toBe('---\ncopydesk:\n  rules:\n    \n---\n')
  })

  test('front matter that is not closed yet ends at an empty line', async () => {
    expect(await labels('---\nki‸\n\nWords of the page.')).toContain('kind')
    expect(await labels('---\nkind: landing\n\nWo‸')).toEqual([])
  })

  test('nothing is offered outside of it', async () => {
    for (const text of ['audience: ‸', '# A page\n\naudience: ‸', '---\na: b\n---\n\nkind: ‸', '‸---\n---\n'])
      expect(await labels(text), text).toEqual([])
  })

  test.each([...TOP_KEYS, ...OWN_KEYS].flatMap((key) => (key.values ?? []).map((each) => [key.key, each.value])))(
    '%s: %s is allowed where it is offered',
    (key, value) => {
      for (const matter of [`kind: landing\n${key}: ${value}`, `copydesk:\n  ${key}: ${value}`])
        expect(read(`---\n${matter}\n---\n\n# A page\n`).faults).toEqual([])
    },
  )
})

describe('in a suppression', () => {
  test.each(['<!-- ‸', '<!-- copy‸ -->', 'Words. <!--‸', '{/* cop‸ */}', '---\na: b # co‸\n---\n'])(
    '%j: verbs',
    async (text) => {
      expect(await labels(text)).toContain('copydesk-disable-next-line')
    },
  )

  test.each([
    '<!-- copydesk-disable-line ‸ -->',
    '<!-- copydesk-disable-next-line ra‸',
    '<!-- copydesk-disable sea/snow, ‸ -->',
    '{/* copydesk-disable-file ‸ */}',
    '---\na: b # copydesk-disable-line ‸\n---\n',
  ])('%j: rules, those that speak first', async (text) => {
    expect(await labels(text)).toEqual([snow.id, rain.id])
  })

  test('a rule comes with a slot for the reason', async () => {
    expect(await taken('<!-- copydesk-disable-line r‸ -->', rain.id)).toBe(
      `<!-- copydesk-disable-line ${rain.id} -- [reason] -->`,
    )
    expect(await taken('<!-- copydesk-enable ‸ -->', rain.id)).toBe(`<!-- copydesk-enable ${rain.id} -->`)
  })

  test('nothing is offered in other comments, behind a reason, or for a heading', async () => {
    for (const text of ['<!-- note ‸', '<!-- copydesk-disable-line a/b -- be‸', '# co‸', '<!-- copydesk-silence ‸'])
      expect(await labels(text), text).toEqual([])
  })
})

describe('merge tags', () => {
  test.each([
    ['Hi {{‸', '{{ first_name }}', 'Hi {{ first_name }}'],
    ['Hi {{ fi‸}} there', '{{ first_name }}', 'Hi {{ first_name }} there'],
    ['Hi *|‸', '*|FNAME|*', 'Hi *|FNAME|*'],
    ['---\nsubject: "Hi {{‸}}"\n---\n', '{{ first_name }}', '---\nsubject: "Hi {{ first_name }}"\n---\n'],
  ])('%j takes %s', async (text, tag, expected) => {
    expect(await labels(text)).toEqual([tag])
    expect(await taken(text, tag)).toBe(expected)
  })

  test('are found in a text, the most used first', () => {
    const text = 'Hi {{ name }}, *|FNAME|* and {{ name }} {% if x %}y{% endif %} [[city]]\n\n```\n{{ code }}\n```\n'
    expect(mergeTags(text)).toEqual(['{{ name }}', '*|FNAME|*', '[[city]]'])
  })
})

describe('explained are', () => {
  const known = new Map(rules.map((rule) => [rule.id, rule]))
  const said = (text: string) => {
    const found = explainAt(...at(text), known)
    return found && explanation(found, 'id').join('\n')
  }

  test.each([
    ['---\naud‸ience: b2b\n---\n', 'Kepada siapa naskah berbicara'],
    ['---\naudience: b2‸b\n---\n', 'Sebuah organisasi'],
    [`---\ncopydesk:\n  rules:\n    ${rain.id.replace('/', '‸/')}: off\n---\n`, rain.summary.id],
    [`<!-- copydesk-disable-line ‸${rain.id} -->`, rain.summary.id],
  ])('%j', (text, words) => {
    expect(said(text)).toContain(words)
  })

  test('not words of the copy', () => {
    for (const text of [
      'aud‸ience: b2b',
      '---\ntitle: aud‸ience\n---\n',
      '---\n---\nkind‸',
      '---\nhero:\n  kin‸d: x\n---\n',
    ])
      expect(said(text), text).toBeUndefined()
  })
})

test('every place has a span that ends at or behind the cursor', () => {
  const text =
    '---\naudience: b2b\ncopydesk:\n  rules:\n    a/b: off\n---\n\nHi {{ name }} <!-- copydesk-disable-line a/b -->\n'
  const source = new Source(text)
  for (let offset = 0; offset <= text.length; offset++) {
    const place = placeAt(source, offset)
    if (!place) continue
    expect(place.span.start).toBeLessThanOrEqual(offset)
    expect(place.span.end).toBeGreaterThanOrEqual(offset)
  }
})
