import type { CampaignFile } from './campaign.ts'

/** The folder of a path with forward slashes, its slash included; empty for the top. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/** How `path` is named from the folder that `from` stands in. */
export function seenFrom(from: string, path: string): string {
  const here = folderOf(from).split('/').filter(Boolean)
  const there = path.split('/').filter(Boolean)
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/')
}

/** Finds the files that links lead to: relative to the file, and from a site's root whatever folder that is. */
export class Targets {
  readonly #byPath = new Map<string, CampaignFile>()
  /** By the last parts of the address: `shop/oven` of `content/shop/oven/index.md`; undefined where two files have them. */
  readonly #byTail = new Map<string, CampaignFile | undefined>()

  constructor(files: readonly CampaignFile[]) {
    for (const file of files) {
      const address = addressOf(file.file)
      this.#byPath.set(address, file)
      const parts = address.split('/')
      for (let from = 0; from < parts.length; from++) {
        const tail = parts.slice(from).join('/')
        this.#byTail.set(tail, this.#byTail.has(tail) ? undefined : file)
      }
    }
  }

  find(from: CampaignFile, href: string): CampaignFile | undefined {
    const path = pathOf(href)
    if (path === undefined) return undefined
    const found = path.startsWith('/')
      ? this.#byTail.get(addressOf(path.slice(1)))
      : this.#byPath.get(addressOf(joined(folderOf(from.file), path)))
    return found === from ? undefined : found
  }
}

/** The path of a link to a page; from the root for whole addresses. Undefined for mail addresses, anchors, templates. */
function pathOf(href: string): string | undefined {
  if (/^#|[{}<>[\]]/.test(href)) return undefined
  const site = /^https?:\/\/[^/?#]+([^?#]*)/i.exec(href)
  if (!site && /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href)) return undefined
  const path = (site ? site[1] || '/' : href.replace(/[?#].*$/, '')) as string
  return path === '' || path === '/' ? undefined : decoded(path)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** A page's address without its ending: what stands in a folder as `index` is the folder. */
const addressOf = (path: string): string =>
  path
    .replace(/\/+$/, '')
    .replace(/\.(?:mdx?|markdown|html?)$/i, '')
    .replace(/(^|\/)_?(?:index|readme)$/i, '')
    .toLowerCase()

function joined(folder: string, path: string): string {
  const parts = folder.split('/').filter(Boolean)
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return (folder.startsWith('/') ? '/' : '') + parts.join('/')
}
