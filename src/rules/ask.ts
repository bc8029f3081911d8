import type { Block } from '../copy/piece.ts'
import { isService } from '../lang/services.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { Ask, Cta } from '../message/map.ts'
import { insertAfter } from '../rewrite/insert.ts'
import { markdownLink } from '../rewrite/line.ts'
import { linkAround } from '../rewrite/link.ts'
import { cutWords, remove } from '../rewrite/remove.ts'
import { type Edit, hint, type Part, type Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import { answered } from './answers.ts'
import { screenPlace } from './hero.ts'
import { isWritten, weakness } from './label.ts'
import { added, linesFor, suggestion, voices } from './offer.ts'
import { readingOf } from './reading.ts'
import { labelsFor, offered, stepsNamed } from './steps.ts'
import { closingPlace } from './where.ts'
import { shown } from './words.ts'

type Say = (words: Words) => string

/** One closing ask in the voice of the audience: a link, or a plain sentence in an email. */
export function closingAsks(page: Page, say: Say): Array<Rewrite | undefined> {
  const own = linesFor(page)
  const place = closingPlace(page)
  const button: Words = { en: 'End on one link', id: 'Tutup dengan satu tautan' }
  const plain: Words = { en: 'End on one question', id: 'Tutup dengan satu pertanyaan' }
  const linked = askedElsewhere(page).map((link) => repeated(page, `${say(button)}: ${shown(link.text)}`, place, link))
  const [voice, other] = voices(page)
  const labels = voice ? labelsFor(page, voice) : []
  const others = other && labels.length < 2 ? labelsFor(page, other) : []
  const all = [...new Set([...labels, ...others])].map((label) =>
    withTop(page, `${say(button)}: ${label}`, place, label),
  )
  const links = [...linked, ...all].filter((each) => each !== undefined).slice(0, 2)
  if (page.piece.piece.kind !== 'email') return links
  const [named] = stepsNamed(page).filter(({ ask, asked }) => asked && MEETINGS.has(ask))
  const wanted = named && named.words !== '' ? own.wanted.replace(/\{[^}]*\}/, named.words) : undefined
  const template = voice && (wanted ?? own.ask[offered(page)][voice])
  const sentence = template && added(page, say(plain), place, [template], { apart: true })
  const plainly = sentence ? [sentence] : []
  if (place?.origin === 'fence') return plainly
  return linked.length > 0 ? [...links, ...plainly] : [...plainly, ...links]
}

/** Asks that a mail can put as a question. */
const MEETINGS: ReadonlySet<Ask> = new Set(['book', 'quote', 'demo'])

/** What the other mails of the file ask for, with the way there. */
function askedElsewhere(page: Page): Array<{ readonly text: string; readonly raw: string }> {
  const { source } = page.map.copy
  const found = page.map.pieces
    .filter((piece) => piece !== page.piece)
    .flatMap(({ ctas }) => ctas.filter((cta) => cta.primary && !cta.aside && cta.ask !== 'learn'))
    .flatMap((cta) => {
      const link = linkAround(source.text, cta.block, cta.span)
      return link && weakness(page, cta.text) === undefined ? [{ text: cta.text, raw: source.slice(link) }] : []
    })
  return found.slice(0, 1)
}

/** A link of the file once more, letter by letter. */
function repeated(page: Page, title: string, place: Block | undefined, { raw }: { readonly raw: string }) {
  if (place?.origin !== 'markdown') return undefined
  return suggestion(page, title, [insertAfter(page.map.copy.source, place, [[raw]], true)], { quotes: [raw] })
}

export const sells = (page: Page): boolean =>
  answered(page, 'goods', 'shipping') ||
  page.piece.ctas.some(({ ask }) => ask === 'buy') ||
  !isService(page.map.copy.source.slice(page.piece.piece.span), page.language)

/** The link where the piece ends, and on the first screen too where the end is not on it. */
function withTop(page: Page, title: string, end: Block | undefined, label: string): Rewrite | undefined {
  const form = { apart: true, form: (words: readonly Part[]) => markdownLink(words, hint(linesFor(page).link)) }
  const below = added(page, title, end, [label], form)
  const top = screenPlace(page)
  if (!below || !top || top === end || !overflows(page)) return below
  const above = added(page, title, top, [label], form)
  const clash = above?.edits.some(({ span }) => below.edits.some((other) => other.span.start === span.start))
  return above && !clash ? { ...below, edits: [...above.edits, ...below.edits].sort(byPlace) } : below
}

const byPlace = (a: Edit, b: Edit): number => a.span.start - b.span.start

const overflows = ({ piece: { firstScreen } }: Page): boolean =>
  firstScreen !== null && (firstScreen.phone.overflows || firstScreen.laptop.overflows)

const isIn = (at: Span, whole: Span): boolean => whole.start <= at.start && at.end <= whole.end

/** Takes the competing asks out: the block where one stands alone, its sentence where the block says more. */
export function onlyMain(page: Page, main: Cta, others: readonly Cta[], say: Say): Rewrite | undefined {
  if (others.length > 3 || new Set(others.map((cta) => cta.block)).size < others.length) return undefined
  // Steps that are counted lose their sense without one of them.
  if (others.some(({ block }) => block.ordered)) return undefined
  const { source } = page.map.copy
  const edits = others.map((cta) => {
    if (cta.block.prose.text.trim().length <= cta.text.trim().length + 4) return remove(source, cta.block)
    const at = cta.form === 'sentence' ? cta.block.prose.find(cta.span) : undefined
    const whole = at && readingOf(page).statements.find((each) => each.block === cta.block && isIn(at, each))
    // A sign-off may hang on the last sentence.
    if (whole && /\n[^\n]{0,25}$/.test(whole.text.trimEnd())) return undefined
    return whole && cutWords(source, cta.block, { start: whole.start, end: whole.end })
  })
  const drops = edits.map((edit) => (edit ? source.slice(edit.span) : ''))
  const kept = shown(main.text)
  const title: Words = { en: `Keep only “${kept}”`, id: `Pertahankan hanya “${kept}”` }
  return suggestion(page, say(title), edits, { drops })
}

/** Turns the competing links into the main one, word for word. */
export function allAlike(page: Page, main: Cta, others: readonly Cta[], say: Say): Rewrite | undefined {
  const { source } = page.map.copy
  const model = linkAround(source.text, main.block, main.span)
  const links = others.map((cta) => linkAround(source.text, cta.block, cta.span))
  if (others.length > 3 || weakness(page, main.text) !== undefined) return undefined
  // Where both lead to the same page, the words alone make them one.
  const found = others.map((cta, index): Edit | undefined => {
    const link = links[index]
    if (model && link) return { span: link, parts: [source.slice(model)] }
    const same = cta.href !== undefined && cta.href !== '' && cta.href === main.href
    return same && isWritten(page, cta) && isWritten(page, main) ? { span: cta.span, parts: [main.text] } : undefined
  })
  const edits = found.filter((edit) => edit !== undefined)
  if (edits.length < others.length || edits.length === 0) return undefined
  const title: Words = {
    en: `Ask for the same each time: “${shown(main.text)}”`,
    id: `Samakan ajakannya: “${shown(main.text)}”`,
  }
  return suggestion(page, say(title), edits, { drops: edits.map((edit) => source.slice(edit.span)) })
}
