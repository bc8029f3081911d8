import { describe, expect, test } from 'vitest'
import { choice, integer, words } from '../../src/lint/options.ts'
import { defineRule, type Rule } from '../../src/lint/rule.ts'
import { parseConfig } from '../../src/review/config.ts'
import { type PRESETS, preset, STRUCTURE } from '../../src/review/presets.ts'
import { registry } from '../../src/review/registry.ts'
import { configSchema } from '../../src/review/schema.ts'

const rule = defineRule({
  id: 'test/rule',
  severity: 'warning',
  summary: { en: 'A rule', id: 'Aturan' },
  why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
  messages: { said: { en: 'Said', id: 'Kata' } },
  options: {
    most: integer(3, 'At most.', 1, 9),
    way: choice(['loud', 'soft'], 'loud', 'How.'),
    names: words([], 'Names.'),
  },
  examples: [],
  check: () => [],
}) as unknown as Rule

const parse = (text: string) => parseConfig(text, 'site/.copydesk.json', [rule])
const first = (text: string) => parse(text).errors[0]

describe('.copydesk.json', () => {
  test('is read with comments, trailing commas and a byte order mark', () => {
    const { config, errors } = parse(`\uFEFF{
      // whom we speak to
      "overrides": [{ "files": "emails/**", "kind": "email", "audience": "b2c", "language": "id", }],
      "rules": { "test/rule": ["error", { "most": 5, "names": ["Ada"] }] },
      "brand": { "product": "Tallywell", "use": [{ "term": "Tallywell", "instead": "TallyWell" }] },
      "lexicon": { "id": { "hype": ["mantul"] } },
      "firstScreen": { "phone": { "width": 360 } },
      "extends": "copydesk:strict", "minWords": 20, "messageLanguage": "en", "root": true,
    }`)
    expect(errors).toEqual([])
    expect(config).toMatchObject({
      overrides: [{ files: ['emails/**'], kind: 'email', audience: 'b2c', language: 'id' }],
      rules: new Map([['test/rule', { level: 'error', options: { most: 5, names: ['Ada'] } }]]),
      brand: { product: 'Tallywell', use: [{ term: 'Tallywell', instead: ['TallyWell'] }] },
      lexicon: { id: new Map([['hype', ['mantul']]]) },
      firstScreen: { phone: { width: 360 } },
      extends: ['copydesk:strict'],
      minWords: 20,
      messageLanguage: 'en',
      root: true,
    })
  })

  test.each([
    ['a misspelled key', '{\n  "overides": []\n}', 2, 'overides', /Did you mean "overrides"\?/],
    ['an unknown key', '{ "zzz": 1 }', 1, 'zzz', /Allowed: .*messageLanguage/],
    ['an unknown rule', '{ "rules": {\n "test/rul": "off" } }', 2, 'rules.test/rul', /Did you mean "test\/rule"\?/],
    [
      'an unknown severity',
      '{ "rules": { "test/rule": "warn" } }',
      1,
      'rules.test/rule',
      /one of: off, info, warning, error\. Did you mean "warning"/,
    ],
    [
      'an unknown option',
      '{ "rules": { "test/rule": ["info", { "least": 1 }] } }',
      1,
      'rules.test/rule.least',
      /Allowed: most, way, names/,
    ],
    [
      'a wrong option',
      '{ "rules": { "test/rule": ["info", { "most": 99 }] } }',
      1,
      'rules.test/rule.most',
      /whole number from 1 to 9/,
    ],
    [
      'a wrong list option',
      '{ "rules": { "test/rule": ["info", { "names": [1] }] } }',
      1,
      'rules.test/rule.names',
      /list of texts/,
    ],
    ['too long a list', '{ "rules": { "test/rule": ["info", {}, 3] } }', 1, 'rules.test/rule', /severity and options/],
    [
      'a wrong audience',
      '{ "overrides": [\n{ "files": "x",\n"audience": "b2x" }] }',
      3,
      'overrides.0.audience',
      /b2b, b2c, both/,
    ],
    ['an override of no files', '{ "overrides": [{ "kind": "email" }] }', 1, 'overrides.0.files', /is missing/],
    ['an unknown word list', '{ "lexicon": { "en": { "hipe": [] } } }', 1, 'lexicon.en.hipe', /Did you mean "hype"/],
    ['a wrong type', '{ "ignore": 3 }', 1, 'ignore', /text or a list of texts/],
    ['a list for an object', '[]', 1, undefined, /must be an object/],
    ['broken JSON', '{\n  "root": tru\n}', 2, undefined, /no valid JSON: invalid symbol/],
    ['an empty file', '', 1, undefined, /JSON|empty/],
  ])('%s is one error that names the line and the key', (_, text, line, key, message) => {
    const { errors } = parse(text)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ file: 'site/.copydesk.json', line, message: expect.stringMatching(message) })
    expect(errors[0]?.key).toBe(key)
  })

  test('what is right beside an error holds', () => {
    expect(parse('{ "root": 1, "minWords": 12 }').config).toEqual({ minWords: 12 })
  })

  test('names of the prototype do no harm', () => {
    expect(first('{ "__proto__": { "root": true } }')).toMatchObject({ key: '__proto__' })
    expect(first('{ "constructor": {} }')).toMatchObject({ key: 'constructor' })
    expect(first('{ "rules": { "__proto__": "off", "toString": "off" } }')).toMatchObject({ key: 'rules.__proto__' })
    expect(first('{ "rules": { "test/rule": ["off", { "toString": 1 }] } }')).toMatchObject({
      key: 'rules.test/rule.toString',
    })
    expect(Object.hasOwn(Object.prototype, 'root')).toBe(false)
  })
})

describe('the schema', () => {
  const schema = configSchema([rule]) as {
    properties: Record<string, unknown>
    definitions: { rules: { properties: object } }
  }

  test('knows the keys of the design, and each is documented', () => {
    const agreed = 'extends files ignore overrides rules brand lexicon bank firstScreen messageLanguage'.split(' ')
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(agreed))
    for (const value of Object.values(schema.properties)) expect(value).toHaveProperty('description')
  })

  test('knows every rule with its options', () => {
    expect(schema.definitions.rules.properties).toHaveProperty(
      ['test/rule', 'anyOf', 1, 'items', 1, 'properties', 'most', 'maximum'],
      9,
    )
  })
})

describe('presets', () => {
  const on = (name: (typeof PRESETS)[number], rules: readonly Rule[]) =>
    [...preset(name, rules)].filter(([, setting]) => setting.level !== 'off').map(([id]) => id)

  test('strict adds the optional rules, recommended leaves them out', () => {
    const optional = { ...rule, id: 'test/optional', optional: true }
    expect(on('copydesk:recommended', [rule, optional])).toEqual(['test/rule'])
    expect(on('copydesk:strict', [rule, optional])).toEqual(['test/rule', 'test/optional'])
  })

  test('structure-only names rules that exist', () => {
    const names = on('copydesk:structure-only', registry)
    expect(names).toEqual(expect.arrayContaining([...STRUCTURE]))
    expect(names.filter((id) => !STRUCTURE.includes(id))).toEqual(['suppression/unknown', 'suppression/unused'])
  })
})
