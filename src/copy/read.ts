import { mailTitles } from '../lang/mail-heads.ts'
import { Source } from '../text/source.ts'
import { span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { classify } from './classify.ts'
import { declared } from './declared.ts'
import { isMailTemplate } from './directives.ts'
import type { Draft } from './draft.ts'
import { fencedMessages } from './fenced.ts'
import { certainlyNot, soundsLikeCopy } from './glance.ts'
import { languageOf } from './language.ts'
import { channelOf } from './letters.ts'
import { channelTail } from './notes.ts'
import { type Parsed, parsing, parsingRoughly } from './parse.ts'
import type { Copy, Declared, PieceKind, ReadOptions } from './piece.ts'
import { type Outline, outline, readingPieces } from './pieces.ts'
import { isWelcome } from './sale-signs.ts'
import { signsOf } from './signs.ts'
import { preparingUnits } from './units.ts'
import { isGreeting } from './written.ts'

/** Reads a file: what it declares, its language, whether it is copy, and its pieces. Never throws; what is wrong with the file is in `faults`. */
export function read(text: string, options: ReadOptions = {}): Copy {
  return atOnce(reading(text, options))
}

/** The same in slices. */
/** A button that a mail program draws: no chat message and no letter has one. */
const BUTTON = /<a\s[^<>]{0,400}\bstyle\s?=/i

export function* reading(text: string, options: ReadOptions = {}): Generator<void, Copy> {
  const source = new Source(text)
  const wanted = options.kind !== undefined
  if (!wanted && certainlyNot(source.text)) return other(source, parseNothing(), {}, options)
  if (!wanted && !soundsLikeCopy(source.text)) {
    yield
    const silent = yield* hardly(source, options)
    if (silent) return silent
  }
  const parsed = yield* parsing(source)
  if (parsed.skipped !== undefined) return { ...other(source, parsed, {}, options), skipped: parsed.skipped }
  yield
  const { declared: declaration, faults } = declared(parsed.frontMatter?.values ?? [])
  yield* preparingUnits(parsed.drafts)
  let { drafts } = parsed
  let of = outline(drafts)
  yield
  const isCopy = declaration.copy ?? (wanted || classify(signsOf(source.text, of, drafts), options.path).isCopy)
  const own = isCopy || declaration.copy === false ? undefined : ownPage(source.text, of, drafts, options.path)
  const told = wanted || declaration.copy !== undefined || own !== undefined
  const fenced =
    told || (isCopy && (of.subjects > 0 || of.labelled)) ? undefined : fencedMessages(source.text, drafts, options.path)
  if (fenced && (fenced.channel || !isCopy)) {
    const { drafts: sent, ...rest } = fenced
    return {
      ...common(source, { ...parsed, drafts: sent }, declaration, options),
      ...rest,
      faults: [...parsed.faults, ...faults],
    }
  }
  if (!isCopy) {
    if (!own) return other(source, parsed, declaration, options)
    drafts = own
    of = outline(drafts)
  }
  yield
  const sent = channelOf(of)
  const channel = BUTTON.test(source.text) ? undefined : sent
  const kind = declaration.kind ?? options.kind ?? (sent ? 'email' : kindOf(of, source.text, options.path))
  const found = yield* readingPieces(of, drafts, kind, span(0, source.text.length))
  yield
  return {
    ...common(source, parsed, declaration, options),
    isCopy: true,
    kind,
    ...(channel && kind === 'email' ? { channel } : {}),
    pieces: found,
    faults: [...parsed.faults, ...faults],
  }
}

/** Share of a file's letters above its adverts and posts, from which on these are its tail. */
const OWN = 0.5

/** What stands above the posts and adverts at the end of a file, where it is a page drafted part by part. */
function ownPage(text: string, of: Outline, drafts: readonly Draft[], path?: string): readonly Draft[] | undefined {
  const end = of.units[channelTail(of.units)]?.draft.span.start ?? 0
  if (end < OWN * text.length) return undefined
  const own = drafts.filter(({ span }) => span.end <= end)
  const page = outline(own)
  return page.labelled && page.subjects === 0 && classify(signsOf(text.slice(0, end), page, own), path).isCopy
    ? own
    : undefined
}

/** A sketch counts as what is no copy from here down, in log odds; no real file's is further from what a whole parse tells. */
const SURELY_NOT = -3

/** The file, where a sketch of it shows clearly that it is no copy, and does not declare itself. */
function* hardly(source: Source, options: ReadOptions): Generator<void, Copy | undefined> {
  const parsed = yield* parsingRoughly(source)
  if (!parsed) return undefined
  const { declared: declaration } = declared(parsed.frontMatter?.values ?? [])
  if (declaration.copy !== undefined) return undefined
  yield* preparingUnits(parsed.drafts)
  const of = outline(parsed.drafts)
  if (of.subjects > 0 || of.labelled) return undefined
  yield
  const { score } = classify(signsOf(source.text, of, parsed.drafts), options.path)
  return score < SURELY_NOT ? other(source, parsed, declaration, options) : undefined
}

const EMAIL_PATH = /(?:^|\/)(?:e-?mails?|newsletters?|drip|outreach)\//i

/** A mail has a subject line; without one, its template, its welcome, a greeting or the folder tells. Labels of page elements speak for a page. */
function kindOf(of: Outline, text: string, path = ''): PieceKind {
  if (of.subjects > 0 && !(of.labelled && of.labels > 3 * of.subjects)) return 'email'
  if (isMailTemplate(text) || isWelcome(of.units)) return 'email'
  if (of.labelled) return 'landing'
  if (isMailTitle(of)) return 'email'
  if (!EMAIL_PATH.test(path)) return 'landing'
  const greeted = of.units.some((unit) => unit.kind === 'text' && !unit.draft.quoted && isGreeting(unit.text))
  return greeted ? 'email' : 'landing'
}

/** The only heading of a file says that a mail stands below. */
function isMailTitle({ units }: Outline): boolean {
  const [first, second] = units.filter(({ kind }) => kind === 'heading')
  return first !== undefined && second === undefined && units[0] === first && mailTitles.test(first.text)
}

function other(source: Source, parsed: Parsed, declaration: Declared, options: ReadOptions): Copy {
  return {
    ...common(source, parsed, declaration, options),
    isCopy: false,
    kind: 'other',
    pieces: [],
    faults: parsed.faults,
  }
}

function common(source: Source, parsed: Parsed, declaration: Declared, options: ReadOptions) {
  return {
    source,
    declared: declaration,
    language: declaration.language ?? options.language ?? languageOf(parsed.drafts, source.text),
    comments: parsed.comments,
    ...(parsed.frontMatter ? { frontMatter: parsed.frontMatter.span } : {}),
  }
}

const parseNothing = (): Parsed => ({ drafts: [], comments: [], faults: [] })
