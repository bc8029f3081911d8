import type { Draft } from '../../src/copy/draft.ts'
import { parse } from '../../src/copy/parse.ts'
import { Source } from '../../src/text/source.ts'

/** What stands in a text, and short forms of it for comparison. */
export const of = (text: string) => parse(new Source(text))
export const brief = ({ shape, prose }: Draft) => `${shape}: ${prose.text}`
export const briefs = (text: string) => of(text).drafts.map(brief)
export const marked = (text: string) =>
  of(text).drafts.flatMap(({ prose, marks }) =>
    marks.map(
      ({ kind, start, end, href }) =>
        `${kind}: ${prose.text.slice(start, end)}${href === undefined ? '' : ` -> ${href}`}`,
    ),
  )
export const buttons = (text: string) =>
  of(text).drafts.map(({ shape, key, href, prose }) => [shape, key, prose.text, href])
