import type { Audience, AudienceEvidence, Fact, Offer, PieceMap, PromiseFact, Screen } from '../message/map.ts'
import type { Review } from '../review/review.ts'
import { PROOF_KINDS, proofKinds } from '../review/verdict.ts'
import type { Source } from '../text/source.ts'
import { AUDIENCES, askWord, signalWord, unclear } from './map-words.ts'
import { oneLine, type Paint, painter, plural } from './paint.ts'

const KINDS = { landing: 'landing page', email: 'email', other: 'other' }
const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', id: 'Indonesian' }
/** Words of one sign that are quoted, and letters of a quote. */
const SHOWN = 4
const QUOTED = 120

interface Page {
  readonly source: Source
  readonly paint: Paint
}

/** One file for a person: what was understood, from which words, and what is missing. Empty of a file that is no copy. */
export function mapPretty(review: Review, { color }: { readonly color: boolean }): string {
  const { copy, audience, pieces } = review.map
  if (!copy.isCopy) return ''
  const page: Page = { source: copy.source, paint: painter(color) }
  const language = LANGUAGES[copy.language] ?? `"${copy.language}", which Copydesk does not read`
  const kind = pieces.length > 1 ? plural(pieces.length, KINDS[copy.kind]) : KINDS[copy.kind]
  const lines = [page.paint('bold', review.path), `  ${kind}, ${language}`]
  lines.push(...audienceText(audience, page))
  for (const piece of pieces) lines.push(...pieceText(piece, page, pieces.length > 1))
  return `${lines.join('\n')}\n`
}

function audienceText({ value, declared, confidence, evidence }: Audience, page: Page): string[] {
  if (value === 'unclear') return [row('speaks to', page.paint('yellow', unclear(evidence))), ...signs(evidence, page)]
  const how = declared ? 'declared' : `inferred, ${Math.round(confidence * 100)} % sure`
  return [row('speaks to', `${AUDIENCES[value]} (${how})`), ...signs(evidence, page)]
}

/** What speaks for each side, sign by sign, in the words of the page. */
const signs = (evidence: readonly AudienceEvidence[], page: Page): string[] =>
  (['b2b', 'b2c'] as const).flatMap((side) => {
    const own = evidence.filter(({ audience }) => audience === side)
    const names = [...new Set(own.map(({ signal }) => signal))]
    return rows(
      `  for ${side.toUpperCase()}`,
      names.map(
        (name) =>
          `${signalWord(name)}: ${listed(
            own.filter(({ signal }) => signal === name),
            page,
          )}`,
      ),
    )
  })

/** Each wording once, where it stands first. */
function listed(facts: readonly Fact[], page: Page): string {
  const first = [...new Map([...facts].reverse().map((fact) => [fact.text.toLowerCase(), fact])).values()].reverse()
  const shown = first.slice(0, SHOWN).map((fact) => quote(fact, page, QUOTED / 3))
  return [...shown, ...(first.length > SHOWN ? [`${first.length - SHOWN} more`] : [])].join(', ')
}

function pieceText(map: PieceMap, page: Page, several: boolean): string[] {
  const { piece, promise, problem, ctas, subjects, preheaders, firstScreen: screens } = map
  const { source, paint } = page
  const lines: string[] = []
  if (several) {
    const name = piece.name ? oneLine(piece.name, 60) : piece.kind
    lines.push('', `  ${paint('bold', name)} ${paint('dim', `from line ${source.line(piece.span.start)}`)}`)
  }
  const missing = (what: string) => paint('yellow', what)
  const quotes = (facts: readonly Fact[], none: string) =>
    facts.length > 0 ? facts.map((fact) => quote(fact, page)) : [none]
  if (piece.kind === 'email') {
    lines.push(...rows('subject', quotes(subjects, missing('missing'))))
    if (preheaders.length > 0) lines.push(...rows('preheader', quotes(preheaders, '')))
  }
  const promised = promise.flatMap((one) => [quote(one, page), ...partsOf(one, paint)])
  lines.push(
    ...rows('promise', promise.length > 0 ? promised : [missing('missing: no sentence says what the reader gets')]),
  )
  lines.push(...rows('problem', quotes(problem, paint('dim', 'none named'))))
  lines.push(...proofsText(map, page))
  const asks =
    ctas.length > 0 ? ctas.map((cta) => ctaText(cta, page)) : [missing('missing: nothing asks the reader to act')]
  lines.push(...rows('call to action', asks))
  if (map.primaryAsks > 1) lines.push(row('', missing(`${map.primaryAsks} different asks compete`)))
  lines.push(...hasText(map, page), ...offerText(map.offer, page))
  if (!screens) return lines
  return [...lines, row('phone', screenText(screens.phone, source)), row('laptop', screenText(screens.laptop, source))]
}

/** A gain that is nearly the whole sentence is not told again. */
const MOST_OF = 0.8

/** The parts of a promise that its sentence names; whom it is for and what they gain, where it leaves that open. */
function partsOf({ slots, axis, text }: PromiseFact, paint: Paint): string[] {
  const said = [
    slots.who && `for “${slots.who.text}”`,
    slots.gain && slots.gain.text.length < MOST_OF * text.length && `gain “${oneLine(slots.gain.text, 60)}”`,
    axis,
    slots.size && `by “${slots.size.text}”`,
    slots.problem && `against “${slots.problem.text}”`,
    slots.alternative && `instead of “${oneLine(slots.alternative.text, 40)}”`,
  ].filter(Boolean)
  const open = [...(slots.who ? [] : ['for whom']), ...(slots.size ? [] : ['how much better'])]
  const left = open.length > 0 ? [`left open: ${open.join(', ')}`] : []
  return [paint('dim', `  ${[...said, ...left].join(' · ')}`)]
}

const WANTED = {
  number: 'missing: no measured result or scale',
  case: 'missing: no customer, story or logos',
  verification: 'missing: nobody vouches (review, award, standard, guarantee)',
}

function proofsText(map: PieceMap, page: Page): string[] {
  const kinds = `${proofKinds(map).length} of ${PROOF_KINDS.length} kinds`
  return [
    row('proofs', kinds),
    ...PROOF_KINDS.flatMap((kind) => {
      const ones = map.proofs.filter((proof) => proof.kind === kind)
      const texts = ones.map((proof) => `${quote(proof, page)} ${page.paint('dim', proof.sub)}`)
      return rows(`  ${kind}`, texts.length > 0 ? texts : [page.paint('yellow', WANTED[kind])])
    }),
  ]
}

function ctaText(cta: PieceMap['ctas'][number], page: Page): string {
  const said = [askWord(cta.ask), ...(cta.primary ? ['primary'] : []), ...(cta.aside ? ['on the side'] : [])]
  return `${quote(cta, page)} ${page.paint('dim', said.join(', '))}`
}

/** Reassurance, with the words that give it where no proof above shows them. */
function hasText({ has, offer }: PieceMap, page: Page): string[] {
  const marks: ReadonlyArray<readonly [string, boolean, readonly Fact[]]> = [
    ['return in figures', has.roi, []],
    ['security', has.security, offer.security],
    ['customer to ask', has.reference, []],
    ['reviews', has.socialProof, []],
    ['risk relief', has.riskRelief, offer.riskRelief],
    ['price', has.price, offer.prices],
  ]
  const there = marks.filter(([, holds]) => holds)
  const absent = marks.filter(([, holds]) => !holds).map(([name]) => name)
  const texts = there.map(([name, , facts]) => (facts.length > 0 ? `${name} ✓ ${listed(facts, page)}` : `${name} ✓`))
  return rows('reassurance', [
    ...texts,
    ...(absent.length > 0 ? [page.paint('dim', `not there: ${absent.join(', ')}`)] : []),
  ])
}

function offerText({ discounts, urgency }: Offer, page: Page): string[] {
  return [
    ...(discounts.length > 0 ? [row('discount', listed(discounts, page))] : []),
    ...(urgency.length > 0 ? [row('urgency', listed(urgency, page))] : []),
  ]
}

function screenText({ end, promise, cta, overflows }: Screen, source: Source): string {
  const part = (name: string, seen: boolean) => `${name} ${seen ? '✓' : '✗'}`
  const seen = `${part('promise', promise)}, ${part('call to action', cta)}`
  return overflows
    ? `seen without scrolling: ${seen} (to line ${source.line(Math.max(0, end - 1))})`
    : `seen without scrolling: ${seen} (the whole piece fits)`
}

const quote = ({ span, text }: Fact, { source, paint }: Page, most = QUOTED): string =>
  `“${oneLine(text, most)}” ${paint('dim', `line ${source.line(span.start)}`)}`

const WIDTH = 22
const row = (label: string, text: string): string => `  ${label.padEnd(WIDTH)}${text}`
const rows = (label: string, texts: readonly string[]): string[] =>
  texts.map((text, index) => row(index === 0 ? label : '', text))

export const mapSummary = (files: number, copyFiles: number): string =>
  `${plural(files, 'file')} read, ${copyFiles === 0 ? 'none' : copyFiles} of them copy.\n`
