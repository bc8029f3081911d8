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
  const sellerOf = sellersAmong(files)
  for (const file of files) {
    const seller = sellerOf(file)
    if (seller === undefined) continue
    for (let folder = folderOf(file.file); ; folder = folderOf(folder.slice(0, -1))) {
      inFolder.set(folder, (inFolder.get(folder) ?? new Set()).add(seller))
      if (folder === '' || folder === '/') break
    }
  }
  return grouped(files, (file) => sellerOf(file) ?? nearest(file, inFolder))
}

/** Where a good part of the files name no seller, a name in one file alone is a guess: of a tool, a channel, a customer. */
function sellersAmong(files: readonly CampaignFile[]): (file: CampaignFile) => string | undefined {
  const counts = new Map<string, number>()
  for (const { digest } of files) if (digest.seller) counts.set(digest.seller, (counts.get(digest.seller) ?? 0) + 1)
  const naming = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const least = naming * 4 < files.length * 3 ? 2 : 1
  return ({ digest: { seller } }) => (seller !== undefined && (counts.get(seller) ?? 0) >= least ? seller : undefined)
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

/** A folder that is called a campaign: what it offers is its own (`winter-campaign/`, `kampanye-lebaran/`). */
const CAMPAIGN_FOLDER = /^(?:.*[^\p{L}])?(?:campaign|kampanye)(?:[^\p{L}].*)?$/iu

/** The campaign folder that a file stands in, if any. */
export const campaignFolder = (file: string): string | undefined =>
  folderOf(file)
    .split('/')
    .find((name) => CAMPAIGN_FOLDER.test(name))
