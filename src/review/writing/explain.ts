import type { Rule, Spoken } from '../../lint/rule.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { knownKey, valuesOf } from './complete.ts'
import type { KnownKey, KnownValue } from './keys.ts'
import { placeAt } from './place.ts'

/** What Copydesk knows of a word that it is told: a key or a value of the front matter, a rule in a suppression. */
export type Explained =
  | { readonly span: Span; readonly key: KnownKey; readonly value?: KnownValue }
  | { readonly span: Span; readonly rule: Rule }

const WORD = /[\w/-]/

/** The word at an offset of a Markdown file, where it is one that is said to Copydesk. */
export function explainAt(source: Source, offset: number, rules: ReadonlyMap<string, Rule>): Explained | undefined {
  const { text } = source
  let [start, end] = [offset, offset]
  while (start > 0 && WORD.test(text[start - 1] ?? '')) start--
  while (end < text.length && WORD.test(text[end] ?? '')) end++
  if (start === end) return undefined
  const place = placeAt(source, end)
  const word = text.slice(start, end)
  const span = { start, end }
  if (!place || place.span.start !== start) return undefined
  if (place.what === 'rule' || (place.what === 'key' && place.parents.join('.') === 'copydesk.rules')) {
    const rule = rules.get(word)
    return rule && { span, rule }
  }
  if (place.what === 'key') {
    const key = /^["']?[ \t]*[:=]/.test(text.slice(end, end + 20)) ? knownKey([...place.parents, word]) : undefined
    return key && { span, key }
  }
  if (place.what !== 'value') return undefined
  const key = knownKey(place.path)
  const value = valuesOf(place.path).find((each) => each.value === word)
  return key && value && { span, key, value }
}

/** The same in words: lines of Markdown. */
export function explanation(explained: Explained, spoken: Spoken): string[] {
  if ('rule' in explained)
    return [`**${explained.rule.id}** (${explained.rule.severity})`, explained.rule.summary[spoken]]
  const { key, value } = explained
  if (value) return [`**${value.value}**: ${value.about[spoken]}`, key.about[spoken]]
  const list = (key.values ?? []).map((each) => `- \`${each.value}\`: ${each.about[spoken]}`)
  return [`**${key.key}**`, key.about[spoken], ...(list.length > 0 ? [list.join('\n')] : [])]
}
