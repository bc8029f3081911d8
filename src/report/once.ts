import type { Member } from '../lint/campaign.ts'
import type { Rule, Spoken, Words } from '../lint/rule.ts'
import { folderOf } from '../lint/target.ts'
import { registry } from '../review/registry.ts'
import type { FileEntry, FindingEntry, RelatedEntry } from './entry.ts'

/** How a file is spoken of, and what it belongs to: its declared campaign or its seller; none where it names neither. */
export interface Belonging {
  readonly spoken: Spoken
  readonly campaign?: string
}

export const belonging = (member: Member | undefined): Belonging => {
  const campaign = member?.digest.campaign ?? member?.digest.seller
  return { spoken: member?.spoken ?? 'en', ...(campaign !== undefined && { campaign }) }
}

/**
 * The files of a run, in path order, as reports and the editor tell them: what is mended for a whole folder at once
 * (`Rule.once`) stands in the first of its files only, with how many more there are and where. A folder of several sellers
 * is one for each, and its files that name none speak for themselves. A file alone is told all, and so is each file where
 * the finding is more than an info.
 */
export function toldOnce(files: readonly FileEntry[], of: (file: FileEntry) => Belonging): FileEntry[] {
  const folders = new Map<string, Place[]>()
  const sellers = sellersIn(files, of)
  for (const entry of files) {
    const folder = folderOf(entry.file)
    for (const finding of entry.findings) {
      if (!ONCE.has(finding.rule) || finding.severity !== 'info') continue
      const own =
        of(entry).campaign ?? (sellers.get(folder)?.size === 1 ? [...(sellers.get(folder) ?? [])][0] : undefined)
      if (own === undefined && (sellers.get(folder)?.size ?? 0) > 1) continue
      const key = `${finding.rule}\n${folder}\n${own ?? ''}`
      const places = folders.get(key)
      if (places) places.push({ finding, file: entry.file })
      else folders.set(key, [{ finding, file: entry.file }])
    }
  }
  const instead = new Map<FindingEntry, readonly FindingEntry[]>()
  const spoken = new Map(files.map((entry) => [entry.file, of(entry).spoken]))
  for (const [first, ...others] of folders.values()) {
    if (!first || others.length === 0) continue
    instead.set(first.finding, [told(first, others, spoken.get(first.file) ?? 'en')])
    for (const { finding } of others) instead.set(finding, [])
  }
  if (instead.size === 0) return [...files]
  return files.map((entry) =>
    entry.findings.some((each) => instead.has(each))
      ? { ...entry, findings: entry.findings.flatMap((each) => instead.get(each) ?? [each]) }
      : entry,
  )
}

/** The campaigns and sellers of the files of each folder. */
function sellersIn(files: readonly FileEntry[], of: (file: FileEntry) => Belonging): Map<string, Set<string>> {
  const sellers = new Map<string, Set<string>>()
  for (const entry of files) {
    const { campaign } = of(entry)
    if (campaign === undefined) continue
    const folder = folderOf(entry.file)
    sellers.set(folder, (sellers.get(folder) ?? new Set()).add(campaign))
  }
  return sellers
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
