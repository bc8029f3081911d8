import type { Draft } from './draft.ts'
import { carriesCopy } from './keys.ts'
import type { Leaf } from './matter.ts'
import { draftThrough, readMarkdown } from './reading.ts'

/** The front matter values that are words on the page, as drafts. */
export function fieldDrafts(leaves: readonly Leaf[]): Draft[] {
  return leaves.flatMap((leaf) => (carriesCopy(leaf) ? field(leaf) : []))
}

function field(leaf: Leaf): Draft[] {
  const prose = leaf.prose
  if (!prose || prose.text.trim() === '') return []
  const drafts = readMarkdown(prose.text).drafts.filter((draft) => draft.shape !== 'rule')
  return drafts.map((draft) => ({
    ...draftThrough(draft, prose),
    ...(draft.shape === 'paragraph' ? { shape: 'field' as const } : {}),
    origin: 'frontmatter',
    key: leaf.path.join('.'),
  }))
}
