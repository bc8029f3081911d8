import { LIST_IDS } from '../lang/types.ts'
import type { Options } from '../lint/options.ts'
import type { Rule } from '../lint/rule.ts'
import { isLevel, LEVELS, type Level, type RuleSetting } from '../lint/settings.ts'
import { LAPTOP, PHONE, type ScreenStyle } from '../message/screen-style.ts'
import {
  didYouMean,
  field,
  fields,
  keyed,
  list,
  number,
  oneOf,
  patterns,
  type Shape,
  text,
  texts,
  truth,
  whole,
} from './shape.ts'

export const AUDIENCES = ['b2b', 'b2c', 'both'] as const
export const KINDS = ['landing', 'email'] as const
export const LANGUAGES = ['en', 'id'] as const
export const MESSAGE_LANGUAGES = ['piece', 'en', 'id'] as const

/** A configuration file as it is written; every key may be missing. */
export type Config = NonNullable<ReturnType<ReturnType<typeof configShape>['read']>>
export type Override = NonNullable<Config['overrides']>[number]

let last: { rules: readonly Rule[]; shape: ReturnType<typeof buildShape> } | undefined

/** The keys of `.copydesk.json`, their values and documentation; the rules decide what stands under `rules`. */
export function configShape(rules: readonly Rule[]) {
  if (last?.rules !== rules) last = { rules, shape: buildShape(rules) }
  return last.shape
}

function buildShape(rules: readonly Rule[]) {
  const perRule = rulesShape(rules)
  return fields({
    $schema: field(text, 'The JSON schema of this file.'),
    root: field(truth, 'Do not look for configurations in the folders above.'),
    extends: field(
      texts,
      'Presets (copydesk:recommended, copydesk:strict, copydesk:structure-only) or other configurations, by relative path.',
    ),
    files: field(patterns, 'Globs of the files that folder runs review; all Markdown files where not said.'),
    ignore: field(texts, 'Files that are never reviewed, written as in .gitignore.'),
    overrides: field(
      list(
        fields({
          files: field(
            patterns,
            'Globs of the files this is about, seen from this file; ! in front takes files out.',
            true,
          ),
          audience: field(oneOf(AUDIENCES), 'Whom these files speak to.'),
          kind: field(oneOf(KINDS), 'Declares these files to be landing pages or emails.'),
          language: field(oneOf(LANGUAGES), 'Language of these files.'),
          campaign: field(text, 'Name of the campaign that these files belong to: campaign rules compare them.'),
          rules: field(perRule, 'Rules for these files.'),
        }),
      ),
      'What differs for some files; later entries win.',
    ),
    rules: field(perRule, 'Severity by rule id, or a list of severity and options.'),
    brand: field(brand, 'What Copydesk should know of the brand.'),
    lexicon: field(lexicon, 'Words of the house, added to the word lists, by language and list.'),
    bank: field(
      texts,
      'The trust bank: Markdown files with a table of proofs and their sources, by relative path; proofs.md where not said, none for [].',
    ),
    firstScreen: field(
      fields({
        phone: field(screenShape(PHONE), 'The reference phone, in CSS pixels.'),
        laptop: field(screenShape(LAPTOP), 'The reference laptop, in CSS pixels.'),
      }),
      'The reference screens on which the fold is estimated.',
    ),
    floors: field(
      fields({
        all: field(floor, 'For every piece.'),
        b2b: field(floor, 'For pieces that speak to organisations.'),
        b2c: field(floor, 'For pieces that speak to consumers.'),
      }),
      'What a piece must hold at least; what falls short is an error (structure/floor).',
    ),
    messageLanguage: field(
      oneOf(MESSAGE_LANGUAGES),
      'Language of the findings: that of the piece, or always the same.',
    ),
    minWords: field(whole(0, 10_000), 'Words that a piece needs before rules ask what is missing (default 40).'),
  })
}

const floor = fields({
  promise: field(truth, 'A promise.'),
  proofKinds: field(whole(0, 3), 'Kinds of proof: number, case, verification.'),
  cta: field(truth, 'A call to action.'),
  roi: field(truth, 'Business results in numbers.'),
  security: field(truth, 'Words on security.'),
  reference: field(truth, 'A named customer with a result, a case or a signed quote.'),
  firstScreen: field(truth, 'The promise is seen on a phone without scrolling.'),
})

const brand = fields({
  product: field(text, "The product's name."),
  slogan: field(text, 'The slogan, as it must be written.'),
  use: field(
    list(
      fields({
        term: field(text, 'How it must be written.', true),
        instead: field(texts, 'What it replaces.'),
      }),
    ),
    'Terms to use.',
  ),
  avoid: field(texts, 'Terms to avoid.'),
  bannedClaims: field(texts, 'Claims that must not be made.'),
})

const words = keyed<readonly string[]>(
  (name) =>
    LIST_IDS.some((id) => id === name)
      ? texts
      : `is no word list.${didYouMean(name, LIST_IDS) || ` Allowed: ${LIST_IDS.join(', ')}.`}`,
  { $ref: '#/definitions/words' },
)
const lexicon = fields({ en: field(words, 'English words.'), id: field(words, 'Indonesian words.') })

function screenShape(style: ScreenStyle): Shape<Partial<ScreenStyle>> {
  const keys = Object.keys(style) as Array<keyof ScreenStyle>
  const shapes = keys.map((key) => [key, field(number(key === 'line' ? 0.5 : 0, 10_000), `Default ${style[key]}.`)])
  return fields(Object.fromEntries(shapes)) as Shape<Partial<ScreenStyle>>
}

function rulesShape(rules: readonly Rule[]): Shape<ReadonlyMap<string, RuleSetting>> {
  const shapes = new Map(rules.map((rule) => [rule.id, ruleShape(rule)]))
  const ids = [...shapes.keys()]
  return keyed<RuleSetting>(
    (id) => shapes.get(id) ?? `is no rule of Copydesk.${didYouMean(id, ids) || ' `copydesk rules` lists them.'}`,
    { $ref: '#/definitions/rules' },
  )
}

const object = (properties: ReadonlyArray<readonly [string, Shape<unknown>['schema'] | undefined]>) => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(properties),
})

/** What the schema of a configuration refers to. */
export const definitions = (rules: readonly Rule[]) => ({
  rules: object(rules.map((rule) => [rule.id, ruleShape(rule).schema])),
  words: object(LIST_IDS.map((id) => [id, texts.schema])),
})

const level = oneOf<Level>(LEVELS)

function ruleShape(rule: Rule): Shape<RuleSetting> {
  const options = optionsShape(rule.options)
  const alone = { enum: LEVELS }
  return {
    schema: {
      description: rule.summary.en,
      anyOf: [alone, { type: 'array', minItems: 1, maxItems: 2, items: [alone, options.schema] }],
    },
    read(node, seat) {
      if (isLevel(node.value)) return { level: node.value }
      if (node.type !== 'array') {
        level.read(node, seat)
        return undefined
      }
      const [first, second, third] = node.children ?? []
      if (!first || third) {
        seat.complain(node, seat.key, 'must be a severity, or a list of a severity and options')
        return undefined
      }
      const said = level.read(first, seat)
      const given = second && options.read(second, seat)
      return said && { level: said, ...(given && { options: Object.fromEntries(given) }) }
    },
  }
}

function optionsShape(options: Options): Shape<ReadonlyMap<string, unknown>> {
  const names = Object.keys(options)
  return keyed<unknown>(
    (name) => {
      const option = Object.hasOwn(options, name) ? options[name] : undefined
      if (!option) return `is no option of this rule.${names.length > 0 ? ` Allowed: ${names.join(', ')}.` : ''}`
      return {
        schema: option.schema,
        read(node, { key, complain }) {
          const value = option.read(plain(node))
          if (value === undefined) complain(node, key, `must be ${option.allowed}`)
          return value
        },
      }
    },
    object(names.map((name) => [name, options[name]?.schema])),
  )
}

type Node = Parameters<Shape<unknown>['read']>[0]

const plain = (node: Node): unknown => (node.type === 'array' ? (node.children ?? []).map(plain) : node.value)
