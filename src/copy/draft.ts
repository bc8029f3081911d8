import type { Prose } from '../text/prose.ts'
import type { Span } from '../text/span.ts'
import type { Mark, Origin } from './piece.ts'

/** What a parser saw, before anybody asks what it is to the reader. */
export type Shape =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  /** A fenced or indented code block: its text line by line; emails are drafted in them. */
  | 'code'
  /** `---`: separates nothing by itself. Its prose is empty. */
  | 'rule'
  /** A front matter value. */
  | 'field'
  /** `<button>`, `<a class="btn">`, a component's or shortcode's label parameter. */
  | 'button'
  /** Other copy-bearing parameter of an HTML tag, component or shortcode. */
  | 'parameter'

/** One run of rendered text in document order, as the parsers yield it; `pieces.ts` turns drafts into blocks. */
export interface Draft {
  readonly shape: Shape
  readonly origin: Origin
  readonly prose: Prose
  /** Syntax included. */
  readonly span: Span
  readonly marks: readonly Mark[]
  /** 1-6 for headings. */
  readonly level?: number
  /** Front matter: dotted key path, list items as numbers (`hero.cta.0.text`). Tags and shortcodes: `name.parameter`. */
  readonly key?: string
  /** Link beside the words (sibling `url:` of a front matter label, href of a button). */
  readonly href?: string
  readonly depth?: number
  readonly ordered?: boolean
  readonly cell?: 'th' | 'td'
  /** Table the cell stands in and its 0-based place. */
  readonly table?: { readonly id: number; readonly row: number; readonly column: number }
  readonly quoted?: boolean
  /** Rendered offsets of the spaces that are line breaks in the file. */
  readonly breaks?: readonly number[]
  /** Info string of a fence. */
  readonly fence?: string
}
