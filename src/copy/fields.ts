import type { Draft } from './draft.ts'
import { carriesCopy, hrefBeside, isAddressKey, isHiding, isTestimony, namedBy } from './keys.ts'
import type { Leaf } from './matter.ts'
import type { Fault } from './piece.ts'
import { renderValue } from './value.ts'

/** The front matter values that are words on the page, as drafts. */
export function fieldDrafts(leaves: readonly Leaf[]): { drafts: Draft[]; faults: Fault[] } {
  const maps = siblings(leaves)
  const hidden = hiddenMaps(leaves)
  const drafts: Draft[] = []
  const faults: Fault[] = []
  for (const leaf of leaves) {
    const map = maps.get(parentOf(leaf))
    if (hidden.size > 0 && isWithin(leaf.path, hidden)) continue
    if (!leaf.prose || !map || !carriesCopy(leaf.path, leaf.value, map.speaks)) continue
    const rendered = renderValue(leaf.prose)
    const href = hrefBeside(namedBy(leaf.path), map.addresses)
    drafts.push(...rendered.drafts.map((draft) => fieldOf(draft, leaf, href)))
    faults.push(...rendered.faults.map((fault) => ({ ...fault, key: leaf.path.join('.') })))
  }
  return { drafts, faults }
}

/** What the leaves of one map tell about each other. */
interface Siblings {
  readonly addresses: Array<readonly [string, string]>
  /** One of them holds somebody's words. */
  speaks: boolean
}

/** No real map has more addresses; what an endless one costs stays in line with its length. */
const MOST_ADDRESSES = 40

const parentOf = (leaf: Leaf): string => leaf.path.slice(0, -1).join('\0')

function siblings(leaves: readonly Leaf[]): ReadonlyMap<string, Siblings> {
  const maps = new Map<string, Siblings>()
  for (const leaf of leaves) {
    const parent = parentOf(leaf)
    const map = maps.get(parent) ?? { addresses: [], speaks: false }
    maps.set(parent, map)
    const key = namedBy(leaf.path)
    if (isTestimony(key)) map.speaks = true
    if (typeof leaf.value === 'string' && map.addresses.length < MOST_ADDRESSES && isAddressKey(key))
      map.addresses.push([key, leaf.value])
  }
  return maps
}

/** Paths of maps that a switch of their own takes off the page; a switch at the top speaks of the file, not of its words. */
function hiddenMaps(leaves: readonly Leaf[]): ReadonlySet<string> {
  const hiding = leaves.filter(({ path, value }) => path.length > 1 && isHiding(path.at(-1) ?? '', value))
  return new Set(hiding.map(parentOf))
}

const isWithin = (path: readonly string[], maps: ReadonlySet<string>): boolean =>
  path.some((_, depth) => maps.has(path.slice(0, depth).join('\0')))

/** Blocks within a value keep their shape; everything else is a field. */
function fieldOf(draft: Draft, leaf: Leaf, href: string | undefined): Draft {
  return {
    ...draft,
    shape: draft.shape === 'paragraph' ? 'field' : draft.shape,
    origin: 'frontmatter',
    key: leaf.path.join('.'),
    ...(href === undefined || draft.href !== undefined ? {} : { href }),
  }
}
