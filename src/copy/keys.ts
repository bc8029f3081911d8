import type { Leaf } from './matter.ts'

const OTHER =
  /(?:^|_)(?:slug|permalink|url|uri|href|link|path|src|image|images|img|imgs|icon|icons|logo|avatar|thumbnail|photo|file|video|screenshot|date|lastmod|updated|created|weight|order|id|uuid|class|classes|style|theme|color|colour|background|bg|layout|template|type|kind|posttype|lang|language|locale|tags?|categories|category|keywords|author|draft|status|visible|enabled?|alias|aliases|width|height|size|position|align|format|target|license|repo|github|twitter|email|phone|alt|audience|campaign|stage|persona|copydesk|robots|sitemap|menu|section|page|command|args|env|vars?|version)$/

/** A key's words: `ctaText`, `cta-text` and `cta_text` are the same. */
export const keyWords = (key: string): string =>
  key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()

/** True where a front matter value is words on the page. */
export function carriesCopy(leaf: Leaf): boolean {
  if (typeof leaf.value !== 'string') return false
  const named = leaf.path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  return (
    !OTHER.test(keyWords(named)) &&
    /\p{L}{2}/u.test(leaf.value) &&
    !/^(?:[a-z]+:\/\/|mailto:|tel:|#|\/|\.\.?\/)\S*$/i.test(leaf.value)
  )
}
