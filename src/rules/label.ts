import type { Voice } from '../lang/lines.ts'
import { pageLabels, sentenceLike } from '../lang/steps.ts'
import type { Page, Words } from '../lint/rule.ts'
import { askOfTarget } from '../message/ctas/ask.ts'
import type { Ask, Cta } from '../message/map.ts'
import { line } from '../rewrite/line.ts'
import { isFlowing } from '../rewrite/replace.ts'
import type { Edit, Part, Rewrite } from '../rewrite/rewrite.ts'
import { shouts } from '../rewrite/voice/case.ts'
import { linesFor, suggestion, voices } from './offer.ts'
import { packOf } from './reading.ts'
import { labelsFor, type OwnStep, offered, stepFits, stepsNamed } from './steps.ts'

type Say = (words: Words) => string

/** Group of a label that says too little, or undefined for any other. */
export function weakness(page: Page, text: string): string | undefined {
  return packOf(page)
    .label(text)
    .find((hit) => hit.list === 'cta-weak')?.group
}

/**
 * Other words on a button or link, wherever the piece has the same ones; its target stays. At most two: what the page behind the
 * link shows, the step that the piece names itself, or one in the voice of the audience.
 */
export function relabelled(page: Page, cta: Cta, ask: Ask, say: Say): Array<Rewrite | undefined> {
  const [voice] = voices(page)
  const all = page.piece.ctas.filter((each) => each.text === cta.text)
  if (!voice || all.some((each) => !isWritten(page, each))) return []
  const lead = cta.href === undefined ? undefined : askOfTarget(cta.href)
  const meant = (ask === 'signup' || ask === 'other') && lead === 'contact' ? lead : ask
  const templates =
    shows(page, all) ?? (ask === 'learn' ? aboutHeading(page, all) : undefined) ?? asked(page, voice, meant)
  return templates.slice(0, 2).map((template) => {
    const edits = all.map((each): Edit => ({ span: wordsOf(each), parts: asLoud(line(template), each.text) }))
    const title: Words = { en: `Say “${template}”`, id: `Tulis “${template}”` }
    const adds = [template, template.toUpperCase()]
    return suggestion(page, say(title), edits, { adds, drops: all.map((each) => each.text) })
  })
}

/** What the pages behind the links show, by their addresses; undefined where these do not tell, or lead to an act. */
function shows(page: Page, all: readonly Cta[]): readonly string[] | undefined {
  const paths = new Set(all.map(({ href }) => lastPart(href)))
  const [path] = paths
  if (paths.size !== 1 || !path) return undefined
  const label = pageLabels[page.language].find(([words]) => words.includes(path))?.[1]
  return label === undefined ? undefined : [label]
}

const lastPart = (href: string | undefined): string | undefined =>
  href
    ?.toLowerCase()
    .replace(/^https?:\/\/[^/]+/, '')
    .split(/[?]/)[0]
    ?.split(/[/#]/)
    .filter((part) => part !== '' && !part.startsWith('.'))
    .at(-1)
    ?.replace(/\.(?:html?|md|php)$/, '')

/** Words of a heading that a label can take up. */
const SHORT = 5

/** The heading that the link stands under, where it is a short name of something: "Read more about roof repair". */
function aboutHeading(page: Page, all: readonly Cta[]): readonly string[] | undefined {
  const [cta, other] = all
  if (!cta || other) return undefined
  const { blocks } = page.piece.piece
  const at = blocks.indexOf(cta.block)
  const heading = blocks.slice(Math.max(0, at - 4), at).findLast(({ role }) => role === 'heading')
  const text = heading?.prose.text.trim() ?? ''
  const words = text.split(/\s+/)
  if (text === '' || words.length > SHORT || /[^\p{L}\s&'’-]/u.test(text) || !isName(text, page.language))
    return undefined
  return [linesFor(page).about.replace(/\{[^}]*\}/, lowered(text))]
}

/** A title without a verb at its head or a reader in it. */
const isName = (text: string, language: 'en' | 'id'): boolean => !sentenceLike[language].test(text)

const lowered = (text: string): string =>
  /^\p{Lu}\p{Ll}+(?: \p{Ll}[\p{L}'’-]*)*$/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** What the link asks for, in the words of the piece where it names a step. */
function asked(page: Page, voice: Voice, ask: Ask): readonly string[] {
  const { labels } = linesFor(page)
  const fits = (step: OwnStep) => !OWN.has(ask) || stepFits(step, ask)
  // What nobody knows what it asks for is named by the page's own steps alone.
  const own =
    ask === 'learn'
      ? []
      : OWN.has(ask)
        ? labelsFor(page, voice, fits)
        : labelsFor(page, voice, fits).slice(0, stepsNamed(page).length)
  const named = stepsNamed(page).some(fits)
  if (ask === 'buy' && offered(page) !== 'service') return labels.buy?.[voice] ?? own
  if (ask === 'signup' && hasAccounts(page)) return labels.signup?.[voice] ?? own
  if (ask === 'trial') return labels.trial?.[voice] ?? own
  return named
    ? own
    : ((ask === 'signup' ? undefined : labels[ask]?.[voice]) ?? (ask === 'learn' ? labels.other[voice] : own))
}

/** Asks that say what they are for. */
const OWN: ReadonlySet<Ask> = new Set(['contact', 'book', 'quote', 'demo', 'trial', 'download', 'subscribe', 'buy'])

const hasAccounts = (page: Page): boolean => {
  const text = page.map.copy.source.slice(page.piece.piece.span)
  return ACCOUNT.test(text) && !NO_ACCOUNT.test(text)
}

const ACCOUNT = /\b(?:accounts?|sign up|register|registration|log ?in|akun|daftar|masuk)\b/i
/** “No signup needed”, “tanpa daftar akun”. */
const NO_ACCOUNT =
  /\b(?:no|without|tanpa|tidak perlu|nggak perlu)\s+(?:an?\s+|any\s+|bikin\s+|buat\s+)?(?:accounts?|sign-?ups?|registration|log-?ins?|akun|daftar|registrasi)\b/i

/** In capitals where the words before were. */
const asLoud = (parts: readonly Part[], old: string): Part[] =>
  shouts(old) ? parts.map((part) => (typeof part === 'string' ? part.toUpperCase() : part)) : [...parts]

/** True where the words stand in the file as they are read, in a form that takes others. */
export function isWritten(page: Page, cta: Cta): boolean {
  const { source } = page.map.copy
  if (cta.block.origin === 'template' || cta.form === 'sentence' || /[[\]"\n]/.test(cta.text)) return false
  return (
    source.slice(cta.span) === cta.text && !(cta.block.origin === 'frontmatter' && isFlowing(source, cta.span.start))
  )
}

/** A label without the arrow behind it. */
function wordsOf({ span, text }: Cta): { start: number; end: number } {
  const tail = /[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0
  return { start: span.start, end: span.end - tail }
}
