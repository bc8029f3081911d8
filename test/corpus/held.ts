import { answerLines } from '../../src/lang/answer-lines.ts'
import { guardWords } from '../../src/lang/guard.ts'
import { lines } from '../../src/lang/lines.ts'
import type { Finding } from '../../src/lint/rule.ts'
import { edited } from '../../src/review/fix.ts'
import { review } from '../../src/review/review.ts'
import type { Settings } from '../../src/review/settings.ts'
import { PART_OF, tried } from '../../src/review/tried.ts'
import { changed, factsOf } from '../../src/rewrite/guard.ts'
import type { Rewrite } from '../../src/rewrite/rewrite.ts'
import { filler } from '../rewrite/filler.ts'

/** A rewrite that does not keep its word. */
export interface Broken {
  readonly file: string
  readonly rule: string
  readonly title: string
  readonly what: string
}

export interface Offer {
  readonly file: string
  readonly rule: string
  readonly language: string
  readonly kind: Rewrite['kind']
  readonly title: string
  readonly finding: string
  /** The changed places with what stands around them, before and after. */
  readonly before: string
  readonly after: string
}

export interface Held {
  readonly broken: readonly Broken[]
  readonly offers: readonly Offer[]
  readonly warnings: number
  readonly answered: number
}

/** What open slots may add. */
const SLOTS: ReadonlySet<string> = new Set(['placeholder/leftover', 'email/merge-tag'])

/** Applies every rewrite that is offered on a file, alone and with its slots open, and holds each to its word. `pick` says which. */
export function hold(
  file: string,
  text: string,
  settings: Settings,
  pick: (index: number) => boolean = () => true,
): Held {
  const first = tried(review(text, { path: file, settings }), { path: file, settings })
  const broken: Broken[] = []
  const offers: Offer[] = []
  let index = 0
  const warnings = first.findings.filter(({ severity }) => severity === 'warning')
  for (const finding of first.findings) {
    for (const rewrite of finding.rewrites) {
      if (!pick(index++)) continue
      const look = (fills: Rewrite) => review(edited(first.source, fills), { path: file, settings }).findings
      const open = look(rewrite)
      const full = filled(rewrite, first.map.copy.language)
      const done = full ? look(full) : open
      const faults = [
        ...shape(first.source.text, rewrite),
        ...(stays(finding, first.findings, open) ? ['its finding stays, slots open'] : []),
        ...(stays(finding, first.findings, done) ? ['its finding stays'] : []),
        ...more(first.findings, open).map((rule) => `adds ${rule}, slots open`),
        ...more(first.findings, done).map((rule) => `adds ${rule}`),
        ...facts(first.source.text, first.map.copy.language, rewrite),
      ]
      for (const what of faults) broken.push({ file, rule: finding.rule, title: rewrite.title, what })
      offers.push(shown(file, first.map.copy.language, first.source.text, finding, rewrite))
    }
  }
  return {
    broken,
    offers,
    warnings: warnings.length,
    answered: warnings.filter(({ rewrites }) => rewrites.length > 0).length,
  }
}

/** Edits in order, apart from each other, whole characters. */
function shape(text: string, { edits }: Rewrite): string[] {
  let at = 0
  for (const { span } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) return ['edits overlap or are out of order']
    for (const edge of [span.start, span.end]) {
      if (/[\uDC00-\uDFFF]/.test(text[edge] ?? '') || text.slice(edge - 1, edge + 1) === '\r\n')
        return ['splits a character']
    }
    at = span.end
  }
  return []
}

/** With words in its slots as a writer might put them there; undefined where it has none. */
function filled(rewrite: Rewrite, language: string): Rewrite | undefined {
  const fill = filler({ lang: language === 'id' ? 'id' : 'en' })
  const edits = rewrite.edits.map(({ span, parts }) => ({
    span,
    parts: parts.map((part) => (typeof part === 'string' ? part : fill(part))),
  }))
  return rewrite.edits.some(({ parts }) => parts.some((part) => typeof part !== 'string'))
    ? { ...rewrite, edits }
    : undefined
}

const count = (all: readonly Finding[], rule: string): number => all.filter((each) => each.rule === rule).length

/** Rules that find more, but for a part of what was told before as a whole. */
const more = (before: readonly Finding[], after: readonly Finding[]): string[] =>
  [...new Set(after.map(({ rule }) => rule))].filter(
    (rule) =>
      !SLOTS.has(rule) &&
      count(after, rule) > count(before, rule) &&
      !before.some((finding) => finding.rule === PART_OF.get(rule)),
  )

function stays(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const same = after.some(({ rule, message }) => rule === finding.rule && message === finding.message)
  return same && count(after, finding.rule) >= count(before, finding.rule)
}

/** Figures and names come from the file or stand in slots; a fix changes none at all. */
function facts(text: string, language: string, rewrite: Rewrite): string[] {
  const words = guardWords[language === 'id' ? 'id' : 'en']
  const from = Math.max(0, (rewrite.edits[0]?.span.start ?? 0) - 120)
  const to = (rewrite.edits.at(-1)?.span.end ?? 0) + 120
  const before = text.slice(from, to)
  let after = ''
  let at = from
  for (const { span, parts } of rewrite.edits) {
    after += text.slice(at, span.start) + parts.map((part) => (typeof part === 'string' ? part : '…')).join('')
    at = span.end
  }
  after += text.slice(at, to)
  const all = factsOf(text, words)
  // Quotation marks of front matter are none of the copy.
  const matter = /^(---|\+\+\+)\r?\n[\s\S]*?\n\1/.exec(text)?.[0].length ?? 0
  const inMatter = (rewrite.edits[0]?.span.start ?? 0) < matter
  const said = (fact: string) => text.includes(fact) || OURS.has(fact)
  return changed(before, after, words)
    .filter(({ kind, change, fact }) => {
      if (kind === 'quoted' && inMatter) return false
      if (rewrite.kind === 'fix') return kind !== 'names' || !(SPOKEN.has(fact) || isCall(fact, text))
      if (change === 'lost') return false
      return (kind === 'numbers' && !all.numbers.includes(fact)) || (kind === 'names' && !said(fact))
    })
    .map(({ kind, change, fact }) => `${change} ${kind}: ${fact}`)
}

/** “Rumahmu” and “Rumah Anda” name the same. */
const isCall = (fact: string, text: string): boolean => /mu$/.test(fact) || text.includes(`${fact}mu`)

const SPOKEN: ReadonlySet<string> = new Set(['Anda', 'Kamu'])

/** Words of our own lines, which open lines and labels with a capital or are abbreviations; in capitals where the label was. */
const WORDS = JSON.stringify([lines, answerLines]).match(/\p{L}[\p{L}\d-]*/gu) ?? []
const OURS = new Set(WORDS.flatMap((word) => [word, word.toUpperCase()]))

function shown(file: string, language: string, text: string, finding: Finding, rewrite: Rewrite): Offer {
  const from = Math.max(0, (rewrite.edits[0]?.span.start ?? 0) - 160)
  const to = (rewrite.edits[0]?.span.end ?? 0) + 100
  const edit = rewrite.edits[0]
  const parts = (edit?.parts ?? []).map((part) => (typeof part === 'string' ? part : `[${part.hint}]`)).join('')
  return {
    file,
    rule: finding.rule,
    language,
    kind: rewrite.kind,
    title: rewrite.title,
    finding: finding.message,
    before: text.slice(from, to),
    after: edit ? text.slice(from, edit.span.start) + parts + text.slice(edit.span.end, to) : '',
  }
}
