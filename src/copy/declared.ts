import type { Span } from '../text/span.ts'
import type { Declaration } from './parse.ts'
import type { Declared, DeclaredAudience, Fault, PieceKind } from './piece.ts'

const KINDS = ['landing', 'email'] as const
const AUDIENCES = ['b2b', 'b2c', 'both'] as const
const STATUSES = ['template', 'draft', 'final'] as const
const SEVERITIES = ['off', 'info', 'warning', 'error'] as const
const TEXTS = ['campaign', 'promise', 'stage', 'persona'] as const
const LANGUAGES = ['lang', 'language', 'locale'] as const

type Writable = { -readonly [Key in keyof Declared]: Declared[Key] }

/** What the front matter declares to Copydesk. A value that is not allowed is a fault that names the allowed ones, and counts as not declared. */
export function declared(values: readonly Declaration[]): { declared: Declared; faults: Fault[] } {
  const found: Writable = {}
  const faults: Fault[] = []
  const rules: Array<{ id: string; value: string; span: Span }> = []
  for (const one of values) {
    const [top = '', ...rest] = one.path
    if (top === 'copydesk') ours(one, rest, found, rules, faults)
    else if (rest.length === 0) own(one, top, found, faults)
  }
  if (rules.length > 0) found.rules = rules
  return { declared: found, faults }
}

/** A key at the top. Sites use `kind`, `status` and `stage` for ends of their own, so there only the words that are ours count. */
function own(one: Declaration, key: string, found: Writable, faults: Fault[]): void {
  const value = wordOf(one)
  if (value === '') return
  if (key === 'kind') {
    const kind = oneOf(KINDS, value)
    if (kind) Object.assign(found, { kind, copy: true } satisfies { kind: PieceKind; copy: boolean })
    else faults.push(wrong(one, KINDS))
  } else if (key === 'audience') {
    const audience: DeclaredAudience | undefined = oneOf(AUDIENCES, value)
    if (audience) found.audience = audience
    else faults.push(wrong(one, AUDIENCES))
  } else if ((LANGUAGES as readonly string[]).includes(key)) language(one, value, found, faults)
  else if (key === 'status') {
    if (value === 'template') found.template = true
  } else if ((TEXTS as readonly string[]).includes(key)) found[key as (typeof TEXTS)[number]] = String(one.value).trim()
}

function language(one: Declaration, value: string, found: Writable, faults: Fault[]): void {
  const code = /^([a-z]{2})(?:[-_][a-z0-9]{2,8})*$/.exec(value)?.[1]
  if (code) found.language = code === 'in' ? 'id' : code
  else if (one.path[0] !== 'locale')
    faults.push({
      span: one.span,
      key: one.path.join('.'),
      message: `"${String(one.value)}" is no language code; write two letters such as "en" or "id"`,
    })
}

/** `copydesk: true`, `copydesk: {kind: email, audience: b2b, rules: {...}}`. */
function ours(
  one: Declaration,
  rest: readonly string[],
  found: Writable,
  rules: Array<{ id: string; value: string; span: Span }>,
  faults: Fault[],
): void {
  if (found.copy === undefined) found.copy = true
  const [key = '', ...deeper] = rest
  if (key === '') {
    if (one.value === false) found.copy = false
    else if (one.value !== true && one.value !== null) faults.push(wrong(one, ['true', 'false']))
  } else if (key === 'rules' && deeper.length > 0) {
    const value = wordOf(one)
    const severity = one.value === false ? 'off' : oneOf(SEVERITIES, value)
    if (severity) rules.push({ id: deeper.join('.'), value: severity, span: one.keySpan })
    else faults.push(wrong(one, SEVERITIES))
  } else if (deeper.length === 0) {
    if (key === 'status' && !oneOf(STATUSES, wordOf(one))) faults.push(wrong(one, STATUSES))
    own(one, key, found, faults)
  }
}

const wordOf = (one: Declaration): string => (one.value === null ? '' : String(one.value).trim().toLowerCase())

function oneOf<Word extends string>(words: readonly Word[], value: string): Word | undefined {
  return words.find((word) => word === value)
}

function wrong(one: Declaration, allowed: readonly string[]): Fault {
  const key = one.path.join('.')
  return { span: one.span, key, message: `"${String(one.value)}" is not allowed for ${key}; use ${allowed.join(', ')}` }
}
