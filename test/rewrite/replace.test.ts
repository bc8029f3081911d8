import { expect, test } from 'vitest'
import type { Block, Origin } from '../../src/copy/piece.ts'
import { replaceWords } from '../../src/rewrite/replace.ts'
import { apply, hint, type Part } from '../../src/rewrite/rewrite.ts'
import { Prose } from '../../src/text/prose.ts'
import { Source } from '../../src/text/source.ts'

/** Replaces `old` in a block that holds the words between `⟦` and `⟧`, letter by letter. */
function replaced(
  marked: string,
  old: string,
  parts: Part[],
  more: Partial<Block> & { origin: Origin },
): string | undefined {
  const start = marked.indexOf('⟦')
  const words = marked.slice(start + 1, marked.indexOf('⟧'))
  const source = new Source(marked.replace(/[⟦⟧]/g, ''))
  const block: Block = {
    role: 'headline',
    prose: Prose.plain(words, start),
    span: { start, end: start + words.length },
    marks: [],
    ...more,
  }
  const at = words.indexOf(old)
  const edit = replaceWords(source, block, { start: at, end: at + old.length }, parts)
  return edit && apply(source.text, { edits: [edit] })
}

test.each<[string, Origin, string, Part[], string | undefined]>([
  ['# ⟦Save time⟧', 'markdown', 'time', ['2 hours'], '# Save 2 hours'],
  ['title: "⟦Save time⟧"', 'frontmatter', 'time', ['time for ', hint('who')], 'title: "Save time for [who]"'],
  ['title: "⟦Save time⟧"', 'frontmatter', 'time', ['“time”'], 'title: "Save “time”"'],
  ['title: "⟦Save time⟧"', 'frontmatter', 'time', ['"time"'], undefined],
  ["title: '⟦Save time⟧'", 'frontmatter', 'time', ["Ana's time"], "title: 'Save Ana''s time'"],
  ['title: ⟦Save time⟧', 'frontmatter', 'time', ['time, daily'], 'title: Save time, daily'],
  ['title: ⟦Save time⟧', 'frontmatter', 'time', ['time: daily'], undefined],
  ['title: ⟦Save time⟧', 'frontmatter', 'time', ['time #1'], undefined],
  ['title: ⟦Save time⟧', 'frontmatter', 'Save time', [hint('who'), ': 2 hours'], 'title: "[who]: 2 hours"'],
  ['title: ⟦Save time⟧', 'frontmatter', 'Save', [hint('verb')], undefined],
  ['items: [⟦Save time⟧, x]', 'frontmatter', 'time', ['2 hours'], undefined],
  ['<h1>⟦Save time⟧</h1>', 'html', 'time', ['time & <money>'], '<h1>Save time &amp; &lt;money></h1>'],
  ['{{< cta text="⟦Save time⟧" >}}', 'template', 'time', ['2 hours'], undefined],
])('%s as %s: %s', (marked, origin, old, parts, expected) => {
  expect(replaced(marked, old, parts, { origin })).toBe(expected)
})

test('never in quotations, links, code or merge tags', () => {
  const origin = 'markdown' as const
  expect(replaced('⟦Save time⟧', 'time', ['x'], { origin, role: 'quote' })).toBeUndefined()
  for (const kind of ['link', 'button', 'code', 'mergetag', 'image', 'quote'] as const) {
    const marks = [{ kind, start: 5, end: 9 }]
    expect(replaced('⟦Save time now⟧', 'time', ['x'], { origin, marks })).toBeUndefined()
    expect(replaced('⟦Save time now⟧', 'Save time', ['x'], { origin, marks })).toBeUndefined()
    expect(replaced('⟦Save time now⟧', 'now', ['soon'], { origin, marks })).toBe('Save time soon')
  }
  const bold = [{ kind: 'strong' as const, start: 5, end: 9 }]
  expect(replaced('⟦Save time now⟧', 'time', ['x'], { origin, marks: bold })).toBe('Save x now')
})
