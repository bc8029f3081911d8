import type { Campaign, CampaignFile } from './campaign.ts'
import { folderOf, Targets } from './target.ts'

/**
 * The campaigns that files make: those that front matter or configuration name; of the others, all files of a run but those
 * that sell under another name. A file that names no seller belongs to the only one in its folder, or in the next one
 * above that has any. Campaigns of one file are none.
 */
export function campaigns(files: readonly CampaignFile[]): Campaign[] {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1))
  const declared = grouped(
    sorted.filter(({ digest }) => digest.campaign),
    ({ digest }) => digest.campaign ?? '',
  )
  const sold = bySeller(sorted.filter(({ digest }) => !digest.campaign))
  return [
    ...[...declared].map(([name, members]) => campaign(members, name)),
    ...[...sold.values()].map((members) => campaign(members)),
  ].filter(({ files: members }) => members.length > 1)
}

function campaign(files: readonly CampaignFile[], name?: string): Campaign {
  let targets: Targets | undefined
  return {
    ...(name !== undefined && { name }),
    files,
    own: new Set(
      files.flatMap(({ digest }) => [digest.seller, ...digest.sellers]).filter((each) => each !== undefined),
    ),
    target: (from, href) => {
      targets ??= new Targets(files)
      return targets.find(from, href)
    },
  }
}

function bySeller(files: readonly CampaignFile[]): Map<string, CampaignFile[]> {
  const inFolder = new Map<string, Set<string>>()
  for (const file of files) {
    const { seller } = file.digest
    if (seller === undefined) continue
    for (let folder = folderOf(file.file); ; folder = folderOf(folder.slice(0, -1))) {
      inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(seller))
      if (folder === '' || folder === '/') break
    }
  }
  return grouped(files, (file) => file.digest.seller ?? nearest(file, inFolder))
}

function nearest({ file }: CampaignFile, inFolder: ReadonlyMap<string, ReadonlySet<string>>): string {
  for (let folder = folderOf(file); ; folder = folderOf(folder.slice(0, -1))) {
    const there = inFolder.get(folder)
    if (there?.size === 1) return [...there][0] as string
    if (there || folder === '' || folder === '/') return ''
  }
}

/** Items by key, in their order. */
export function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
