import { keySigns } from '../lang/signs/keys.ts'

const keyed = (list: readonly string[], more = ''): RegExp =>
  new RegExp(`^[\\s[]*"?(?:${list.join('|')})\\w*"?\\s*[:=\\]]${more}`, 'im')

const patterns = {
  section: new RegExp(keyed(keySigns.sections).source, 'gim'),
  dated: keyed(keySigns.dates),
  authored: keyed(keySigns.authors),
  event: keyed(keySigns.events),
  layout: keyed(keySigns.layouts, `\\s*["']?(?:${keySigns.offers.join('|')})(?:[-_ ]?page)?["']?\\s*$`),
  shelved: keyed(
    keySigns.categories,
    `[ \\t]*(?:\\n[ \\t]*-[ \\t]*)?["'\\[]{0,2}[^\\n]{0,30}?\\b(?:${keySigns.shelves.join('|')})\\b`,
  ),
  post: keyed(keySigns.layouts, `\\s*["']?(?:${keySigns.posts.join('|')})\\b`),
}
const postPath = /^\s*(?:aliases|url|permalink|slug)\s*[:=].{0,40}\/(?:blog|posts?|news)\//im

/** What the raw front matter says of the file: sections of a page, a layout, a post or an event. */
export function headSigns(head: string) {
  const dated = patterns.dated.test(head)
  const filed = patterns.post.test(head) || postPath.test(head) || patterns.event.test(head)
  const shelved = dated && patterns.shelved.test(head)
  const byline = !filed && dated && (shelved || patterns.authored.test(head))
  return {
    byline,
    shelved,
    heroKeys: Math.min(1, (head.match(patterns.section)?.length ?? 0) / 2),
    post: filed || byline ? 1 : 0,
    dated: dated ? 1 : 0,
    layout: patterns.layout.test(head) ? 1 : 0,
    site: head === '' ? 0 : 1,
  }
}
