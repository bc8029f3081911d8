import { ownRules } from '../lint/own.ts'
import type { Rule } from '../lint/rule.ts'
import type { RuleSetting } from '../lint/settings.ts'

export const PRESETS = ['copydesk:recommended', 'copydesk:strict', 'copydesk:structure-only'] as const
export type Preset = (typeof PRESETS)[number]

/** One promise, three proofs, one call to action; and what each audience needs for it. */
export const STRUCTURE: readonly string[] = [
  'message/one-promise',
  'message/three-proofs',
  'message/one-cta',
  'hero/value',
  'b2b/roi-proof',
  'b2b/security-proof',
  'b2b/reference-proof',
  'structure/floor',
]

const OWN = new Set(ownRules.map((rule) => rule.id))

/** What a preset says of every rule: off, or on with the rule's own severity. */
export function preset(name: Preset, rules: readonly Rule[]): ReadonlyMap<string, RuleSetting> {
  const isOn = (rule: Rule): boolean => {
    if (name === 'copydesk:strict') return true
    if (name === 'copydesk:recommended') return !rule.optional
    return STRUCTURE.includes(rule.id) || OWN.has(rule.id)
  }
  return new Map(rules.map((rule) => [rule.id, isOn(rule) ? {} : { level: 'off' }]))
}
