import type { Audience, Fact, PieceMap, Screen } from '../message/map.ts'
import type { Review } from '../review/review.ts'
import { PROOF_KINDS } from '../review/verdict.ts'
import type { Source } from '../text/source.ts'
import { oneLine, type Paint, painter, plural } from './paint.ts'

const AUDIENCES = {
  b2b: 'B2B: an organisation buys',
  b2c: 'B2C: one person decides',
  both: 'B2B and B2C',
  unclear: 'unclear: too little says whom this speaks to',
}
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', id: 'Indonesian' }

/** One file for a person: what was understood, from which words, and what is missing. Empty of a file that is no copy. */
export function mapPretty(review: Review, { color }: { readonly color: boolean }): string {
  const { copy, audience, pieces } = review.map
  if (!copy.isCopy) return ''
  const paint = painter(color)
  const language = LANGUAGES[copy.language] ?? `"${copy.language}", which Copydesk does not read`
  const lines = [paint('bold', review.path), `  ${copy.kind}, ${language}`]
  lines.push(...audienceText(audience, copy.source, paint))
  for (const piece of pieces) lines.push(...pieceText(piece, copy.source, paint, pieces.length > 1))
  return `${lines.join('\n')}\n`
}

function audienceText({ value, declared, confidence, evidence }: Audience, source: Source, paint: Paint): string[] {
  const how = declared ? 'declared' : `inferred, ${Math.round(confidence * 100)} % sure`
  const lines = [row('audience', `${AUDIENCES[value]} (${how})`)]
  for (const each of evidence) {
    lines.push(row('', `${each.audience.toUpperCase()} ${paint('dim', each.signal)} ${quote(each, source, paint)}`))
  }
  return lines
}

function pieceText(map: PieceMap, source: Source, paint: Paint, several: boolean): string[] {
  const { piece, promise, problem, ctas, subjects, preheaders } = map
  const lines: string[] = []
  if (several) {
    const name = piece.name ? oneLine(piece.name, 60) : piece.kind
    lines.push('', `  ${paint('bold', name)} ${paint('dim', `from line ${source.line(piece.span.start)}`)}`)
  }
  const missing = (what: string) => paint('yellow', what)
  const quotes = (facts: readonly Fact[], none: string) =>
    facts.length > 0 ? facts.map((fact) => quote(fact, source, paint)) : [missing(none)]
  if (piece.kind === 'email') {
    lines.push(...rows('subject', quotes(subjects, 'missing')))
    if (preheaders.length > 0) lines.push(...rows('preheader', quotes(preheaders, '')))
  }
  lines.push(...rows('promise', quotes(promise, 'missing: no sentence says what the reader gets')))
  if (problem.length > 0) lines.push(...rows('problem', quotes(problem, '')))
  lines.push(...proofsText(map, source, paint))
  lines.push(...rows('CTA', ctas.length > 0 ? ctas.map((cta) => ctaText(cta, source, paint)) : [missing('missing')]))
  if (map.primaryAsks > 1) lines.push(row('', missing(`${map.primaryAsks} different asks compete`)))
  const has = Object.entries(map.has)
  lines.push(row('has', has.map(([key, there]) => (there ? `${key} ✓` : paint('dim', `${key} ✗`))).join(', ')))
  if (map.firstScreen) {
    lines.push(row('phone', screenText(map.firstScreen.phone, source)))
    lines.push(row('laptop', screenText(map.firstScreen.laptop, source)))
  }
  return lines
}

function proofsText({ proofs }: PieceMap, source: Source, paint: Paint): string[] {
  return PROOF_KINDS.flatMap((kind) => {
    const ones = proofs.filter((proof) => proof.kind === kind)
    const texts = ones.map((proof) => `${paint('dim', proof.sub)} ${quote(proof, source, paint)}`)
    return rows(`proof: ${kind}`, texts.length > 0 ? texts : [paint('yellow', 'missing')])
  })
}

function ctaText(cta: PieceMap['ctas'][number], source: Source, paint: Paint): string {
  return `${quote(cta, source, paint)} ${paint('dim', cta.primary ? `${cta.ask}, primary` : cta.ask)}`
}

function screenText({ end, promise, cta, overflows }: Screen, source: Source): string {
  const seen = [promise ? 'promise ✓' : 'promise ✗', cta ? 'CTA ✓' : 'CTA ✗'].join(', ')
  return `${seen} ${overflows ? `above the fold, which is after line ${source.line(Math.max(0, end - 1))}` : '(the whole piece fits)'}`
}

const quote = ({ span, text }: Fact, source: Source, paint: Paint): string =>
  `“${oneLine(text, 120)}” ${paint('dim', `line ${source.line(span.start)}`)}`

const WIDTH = 22
const row = (label: string, text: string): string => `  ${label.padEnd(WIDTH)}${text}`
const rows = (label: string, texts: readonly string[]): string[] =>
  texts.map((text, index) => row(index === 0 ? label : '', text))

export const mapSummary = (files: number, copyFiles: number): string =>
  `${plural(files, 'file')} read, ${copyFiles === 0 ? 'none' : copyFiles} of them copy.\n`
