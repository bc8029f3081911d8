import { type KeyWord, keyWords } from '../lang/keys.ts'
import type { Draft } from './draft.ts'
import type { Role } from './piece.ts'

/** What a front matter key or a parameter name says about its words. */
export interface FieldRole {
  readonly role: Role
  /** A title of the whole page, which may be its headline; `hero` where it says so itself. */
  readonly title?: 'hero' | 'page' | 'document'
  readonly meta?: boolean
  /** Menus and the like, which are no copy. */
  readonly dropped?: boolean
}

const MOST_CTA_WORDS = 9
const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(keyWords).map(([name, words]) => [name, new Set<string>(words)]),
)
const among = (list: KeyWord, word: string): boolean => sets.get(list)?.has(word) === true
const known = new Map<string, Key>()
const MOST_KNOWN = 2000

interface Key {
  /** Words of each segment, list places left out. */
  readonly segments: readonly (readonly string[])[]
  readonly listed: boolean
}

function keyOf(key: string): Key {
  const kept = known.get(key)
  if (kept) return kept
  const parts = key.split('.')
  const named = parts.filter((part) => !/^\d+$/.test(part))
  const segments = named.map((part) =>
    part
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !/^\d+$/.test(word)),
  )
  const made = { segments, listed: /^\d+$/.test(parts.at(-1) ?? '') }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, made)
  return made
}

const has = (words: readonly string[], list: KeyWord): boolean =>
  words.some((word) => among(list, word)) || (words.length > 1 && among(list, words.join('')))
const last = (words: readonly string[], list: KeyWord): boolean =>
  among(list, words.at(-1) ?? '') || (words.length > 1 && among(list, words.join('')))

/** Key paths under which somebody is named as the speaker: the words beside are a quote. */
export function speakers(drafts: readonly Draft[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { key } of drafts) {
    if (key === undefined || !last(keyOf(key).segments.at(-1) ?? [], 'speaker')) continue
    found.add(parentOf(key))
  }
  found.delete('')
  return found
}

const parentOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('.')))

/** True for the words beside a speaker's name. */
export function isSpoken(draft: Draft, spoken: ReadonlySet<string>): boolean {
  const key = draft.key ?? ''
  return spoken.has(parentOf(key)) && last(keyOf(key).segments.at(-1) ?? [], 'quote')
}

/** The role of a front matter value or of a tag's parameter, by its key. */
export function fieldRole(draft: Draft): FieldRole {
  const { segments, listed } = keyOf(draft.key ?? '')
  const own = segments.at(-1) ?? []
  const above = segments.slice(0, -1)
  const top = above.length === 0
  if (above.some((words) => has(words, 'navigation'))) return { role: 'footer', dropped: true }
  if (above.some((words) => has(words, 'meta')) || has(own.slice(0, 1), 'meta')) return { role: 'body', meta: true }
  if (last(own, 'subject') && top) return { role: 'subject' }
  if (last(own, 'preheader') && top) return { role: 'preheader' }
  if (isCta(draft, own, above)) return { role: 'cta' }
  if (above.some((words) => has(words, 'footer')) || (own.length === 1 && last(own, 'footer')))
    return { role: 'footer' }
  if (last(own, 'quote') && (last(own, 'quoteGroup') || above.some((words) => has(words, 'quoteGroup'))))
    return { role: 'quote' }
  const hero = segments.some((words) => has(words, 'hero')) || (above.length > 0 && has(own, 'hero'))
  if (top && last(own, 'metaField')) return { role: 'body', meta: true }
  if (last(own, 'subhead')) return { role: hero || top ? 'subhead' : 'body' }
  if (last(own, 'title') && !listed) {
    if (hero) return { role: 'heading', title: 'hero' }
    if (top && last(own, 'headline')) return { role: 'heading', title: 'page' }
    return top && own.length === 1 ? { role: 'heading', title: 'document' } : { role: 'heading' }
  }
  return { role: listed ? 'bullet' : 'body' }
}

/** True for values under a key of what sites show at the foot of a page. */
export const isLate = ({ key, origin }: Draft): boolean =>
  origin === 'frontmatter' &&
  keyOf(key ?? '')
    .segments.slice(0, -1)
    .some((words) => has(words, 'late'))

function isCta(draft: Draft, own: readonly string[], above: readonly (readonly string[])[]): boolean {
  const count = draft.prose.text.trim().split(/\s+/).length
  if (count > MOST_CTA_WORDS) return false
  if (last(own, 'buttonWhole')) return true
  const parent = above.at(-1) ?? []
  if (has(own, 'button')) return last(own, 'buttonText')
  if (has(parent, 'button')) return last(own, 'buttonText') && (draft.href !== undefined || !last(own, 'title'))
  return has(parent, 'link') && last(own, 'buttonText') && draft.href !== undefined
}
