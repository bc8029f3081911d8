import { mask } from './mask.ts'

/** The merge tags of a text as written, the most used first. */
export function mergeTags(text: string): string[] {
  const counts = new Map<string, number>()
  for (const { kind, start, end } of mask(text).masks) {
    if (kind !== 'merge') continue
    const tag = text.slice(start, end)
    if (/[\p{L}\p{N}]/u.test(tag) && !/[\r\n]/.test(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
}
