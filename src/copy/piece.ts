import type { Prose } from '../text/prose.ts'
import type { Source } from '../text/source.ts'
import type { Span } from '../text/span.ts'

/** What a block is to its reader. Labels and notes to the team are no blocks. */
export type Role =
  | 'headline'
  | 'subhead'
  | 'heading'
  | 'body'
  | 'bullet'
  | 'quote'
  | 'cta'
  | 'subject'
  | 'preheader'
  | 'footer'

/** Where a block stands in its file. */
export type Origin = 'markdown' | 'frontmatter' | 'html' | 'template' | 'fence'

export type MarkKind = 'link' | 'button' | 'strong' | 'emphasis' | 'code' | 'mergetag' | 'image' | 'delete' | 'quote'

/** A part of a block's rendered text, in rendered offsets, that is more than plain words. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** Target of a link or button, as written; empty where the file names none. */
  readonly href?: string
}

export interface Block {
  readonly role: Role
  readonly origin: Origin
  /** Rendered text with the place of each character. Never empty. */
  readonly prose: Prose
  /** The block in the file, marks of its syntax included: no span taken from the block exceeds it. */
  readonly span: Span
  readonly marks: readonly Mark[]
  /** 1-6 for headings. */
  readonly level?: number
  /** Dotted key path in front matter (`hero.cta.text`, list items as numbers) or the parameter's name in a template or HTML tag. */
  readonly key?: string
  /** The label heading or label line that gave the block its role, as written ("Primary CTA"). */
  readonly label?: string
  /** Headings of a draft that name the part of the page and are not read there ("HERO", "FAQ"), outermost first, one a line. */
  readonly section?: string
  /** Button link that stands beside the words (front matter `url:` next to `text:`, HTML href), as written. */
  readonly href?: string
  /** Depth of list nesting, 1 for a plain list; `ordered` for numbered lists. */
  readonly depth?: number
  readonly ordered?: boolean
  /** 'th' or 'td' where the block is a table cell. */
  readonly cell?: 'th' | 'td'
  /** Table the cell stands in and its 0-based place. */
  readonly table?: { readonly id: number; readonly row: number; readonly column: number }
  /** Inside a block quote (or an HTML one). */
  readonly quoted?: boolean
  /** Front matter that sites show only to search engines or in lists (title, description, summary). */
  readonly meta?: boolean
  /** Front matter that sites show below the text of the page: answers to questions, related pages. */
  readonly late?: boolean
}

export type PieceKind = 'landing' | 'email'

/** One landing page or one email. */
export interface Piece {
  readonly kind: PieceKind
  readonly span: Span
  /** Heading that names the piece in a file of several ("Email 2: Proof"), as rendered. */
  readonly name?: string
  /** In document order; subjects and preheaders stand among them. */
  readonly blocks: readonly Block[]
}

/** Something that is wrong with the file itself: broken YAML, an unclosed fence. */
export interface Fault {
  readonly span: Span
  readonly key?: string
  readonly message: string
}

export type DeclaredAudience = 'b2b' | 'b2c' | 'both'

/** What the front matter declares to Copydesk. Wrong values are faults and count as not declared. */
export interface Declared {
  readonly kind?: PieceKind
  readonly audience?: DeclaredAudience
  readonly language?: string
  readonly template?: boolean
  readonly campaign?: string
  readonly promise?: string
  readonly stage?: string
  readonly persona?: string
  /** True where `kind:` or `copydesk:` says that the file is copy. */
  readonly copy?: boolean
  /** Severity by rule id, from `copydesk: {rules: {...}}`, with the place of each key. */
  readonly rules?: ReadonlyArray<{ readonly id: string; readonly value: string; readonly span: Span }>
}

/** A file, read. */
export interface Copy {
  readonly source: Source
  readonly declared: Declared
  /** ISO 639-1 code: en, id, or another language, in which Copydesk stays silent. */
  readonly language: string
  readonly isCopy: boolean
  readonly kind: PieceKind | 'other'
  /** A chat message or a letter: of the kind of mails, but without subject line and footer. */
  readonly channel?: 'chat' | 'letter'
  /** Empty where the file is no copy. */
  readonly pieces: readonly Piece[]
  readonly faults: readonly Fault[]
  /** HTML comments (`<!-- ... -->` and their body), for suppressions, in document order. */
  readonly comments: ReadonlyArray<{ readonly span: Span; readonly text: string }>
  /** Span of the front matter between its fences, where there is one. */
  readonly frontMatter?: Span
  /** Why nothing of the file was read: it would be too much work. */
  readonly skipped?: string
}

/** What a caller knows or wants of a file before it is read; each wins over the file's own signs, not over its front matter. */
export interface ReadOptions {
  /** Path with forward slashes: a weak hint only (`emails/`). */
  readonly path?: string
  readonly kind?: PieceKind
  readonly language?: string
}
