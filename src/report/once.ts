import type { Rule, Spoken, Words } from '../lint/rule.ts'
import { folderOf } from '../lint/target.ts'
import { registry } from '../review/registry.ts'
import type { FileEntry, FindingEntry, RelatedEntry } from './entry.ts'

/**
 * The files of a run, in path order, for people to read: what is mended for a whole folder at once (`Rule.once`) stands in
 * the first of its files only, with how many more there are and where. A file alone is told all, and so is each file
 * where the finding is more than an info. `spoken` is the language of a file's findings.
 */
export function toldOnce(files: readonly FileEntry[], spoken: (file: string) => Spoken): FileEntry[] {
  const folders = new Map<string, Place[]>()
  for (const entry of files) {
    for (const finding of entry.findings) {
      if (!ONCE.has(finding.rule) || finding.severity !== 'info') continue
      const key = `${finding.rule}
${folderOf(entry.file)}`
      const places = folders.get(key)
      if (places) places.push({ finding, file: entry.file })
      else folders.set(key, [{ finding, file: entry.file }])
    }
  }
  const instead = new Map<FindingEntry, readonly FindingEntry[]>()
  for (const [first, ...others] of folders.values()) {
    if (!first || others.length === 0) continue
    instead.set(first.finding, [told(first, others, spoken(first.file))])
    for (const { finding } of others) instead.set(finding, [])
  }
  return files.map((entry) => ({ ...entry, findings: entry.findings.flatMap((each) => instead.get(each) ?? [each]) }))
}

const ONCE: ReadonlyMap<string, Words> = new Map(registry.flatMap(({ id, once }: Rule) => (once ? [[id, once]] : [])))

interface Place {
  readonly finding: FindingEntry
  readonly file: string
}

function told({ finding }: Place, others: readonly Place[], spoken: Spoken): FindingEntry {
  const more = ONCE.get(finding.rule)?.[spoken] ?? ''
  return {
    ...finding,
    message: `${finding.message} ${more.replace('{count}', String(others.length))}`,
    related: [...(finding.related ?? []), ...others.map(relatedOf)],
  }
}

function relatedOf({ finding, file }: Place): RelatedEntry {
  const { message, line, column, endLine, endColumn, start, end } = finding
  return { file, message, line, column, endLine, endColumn, start, end }
}
