import type { Draft } from './draft.ts'
import { carriesCopy, hrefBeside, namedBy } from './keys.ts'
import type { Leaf } from './matter.ts'
import type { Fault } from './piece.ts'
import { renderValue } from './value.ts'

/** The front matter values that are words on the page, as drafts. */
export function fieldDrafts(leaves: readonly Leaf[]): { drafts: Draft[]; faults: Fault[] } {
  const groups = siblings(leaves)
  const drafts: Draft[] = []
  const faults: Fault[] = []
  for (const leaf of leaves) {
    const beside = groups.get(leaf.path.slice(0, -1).join('\0')) ?? []
    if (
      !leaf.prose ||
      !carriesCopy(
        leaf.path,
        leaf.value,
        beside.map((one) => namedBy(one.path)),
      )
    )
      continue
    const rendered = renderValue(leaf.prose)
    const href = hrefBeside(
      namedBy(leaf.path),
      beside.map((one) => [namedBy(one.path), one.value] as const),
    )
    drafts.push(...rendered.drafts.map((draft) => fieldOf(draft, leaf, href)))
    faults.push(...rendered.faults.map((fault) => ({ ...fault, key: leaf.path.join('.') })))
  }
  return { drafts, faults }
}

/** Leaves by the map that they stand in. */
function siblings(leaves: readonly Leaf[]): ReadonlyMap<string, readonly Leaf[]> {
  const groups = new Map<string, Leaf[]>()
  for (const leaf of leaves) {
    const parent = leaf.path.slice(0, -1).join('\0')
    const group = groups.get(parent)
    if (group) group.push(leaf)
    else groups.set(parent, [leaf])
  }
  return groups
}

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
