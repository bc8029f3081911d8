import type { Rule, Spoken } from '../lint/rule.ts'
import { type Paint, painter } from '../report/paint.ts'
import { LANGUAGES } from '../review/config-shape.ts'
import { registry } from '../review/registry.ts'
import { didYouMean } from '../review/shape.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, inColor, tell } from './output.ts'

/** `copydesk explain RULE`: what a rule asks for, why, its options and examples. */
export async function explainCommand(given: Given, host: Host): Promise<ExitCode> {
  const language = oneOf(given, 'lang', LANGUAGES) ?? 'en'
  const [id, ...more] = given.paths
  if (id === undefined || more.length > 0) throw new UsageError('explain needs one rule, such as message/one-promise')
  const rule = registry.find((each) => each.id === id)
  if (!rule) {
    const ids = registry.map((each) => each.id)
    throw new UsageError(`there is no rule "${id}".${didYouMean(id, ids) || ' `copydesk rules` lists them.'}`)
  }
  const errors = await deliver(explain(rule, language, painter(inColor(given, host))), given, host)
  tell(errors, host)
  return errors.length > 0 ? 2 : 0
}

const WORDS = {
  en: { bad: 'Instead of:', good: 'Write:', says: 'What it says:', options: 'Options:', source: 'Source' },
  id: { bad: 'Ganti:', good: 'Menjadi:', says: 'Pesannya:', options: 'Opsi:', source: 'Sumber' },
}

function explain(rule: Rule, language: Spoken, paint: Paint): string {
  const words = WORDS[language]
  const lines = [
    `${paint('bold', rule.id)} (${rule.severity})`,
    rule.summary[language],
    '',
    rule.why[language],
    paint('dim', `${words.source}: ${rule.why.source}`),
    '',
    words.says,
    ...Object.values(rule.messages).map((message) => `  ${message[language]}`),
  ]
  const options = Object.entries(rule.options)
  if (options.length > 0) {
    lines.push('', words.options)
    for (const [name, { doc, allowed, default: fallback }] of options) {
      lines.push(`  ${name}: ${doc} (${allowed}; ${JSON.stringify(fallback)})`)
    }
  }
  for (const { bad, good } of rule.examples.filter((example) => example.lang === language)) {
    lines.push('', words.bad, ...quoted(bad.replace(/[⟦⟧]/g, '')), words.good, ...quoted(good))
  }
  return `${lines.join('\n')}\n`
}

const quoted = (text: string): string[] =>
  text
    .trim()
    .split(/\r\n|\r|\n/)
    .map((line) => `  | ${line}`.trimEnd())
