import { ownRules } from '../lint/own.ts'
import type { Rule } from '../lint/rule.ts'
import { rules } from '../rules/index.ts'

/** Every rule that a configuration may name: the rule book, and what the runner itself says of suppressions. */
export const registry: readonly Rule[] = [...rules, ...ownRules].sort((a, b) => (a.id < b.id ? -1 : 1))
