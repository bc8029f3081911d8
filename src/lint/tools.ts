import type { Fact } from '../message/map.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Shortened } from '../text/span.ts'
import type { Options, Values } from './options.ts'
import type { Extra, Finding, Messages, Rule, Spoken, Tools } from './rule.ts'
import type { RuleSetting } from './settings.ts'

const MOST_REWRITES = 3

/** Fills `{name}` in a template. Throws where a value is missing: a mistake of the rule. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    if (value === undefined) throw new Error(`no value for {${name}} of the message "${template}"`)
    return String(value)
  })
}

/** What a rule is given beside the page: its options, and how it says what it found. */
export function toolsFor<M extends Messages, O extends Options>(
  rule: Pick<Rule<M, O>, 'id' | 'severity' | 'messages' | 'options'>,
  setting: RuleSetting | undefined,
  spoken: Spoken,
): Tools<M, O> {
  const level = setting?.level
  return {
    options: valuesOf(rule.options, setting?.options),
    spoken,
    say: (words) => words[spoken],
    found(says, at, values, extra: Extra = {}): Finding {
      const message = rule.messages[says]
      if (!message) throw new Error(`no message "${says}"`)
      return {
        rule: rule.id,
        says,
        message: fill(message[spoken], values),
        severity: level && level !== 'off' ? level : (message.severity ?? rule.severity),
        ...placeOf(at),
        rewrites: offered(extra.rewrites ?? []),
        related: extra.related ?? [],
      }
    },
  }
}

function valuesOf<O extends Options>(options: O, given: RuleSetting['options'] = {}): Values<O> {
  const read = Object.entries(options).map(([key, option]) => {
    const value = Object.hasOwn(given, key) ? option.read(given[key]) : undefined
    return [key, value ?? option.default]
  })
  return Object.fromEntries(read) as Values<O>
}

function placeOf(at: Shortened | Fact): Pick<Finding, 'span' | 'whole'> {
  const { start, end, whole }: Shortened = 'span' in at ? at.span : at
  return { span: { start, end }, ...(whole && { whole }) }
}

const offered = (rewrites: ReadonlyArray<Rewrite | undefined>): Rewrite[] =>
  rewrites.filter((rewrite) => rewrite !== undefined && rewrite.edits.length > 0).slice(0, MOST_REWRITES) as Rewrite[]
