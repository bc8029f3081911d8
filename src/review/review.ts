import { withHeld } from '../bank/declared.ts'
import type { Bank } from '../bank/entry.ts'
import { readingHoldings } from '../bank/holds.ts'
import type { Copy, Fault } from '../copy/piece.ts'
import { type read, reading } from '../copy/read.ts'
import { ownRules } from '../lint/own.ts'
import type { Finding } from '../lint/rule.ts'
import { linting } from '../lint/run.ts'
import type { MessageMap } from '../message/map.ts'
import { type understand, understanding } from '../message/understand.ts'
import { Source } from '../text/source.ts'
import { atOnce } from '../text/steps.ts'
import { capabilities } from './capabilities.ts'
import { fileFailed, ruleFailed } from './crash.ts'
import { type ReviewError, tooLong } from './files.ts'
import type { Settings } from './settings.ts'
import { ABOUT_SLOTS, filled, lasting } from './slots.ts'
import { Watch } from './watch.ts'

/** All that Copydesk has to say of a file. */
export interface Review {
  /** As the caller named it. */
  readonly path: string
  readonly source: Source
  /** Of a file that was skipped or could not be read: a map of no copy. */
  readonly map: MessageMap
  readonly findings: readonly Finding[]
  /** What is wrong with the file itself, with its place; also among the errors. */
  readonly faults: readonly Fault[]
  readonly errors: readonly ReviewError[]
  /** Rules that are on but cannot speak this language. */
  readonly unavailable: readonly string[]
  /** Why nothing was read, where nothing was. */
  readonly skipped?: string
  /** The trust bank that it was held against, and the day (YYYY-MM-DD). */
  readonly held?: { readonly bank: Bank; readonly today: string }
}

export interface ReviewOptions {
  /** With forward slashes; a weak hint of what the file is, and its name in errors. */
  readonly path: string
  readonly settings: Settings
  /** Milliseconds of work after which the file is given up; a minute where not said. */
  readonly patience?: number
  /** Milliseconds that this process has worked so far, where the host can tell: time that others had is not counted. */
  readonly worked?: () => number
}

/** The cap on work ends a review long before, on any machine: this is for what the cap does not know. */
const PATIENCE = 60_000

export const watchOf = ({ patience = PATIENCE, worked }: ReviewOptions): Watch => new Watch({ patience, worked })

/** Reviews a text. Pure: a function of the text and the settings. Never throws. */
export function review(text: string, options: ReviewOptions): Review {
  return atOnce(reviewing(text, options))
}

/** The same in slices: yields wherever a host may take a breath. */
export function* reviewing(text: string, options: ReviewOptions): Generator<void, Review> {
  const watch = watchOf(options)
  const done = yield* watch.over(slices(text, options))
  return done ?? nothing(options.path, new Source(text), `skipped: ${watch.why}`)
}

function* slices(text: string, { path, settings }: ReviewOptions): Generator<void, Review> {
  const source = new Source(text)
  const skipped = tooLong(source.text.length)
  if (skipped) return nothing(path, source, skipped)
  if (settings.isBank) return untouched(path, source)
  try {
    const copy = yield* reading(text, readOptions(path, settings))
    if (copy.skipped !== undefined) return nothing(path, source, copy.skipped)
    yield
    if (copy.isCopy) yield* readingHoldings(settings.bank)
    const map = withHeld(yield* understanding(copy, understandOptions(settings)), settings.bank, settings.today)
    yield
    const { findings: found, errors, unavailable } = yield* linting(map, { ...settings, capabilities })
    const findings = copy.isCopy ? yield* beyondSlots(found, copy, { path, settings }) : found
    const faults = faultsOf(copy)
    const crashes = errors.map(({ rule, message }) => ({
      file: path,
      key: rule,
      message: ruleFailed(message),
    }))
    const broken = faults.map((fault) => asError(path, copy.source, fault))
    const held = { bank: settings.bank, today: settings.today }
    return { path, source: copy.source, map, findings, faults, errors: [...broken, ...crashes], unavailable, held }
  } catch (error) {
    return nothing(path, source, fileFailed(error))
  }
}

/** The findings that do not go by themselves once the writer fills the slots of our lines. */
function* beyondSlots(
  found: readonly Finding[],
  copy: Copy,
  options: ReviewOptions,
): Generator<void, readonly Finding[]> {
  const rules = rulesToAsk(found, options.settings)
  const text = rules.length > 0 ? filled(copy.source.text, copy.language) : undefined
  if (text === undefined) return found
  const again = yield* reading(text, readOptions(options.path, options.settings))
  yield
  const map = yield* understanding(again, understandOptions(options.settings))
  yield
  const { findings } = yield* linting(map, { ...options.settings, rules, capabilities })
  return lasting(found, findings)
}

/** Those alone that have found something, for their findings alone may go; whether a suppression is of use all of them tell. */
function rulesToAsk(found: readonly Finding[], { rules }: Settings): Settings['rules'] {
  const asked = new Set(found.map(({ rule }) => rule).filter((rule) => !ABOUT_SLOTS.has(rule)))
  return ownRules.some(({ id }) => asked.has(id)) ? rules : rules.filter(({ id }) => asked.has(id))
}

/** The review of a file that is no copy and need not be looked at. */
function untouched(path: string, source: Source): Review {
  const { skipped: _, ...review } = nothing(path, source, '')
  return { ...review, errors: [] }
}

/** The review of a file of which nothing was read, and why. */
export function nothing(path: string, source: Source, why: string): Review {
  const copy: Copy = {
    source,
    declared: {},
    language: 'other',
    isCopy: false,
    kind: 'other',
    pieces: [],
    faults: [],
    comments: [],
  }
  const audience = { value: 'unclear', declared: false, confidence: 0, evidence: [] } as const
  return {
    path,
    source,
    map: { copy, audience, pieces: [] },
    findings: [],
    faults: [],
    errors: [{ file: path, message: why }],
    unavailable: [],
    skipped: why,
  }
}

export const readOptions = (path: string, { kind, language }: Settings): Parameters<typeof read>[1] => ({
  path,
  ...(kind && { kind }),
  ...(language && { language }),
})

export const understandOptions = ({ audience, firstScreen, brand }: Settings): Parameters<typeof understand>[1] => ({
  firstScreen,
  ...(audience && { audience }),
  ...(brand.product && { product: brand.product }),
})

/** Of a file that is no copy, only what keeps it from being read as copy: its front matter. */
function faultsOf({ faults, isCopy, frontMatter }: Copy): readonly Fault[] {
  if (isCopy) return faults
  return faults.filter(({ span }) => span.start <= (frontMatter?.end ?? 0))
}

const asError = (file: string, source: Source, { span, key, message }: Fault): ReviewError => ({
  file,
  line: source.line(span.start),
  ...(key && { key }),
  message,
})
