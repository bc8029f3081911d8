import { painter, plural } from '../report/paint.ts'
import { capabilities } from '../review/capabilities.ts'
import { LANGUAGES } from '../review/config-shape.ts'
import { registry } from '../review/registry.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, inColor, tell } from './output.ts'

/** `copydesk rules`: every rule with its severity, whom it speaks to and in which languages it works. */
export async function rulesCommand(given: Given, host: Host): Promise<ExitCode> {
  if (given.paths.length > 0) throw new UsageError('rules takes no paths; `copydesk explain RULE` tells about one')
  const format = oneOf(given, 'format', ['pretty', 'json']) ?? 'pretty'
  const list = registry.map((rule) => ({
    id: rule.id,
    severity: rule.severity,
    recommended: !rule.optional,
    ...(rule.audience && { audience: rule.audience }),
    ...(rule.kind && { kind: rule.kind }),
    languages: LANGUAGES.filter((language) => rule.needs.every((need) => capabilities(language).has(need))),
    summary: rule.summary.en,
  }))
  const text = format === 'json' ? `${JSON.stringify(list, null, 2)}\n` : pretty(list, inColor(given, host))
  const errors = await deliver(text, given, host)
  tell(errors, host)
  return errors.length > 0 ? 2 : 0
}

interface Listed {
  readonly id: string
  readonly severity: string
  readonly recommended: boolean
  readonly audience?: string
  readonly kind?: string
  readonly languages: readonly string[]
  readonly summary: string
}

function pretty(list: readonly Listed[], color: boolean): string {
  const paint = painter(color)
  const width = Math.max(...list.map(({ id }) => id.length)) + 2
  const lines = list.map(({ id, severity, recommended, audience, kind, languages, summary }) => {
    const about = [
      audience?.toUpperCase(),
      kind,
      languages.length < LANGUAGES.length ? `${languages.join(', ') || 'no language'} only` : undefined,
      recommended ? undefined : 'not in copydesk:recommended',
    ].filter(Boolean)
    return `${paint('bold', id.padEnd(width))}${severity.padEnd(9)}${summary}${about.length > 0 ? paint('dim', ` (${about.join('; ')})`) : ''}`
  })
  return `${lines.join('\n')}\n\n${plural(list.length, 'rule')}. \`copydesk explain RULE\` tells more about one.\n`
}
