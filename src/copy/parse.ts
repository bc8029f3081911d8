import { forgetMade } from '../lang/cache.ts'
import { apart } from '../text/apart.ts'
import { Kept } from '../text/lru.ts'
import type { Source } from '../text/source.ts'
import { type Span, shifted } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { chunks } from './chunks.ts'
import type { Draft } from './draft.ts'
import { type FrontMatter, frontMatterAt } from './fences.ts'
import { fieldDrafts } from './fields.ts'
import { hiddenSpans, mayHide, within } from './hidden.ts'
import type { Reading } from './markdown.ts'
import type { Leaf } from './matter.ts'
import { movedReading } from './moved.ts'
import type { Fault } from './piece.ts'
import { readLines } from './plain-lines.ts'
import { forgetReadings, readingMarkdown } from './reading.ts'
import { sketching } from './sketch.ts'
import { readToml } from './toml.ts'
import { checkLetters, checkWork, TooMuch } from './work.ts'
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
  /** Why nothing was read, where a block is too much work. */
  readonly skipped?: string
}

const DECLARED: ReadonlySet<string> = new Set(
  'audience kind lang language locale status campaign promise stage persona copydesk'.split(' '),
)

/** A file's text -> what stands in it, each run of copy with its places. Never throws: what is wrong with the file is a fault. */
export function parse(source: Source): Parsed {
  return atOnce(parsing(source))
}

/** The same in slices. */
export function* parsing(source: Source): Generator<void, Parsed> {
  const { text } = source
  const matter = frontMatterAt(text)
  const body = matter?.bodyStart ?? 0
  try {
    const own = yield* readBody(text.slice(body))
    yield
    checkLetters(own.drafts)
    const reading = movedReading(own, body)
    if (!matter) return reading
    yield
    return withHead(reading, matter, readHead(text.slice(matter.span.start, matter.span.end), matter.format))
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error
    const line = error.offset === undefined ? '' : ` (line ${source.line(body + error.offset)})`
    return { drafts: [], comments: [], faults: [], skipped: `skipped: ${error.message}${line}` }
  }
}

/**
 * The same from a sketch of the body, at a tenth of the cost, for files that are hardly copy: drafts to count signs in, no places in the
 * body, none of its comments and faults. Undefined where a sketch does not show what stands in it, or a whole parse may have more to say.
 */
export function* parsingRoughly({ text }: Source): Generator<void, Parsed | undefined> {
  const matter = frontMatterAt(text)
  const body = text.slice(matter?.bodyStart ?? 0)
  if ((!matter && ODD_START.test(body)) || DEEP_HTML.test(body) || TOO_DEEP.test(body) || mayHide(body))
    return undefined
  try {
    checkWork(body, chunks(body))
    yield
    const { drafts, hidden } = yield* sketching(body)
    if (hidden) return undefined
    checkLetters(drafts)
    yield
    const reading = { drafts, comments: [], faults: [] }
    if (!matter) return reading
    return withHead(reading, matter, readHead(text.slice(matter.span.start, matter.span.end), matter.format))
  } catch (error) {
    if (error instanceof TooMuch) return undefined
    throw error
  }
}

function withHead(reading: Reading, matter: FrontMatter, head: Head): Parsed {
  const by = matter.span.start
  const fields = movedReading(head, by)
  return {
    drafts: [...fields.drafts, ...reading.drafts],
    frontMatter: { span: matter.span, values: head.values.map((one) => movedDeclaration(one, by)) },
    comments: reading.comments,
    faults: [...(matter.fault ? [matter.fault] : []), ...fields.faults, ...reading.faults],
  }
}

/** A fence or tag in which the file begins: a fault of it may be one of the file. */
const ODD_START = /^(?:[ \t]*(?:`{3}|~{3})|<(?!(?:p|div|h[1-6]|a|img|center|picture|br)\b[^<>]*>))/i

/** HTML that stands further in after an empty line: a sketch takes it for code. */
const DEEP_HTML = /\n[ \t]*\r?\n(?: {4}|\t)[ \t]{0,40}<[a-z][^<>]*>/i

/** Quotes and lists within each other, hundreds deep in one line: no copy, and more than the parser can carry. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){200}/m

function* readBody(text: string): Generator<void, Reading> {
  try {
    if (!TOO_DEEP.test(text)) {
      const reading = yield* readingMarkdown(text)
      yield
      return shown(text, reading)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  const span = { start: 0, end: Math.min(text.length, 80) }
  return { drafts: [], comments: [], faults: [{ span, message: 'This text is nested too deeply to be read.' }] }
}

/** Without the drafts that no reader sees. */
function shown(text: string, reading: Reading): Reading {
  const hidden = hiddenSpans(text)
  if (hidden.length === 0) return reading
  const isHidden = within(hidden)
  return { ...reading, drafts: reading.drafts.filter(({ span }) => !isHidden(span.start, span.end)) }
}

/** Front matter, read; offsets count in its text. */
interface Head extends Reading {
  readonly values: readonly Declaration[]
}

const heads = new Kept<Head>(500_000)

/**
 * Forgets texts read before, the longest unused first, until no more than `letters` UTF-16 units of them are known. For hosts that read
 * a file once and go on to the next: an editor reads the same file again and again, and keeps them.
 */
export function forgetTexts(letters: number): void {
  forgetReadings(letters)
  forgetMade(letters)
  heads.trim(letters)
}

/** Longest front matter that is read, in UTF-16 units. */
const LONGEST_HEAD = 200_000

function readHead(raw: string, format: 'yaml' | 'toml'): Head {
  if (raw.length > LONGEST_HEAD) throw new TooMuch(`front matter of ${Math.round(raw.length / 1000)} kB`)
  const key = `${format}\0${raw}`
  const known = heads.get(key)
  if (known) return known
  const own = apart(raw)
  const found = format === 'toml' ? readToml(own) : readYaml(own)
  const leaves = found.broken ? readLines(own) : found.leaves
  const { drafts, faults } = fieldsOf(leaves)
  const values = leaves.filter((leaf) => DECLARED.has(leaf.path[0] ?? '')).map(declared)
  const head = { drafts, comments: [], faults: [...found.faults, ...faults], values }
  heads.set(key, head)
  return head
}

function fieldsOf(leaves: readonly Leaf[]): ReturnType<typeof fieldDrafts> {
  try {
    return fieldDrafts(leaves)
  } catch (error) {
    // Its offset counts in a value, not in the file.
    throw error instanceof TooMuch ? new TooMuch(`${error.what} in the front matter`) : error
  }
}

const declared = ({ path, value, keySpan, span }: Leaf): Declaration => ({ path, value, keySpan, span })

const movedDeclaration = (one: Declaration, by: number): Declaration => ({
  ...one,
  keySpan: shifted(one.keySpan, by),
  span: shifted(one.span, by),
})
