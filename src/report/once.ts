import type { Member } from '../lint/campaign.ts'
import { grouped } from '../lint/campaigns.ts'
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
 * How reports and the editor tell the files of a run, which are `add`ed in path order: what is mended for a whole folder at once
 * (`Rule.once`) stands in the first of its files only, with how many more there are and where. A folder of several sellers
 * is one for each, and its files that name none speak for themselves. A file alone is told all, and so is each file where
 * the finding is more than an info.
 */
export class Once {
  readonly #places: Place[] = []
  /** The campaigns and sellers of the files of each folder. */
  readonly #sellers = new Map<string, Set<string>>()
  #instead: ReadonlyMap<string, ReadonlyMap<number, Instead>> | undefined

  add({ file, findings }: FileEntry, { campaign, spoken }: Belonging): void {
    const folder = folderOf(file)
    if (campaign !== undefined) this.#sellers.set(folder, (this.#sellers.get(folder) ?? new Set()).add(campaign))
    for (const [index, finding] of findings.entries()) {
      if (!ONCE.has(finding.rule) || finding.severity !== 'info') continue
      const own = { rule: finding.rule, folder, index, spoken, at: relatedOf(finding, file) }
      this.#places.push({ ...own, ...(campaign !== undefined && { campaign }) })
    }
  }

  /** How many findings less are told. */
  get spared(): number {
    return [...this.#all().values()].reduce((sum, own) => sum + [...own.values()].filter((each) => !each).length, 0)
  }

  /** The file as it is told. */
  readonly told = (entry: FileEntry): FileEntry => {
    const own = this.#all().get(entry.file)
    if (!own) return entry
    const findings = entry.findings.flatMap((finding, index) => {
      if (!own.has(index)) return [finding]
      const instead = own.get(index)
      return instead ? [withOthers(finding, instead)] : []
    })
    return { ...entry, findings }
  }

  #all(): ReadonlyMap<string, ReadonlyMap<number, Instead>> {
    this.#instead ??= this.#judged()
    return this.#instead
  }

  #judged(): ReadonlyMap<string, ReadonlyMap<number, Instead>> {
    const instead = new Map<string, Map<number, Instead>>()
    const put = ({ at, index }: Place, value: Instead): void => {
      instead.set(at.file, (instead.get(at.file) ?? new Map<number, Instead>()).set(index, value))
    }
    for (const [first, ...others] of grouped(this.#places, (place) => this.#key(place)).values()) {
      if (!first || others.length === 0) continue
      put(first, { spoken: first.spoken, others: others.map(({ at }) => at) })
      for (const other of others) put(other, undefined)
    }
    return instead
  }

  /** Equal for places that are mended together. */
  #key({ rule, folder, campaign, at, index }: Place): string {
    const sellers = this.#sellers.get(folder) ?? new Set()
    const own = campaign ?? (sellers.size === 1 ? [...sellers][0] : undefined)
    return own === undefined && sellers.size > 1 ? `${at.file}\n${index}` : `${rule}\n${folder}\n${own ?? ''}`
  }
}

/** The same for files that are at hand. */
export function toldOnce(files: readonly FileEntry[], of: (file: FileEntry) => Belonging): FileEntry[] {
  const once = new Once()
  for (const entry of files) once.add(entry, of(entry))
  return files.map(once.told)
}

const ONCE: ReadonlyMap<string, Words> = new Map(registry.flatMap(({ id, once }: Rule) => (once ? [[id, once]] : [])))

/** A finding that may be told elsewhere: which one of its file, and where. */
interface Place extends Belonging {
  readonly rule: string
  readonly folder: string
  readonly index: number
  readonly at: RelatedEntry
}

/** What is told in place of a finding: itself with the others, or nothing. */
type Instead = { readonly spoken: Spoken; readonly others: readonly RelatedEntry[] } | undefined

function withOthers(finding: FindingEntry, { spoken, others }: NonNullable<Instead>): FindingEntry {
  const more = ONCE.get(finding.rule)?.[spoken] ?? ''
  return {
    ...finding,
    message: `${finding.message} ${more.replace('{count}', String(others.length))}`,
    related: [...(finding.related ?? []), ...others],
  }
}

function relatedOf(finding: FindingEntry, file: string): RelatedEntry {
  const { message, line, column, endLine, endColumn, start, end } = finding
  return { file, message, line, column, endLine, endColumn, start, end }
}
