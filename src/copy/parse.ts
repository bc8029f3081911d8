import type { Source } from '../text/source.ts'
import { type Span, shifted } from '../text/span.ts'
import type { Draft } from './draft.ts'
import { type FrontMatter, frontMatterAt } from './fences.ts'
import { fieldDrafts } from './fields.ts'
import type { Leaf, Matter } from './matter.ts'
import { movedReading } from './moved.ts'
import type { Fault } from './piece.ts'
import { readLines } from './plain-lines.ts'
import { readMarkdown } from './reading.ts'
import { readToml } from './toml.ts'
import { readYaml } from './yaml.ts'

/** A key that the front matter declares to Copydesk, as written. */
export interface Declaration {
  /** Keys from the top: `['audience']`, `['copydesk', 'rules', 'message/one-cta']`. */
  readonly path: readonly string[]
  readonly value: string | number | boolean | null
  readonly keySpan: Span
  readonly span: Span
}

export interface Parsed {
  /** In document order. */
  readonly drafts: readonly Draft[]
  readonly frontMatter?: {
    /** Between the fences. */
    readonly span: Span
    readonly values: readonly Declaration[]
  }
  /** HTML comments: their span with `<!--` and `-->`, their text without. */
  readonly comments: ReadonlyArray<{ readonly span: Span; readonly text: string }>
  readonly faults: readonly Fault[]
}

const DECLARED: ReadonlySet<string> = new Set(
  'audience kind lang language locale status campaign promise stage persona copydesk'.split(' '),
)

/** A file's text -> what stands in it, each run of copy with its places. Never throws: what is wrong with the file is a fault. */
export function parse(source: Source): Parsed {
  const { text } = source
  const matter = frontMatterAt(text)
  const body = matter?.bodyStart ?? 0
  const reading = movedReading(readMarkdown(text.slice(body)), body)
  if (!matter) return reading
  const head = readMatter(text, matter)
  const fields = fieldDrafts(head.leaves)
  return {
    drafts: [...fields.drafts, ...reading.drafts],
    frontMatter: {
      span: matter.span,
      values: head.leaves.filter((leaf) => DECLARED.has(leaf.path[0] ?? '')).map(declared),
    },
    comments: reading.comments,
    faults: [...(matter.fault ? [matter.fault] : []), ...head.faults, ...fields.faults, ...reading.faults],
  }
}

function readMatter(text: string, matter: FrontMatter): Matter {
  const raw = text.slice(matter.span.start, matter.span.end)
  const found = matter.format === 'toml' ? readToml(raw) : readYaml(raw)
  const by = matter.span.start
  const leaves = found.broken ? readLines(raw) : found.leaves
  return {
    leaves: leaves.map((leaf) => movedLeaf(leaf, by)),
    faults: found.faults.map((fault) => ({ ...fault, span: shifted(fault.span, by) })),
  }
}

function movedLeaf(leaf: Leaf, by: number): Leaf {
  const moved = { ...leaf, keySpan: shifted(leaf.keySpan, by), span: shifted(leaf.span, by) }
  return leaf.prose ? { ...moved, prose: leaf.prose.shift(by) } : moved
}

const declared = ({ path, value, keySpan, span }: Leaf): Declaration => ({ path, value, keySpan, span })
