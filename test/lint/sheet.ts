import { read } from '../../src/copy/read.ts'
import { ownRules } from '../../src/lint/own.ts'
import { defineRule, type Finding, type Rule } from '../../src/lint/rule.ts'
import { type LintResult, lint } from '../../src/lint/run.ts'
import { type LintSettings, NO_BRAND } from '../../src/lint/settings.ts'
import type { MessageMap } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

/** Finds every word "rain" in the copy. */
export const rain = wordRule('test/rain', 'rain')
/** Finds every word "snow" in the copy. */
export const snow = wordRule('test/snow', 'snow')

export function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  const rule = defineRule({
    id,
    severity: 'warning',
    summary: { en: `No ${word}`, id: `Tanpa ${word}` },
    why: { en: 'For tests.', id: 'Untuk tes.', source: 'practice' },
    messages: { seen: { en: 'Saw “{word}”.', id: 'Ada “{word}”.' } },
    examples: [],
    *check(page, { found }) {
      for (const { prose } of page.piece.piece.blocks) {
        for (let at = prose.text.indexOf(word); at >= 0; at = prose.text.indexOf(word, at + 1)) {
          yield found('seen', prose.span(at, at + word.length), { word })
        }
      }
    },
  })
  return { ...(rule as unknown as Rule), ...more }
}

export const settings = (rules: readonly Rule[], more: Partial<LintSettings> = {}): LintSettings => ({
  rules: [...rules, ...ownRules],
  configured: new Map(),
  minWords: 0,
  messageLanguage: 'piece',
  today: '2026-03-01',
  brand: NO_BRAND,
  capabilities: () => new Set(['lexicon', 'sentences']),
  ...more,
})

export const mapOf = (text: string, path = 'page.md'): MessageMap =>
  understand(read(text, { path, kind: 'landing', language: 'en' }))

export const judge = (
  text: string,
  rules: readonly Rule[] = [rain, snow],
  more: Partial<LintSettings> = {},
): LintResult => lint(mapOf(text), settings(rules, more))

/** `rule@line` of each finding, in order. */
export function placed(text: string, findings: readonly Finding[]): string[] {
  const { source } = mapOf(text).copy
  return findings.map(({ rule, span }) => `${rule}@${source.line(span.start)}`)
}

export const places = (
  text: string,
  rules: readonly Rule[] = [rain, snow],
  more: Partial<LintSettings> = {},
): string[] => placed(text, judge(text, rules, more).findings)
