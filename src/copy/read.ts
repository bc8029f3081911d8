import { Source } from '../text/source.ts'
import { span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import { classify } from './classify.ts'
import { declared } from './declared.ts'
import { isMailTemplate } from './directives.ts'
import { certainlyNot } from './glance.ts'
import { languageOf } from './language.ts'
import { channelOf } from './letters.ts'
import { type Parsed, parsing } from './parse.ts'
import type { Copy, Declared, PieceKind, ReadOptions } from './piece.ts'
import { type Outline, outline, readingPieces } from './pieces.ts'
import { signsOf } from './signs.ts'
import { isGreeting, preparingUnits } from './units.ts'

/** Reads a file: what it declares, its language, whether it is copy, and its pieces. Never throws; what is wrong with the file is in `faults`. */
export function read(text: string, options: ReadOptions = {}): Copy {
  return atOnce(reading(text, options))
}

/** The same in slices. */
export function* reading(text: string, options: ReadOptions = {}): Generator<void, Copy> {
  const source = new Source(text)
  const wanted = options.kind !== undefined
  if (!wanted && certainlyNot(source.text)) return other(source, parseNothing(), {}, options)
  const parsed = yield* parsing(source)
  if (parsed.skipped !== undefined) return { ...other(source, parsed, {}, options), skipped: parsed.skipped }
  yield
  const { declared: declaration, faults } = declared(parsed.frontMatter?.values ?? [])
  yield* preparingUnits(parsed.drafts)
  const of = outline(parsed.drafts)
  yield
  const isCopy = declaration.copy ?? (wanted || classify(signsOf(source.text, of, parsed.drafts), options.path).isCopy)
  if (!isCopy) return other(source, parsed, declaration, options)
  yield
  const channel = channelOf(of)
  const kind = declaration.kind ?? options.kind ?? (channel ? 'email' : kindOf(of, source.text, options.path))
  const found = yield* readingPieces(of, parsed.drafts, kind, span(0, source.text.length))
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

const EMAIL_PATH = /(?:^|\/)(?:e-?mails?|newsletters?|drip|outreach)\//i

/** A mail has a subject line; without one, its template, a greeting or the folder tells. Labels of page elements speak for a page. */
function kindOf(of: Outline, text: string, path = ''): PieceKind {
  if (of.subjects > 0 && !(of.labelled && of.labels > 3 * of.subjects)) return 'email'
  if (isMailTemplate(text)) return 'email'
  if (of.labelled) return 'landing'
  if (!EMAIL_PATH.test(path)) return 'landing'
  const greeted = of.units.some((unit) => unit.kind === 'text' && !unit.draft.quoted && isGreeting(unit.text))
  return greeted ? 'email' : 'landing'
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
