import type { Settings } from './settings.ts'

/** Everything in the settings as one text: equal settings give equal texts, others never. Rules count by their id. */
export const settingsKey = ({ rules, ...settings }: Settings): string =>
  JSON.stringify(plain({ ...settings, rules: rules.map((rule) => rule.id) }))

function plain(value: unknown): unknown {
  if (value instanceof Map) return { map: sorted([...value]).map(([key, each]) => [key, plain(each)]) }
  if (value instanceof Set) return { set: [...value].map(plain) }
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'function') throw new Error('settings hold no functions')
  if (typeof value !== 'object' || value === null) return value
  return sorted(Object.entries(value)).map(([key, each]) => [key, plain(each)])
}

const sorted = <K, V>(entries: Array<[K, V]>): Array<[K, V]> =>
  entries.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
