import { leaves } from '../lang/mail-notes.ts'
import { dialWords, pressVerbs, staffBoxes } from '../lang/signs/reader-acts.ts'
import { headingSigns } from '../lang/signs.ts'
import { welcomes } from '../lang/welcome.ts'
import { perContent } from '../text/kept.ts'
import { calls } from './calls.ts'
import { isMailTemplate } from './directives.ts'
import type { Draft } from './draft.ts'
import { bodyStartOf } from './fences.ts'
import { FEWEST_FILLER, fillerShare, isUnfilled } from './filler.ts'
import { isAppeal, isGuided, isMinutes } from './guides.ts'
import { headSigns } from './head-signs.ts'
import { channelOf, isOffering } from './letters.ts'
import { indexShare, isIncluded, noSaleSigns } from './no-sale.ts'
import type { Block, Mark } from './piece.ts'
import { emails, type Outline } from './pieces.ts'
import { fieldRole } from './roles.ts'
import {
  hasTickedLabels,
  isForSale,
  isOrderTold,
  isTickedCopy,
  isWelcome,
  listsServices,
  priceItems,
} from './sale-signs.ts'
import type { Signs } from './sign-names.ts'
import { blanksIn, countWords, type WordsCounted } from './sign-words.ts'
import { tally, type WordSign, wordsOf } from './tally.ts'
import { looksWritten } from './written.ts'

/** For lower case, as an engine takes its time with sets of letters in any case. */
const headed = (list: readonly string[]): RegExp => new RegExp(`^[^\\p{L}]*(?:${list.join('|')})(?![\\p{L}])`, 'u')

const patterns = {
  channel: new RegExp(`^[^\\p{L}]*(?:\\p{L}+ )?(?:${headingSigns.channel.join('|')})(?:[^\\p{L}]|$)`, 'u'),
  article: headed(headingSigns.article),
  docTitle: new RegExp(`(?<![\\p{L}\\p{N}])(?:${headingSigns.docTitle.join('|')})(?![\\p{L}\\p{N}])`, 'u'),
  docHead: headed(headingSigns.docHead),
  genreHead: new RegExp(`^[^\\p{L}]*(?:${headingSigns.genreHead.join('|')})[^\\p{L}]*$`, 'u'),
  sellHead: headed(headingSigns.sellHead),
}
const MOST_TEXT = 30000
const SCREENFUL = 600
/** A page with fewer words of its own is judged by what it says of itself to search engines too. */
const FEWEST_WORDS = 30
/** Items with a price from which on they are a price list. */
const FEWEST_PRICES = 3
/** An article with a byline in fewer words, with an address to write to, is a notice of what its author offers. */
const SHORT_POST = 180
const linked = /\?|https?:\/\/|→|\{[\w.\s|-]*(?:url|link)\s*\}/i
/** "Call **(555) 010-2233**": a number that the reader is asked to dial. */
const dialled = new RegExp(
  `(?<![\\p{L}])(?:${dialWords.join('|')})[\\s:*_]{1,24}\\+?\\(?\\d(?:[\\d ().-]{6,16})\\d`,
  'iu',
)
/** Where people apply for work. */
const staffBox = new RegExp(`^mailto:(?:${staffBoxes.join('|')})[@.+-]`, 'i')
/** A link by which somebody is reached or something is ordered. */
const contact =
  /wa\.me\/|api\.whatsapp|^whatsapp:|^mailto:|^tel:|calendly|setmore|^https?:\/\/book(?:ing)?\.|\/(?:contact|kontak|demo|sign-?up|register|daftar|orders?|pesan|book(?:ing)?s?|checkout|cart|shop|quote|trial|enrol|donate|give|keranjang|bayar|beli)(?:[-_/?#.]|$)/i
const reached =
  /wa\.me\/|api\.whatsapp|calendly\.com|setmore|\btel:\+?\d|:\s*["']?\/(?:contact|kontak|signup|demo|book)\b/i
const attributed = /["“][^"”]{30,600}["”]\s*[-–—]\s*\p{Lu}/u
/** `"..." Ada Holt, site manager`: without a dash. */
const namedAfter = /["“][^"”]{30,600}[.!]["”]\s+\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.]*){0,2}, /u
/** A quoted passage that ends with a dash and a name. */
const isSigned = perContent(
  (text) => text.length > 40 && /[.!?…"”]\s+[-–—]{1,2}\s?\p{Lu}[^.!?\n]{2,60}$/u.test(text.trimEnd()),
)
const isAttributed = perContent((text) => attributed.test(text) || namedAfter.test(text))
const seoLabel = /meta|keyword|kata kunci|slug/i
const cap = (value: number, most: number): number => Math.max(0, Math.min(1, value / most))

/** Counts the signs of a file that was parsed. Linear in its length. */
export function signsOf(raw: string, of: Outline, drafts: readonly Draft[]): Signs {
  const head = raw.slice(0, bodyStartOf(raw))
  const shown = drafts.filter((draft) => draft.shape !== 'code' && draft.shape !== 'rule')
  const rendered = shown.filter((draft) => draft.shape !== 'field' || !fieldRole(draft).meta)
  const written = of.units.filter((unit) => unit.draft.origin === 'fence').map((unit) => unit.draft)
  const body = rendered.filter((draft) => draft.key !== 'title')
  const mail = of.subjects > 0 ? mailDrafts(of, drafts) : undefined
  const own =
    mail !== undefined ? mail : [...(wordsIn(body) < FEWEST_WORDS && asking(raw, shown) ? shown : body), ...written]
  const words = countWords(
    own.map(({ prose }) => prose),
    MOST_TEXT,
  )
  const counted = {
    ...textSigns(words, of, of.subjects > 0 || isMailTemplate(raw)),
    ...shapeSigns(raw, of, drafts, rendered, Math.max(1, words.blanks)),
    ...headSigns(head),
  }
  const { asks, ours, buttons, contact, quoted, labels, money, subject, pitch, offer, gain } = counted
  const priced = priceItems(head, shown)
  const counts = noSaleSigns(shown)
  const welcome = counts.joining === 0 && (isWelcome(of.units) || (contact > 0 && channelOf(of) === 'chat')) ? 1 : 0
  const shop = isForSale(head) ? 1 : 0
  const services = contact > 0 && listsServices(titleOf(of)?.text) ? 1 : 0
  const supplied = isOrderTold(of.units.map(({ text }) => text)) ? 1 : 0
  const headings = of.units.filter((unit) => unit.kind === 'heading' || unit.draft.key === 'title')
  const appeal = isAppeal(
    headings.map(({ text }) => text),
    words.text,
  )
  const sold = appeal || welcome + shop + services + supplied > 0
  const greets = of.units.some(({ text }) => welcomes.test(text))
  const called = of.units.some((unit) => unit.kind === 'label' && unit.sense === 'cta' && unit.strong && unit.value)
  const isCalling = called || buttons + contact + labels + subject + welcome > 0 || calls(of, shown)
  const silent = asks + ours + buttons + contact + quoted + labels + money + subject === 0
  return {
    ...counted,
    welcome,
    shop,
    genre: shop > 0 ? 0 : counted.genre,
    services,
    supplied,
    included: counted.heroKeys < 1 && isIncluded(raw.slice(head.length)) ? 1 : 0,
    index: contact + quoted + money + labels + subject > 0 ? 0 : cap(indexShare(shown, words.blanks), LISTED),
    demo: counts.demo,
    guide: isCalling || asks + ours + quoted > 0 ? 0 : counts.guide,
    joining: asks + subject > 1 ? 0 : counts.joining,
    briefing: counts.briefing,
    earning: contact + labels + subject + quoted + buttons > 0 ? 0 : counts.earning,
    minutes: labels + subject > 0 || !isMinutes(headings) ? 0 : 1,
    guided: subject + contact + quoted === 0 && isGuided(of.units) ? 1 : 0,
    // A list of prices sells where it is also told how to order.
    prices: counted.checkboxes === 0 && contact + asks + ours + buttons > 0 ? cap(priced, FEWEST_PRICES) : 0,
    post: counted.post * (counted.byline && contact && words.blanks < SHORT_POST ? 0.4 : 1),
    // Several sections of a site (a hero, features, questions) are made to sell, whatever words they use.
    flat: silent && !sold && counted.heroKeys < 1 ? 1 - cap(pitch + offer + gain, 1.5) : 0,
    silentMail:
      buttons > 0 || mail?.some(({ role }) => role === 'cta') || (mail && isSentToMany(mail)) || isOffering(of)
        ? 0
        : counted.silentMail * (greets ? 0.5 : 1),
    // Prose that speaks to a reader, but neither asks for anything, nor says much of what is offered, nor is made for a site.
    plain:
      isCalling || quoted + (priced > 1 ? 1 : 0) + counted.sellHeads + counted.site > 0 ? 0 : Math.max(0, 1 - 2 * ours),
    // Twice over where it is filed under tips or news.
    datedSilent: counted.dated === 1 && !sold && asks + ours + buttons === 0 ? 1 + (counted.shelved ? 1 : 0) : 0,
  }
}

/** What the reader of the mails sees: no notes, no subjects. */
const mailDrafts = (of: Outline, drafts: readonly Draft[]) =>
  emails(of, drafts, { start: 0, end: 0 }).flatMap((piece) => piece.blocks.filter((block) => block.role !== 'subject'))

/** A link that is all of its paragraph, and another one that leads out of a list: the button of a mail to many, whatever it says. */
const isSentToMany = (mail: readonly Block[]): boolean =>
  mail.some(isLinkAlone) &&
  mail.some(({ prose, marks }) =>
    marks.some(({ kind, start, end }) => kind === 'link' && leaves.test(prose.text.slice(start, end))),
  )

const isLinkAlone = ({ role, prose, marks }: Block): boolean =>
  role === 'body' &&
  !leaves.test(prose.text) &&
  marks.some(({ kind, start, end }) => kind === 'link' && end - start >= prose.text.trim().length)

/** True where a page without words of its own has a form or asks for something in its description. */
const asking = (raw: string, shown: readonly Draft[]): boolean =>
  /<(?:iframe|form)\b/i.test(raw) || tally(wordsOf(shown.map((draft) => draft.prose.text).join('\n'))).asks > 0

const wordsIn = (some: readonly Draft[]): number => some.reduce((sum, draft) => sum + blanksIn(draft.prose), 0)

function textSigns({ text, found, ...counted }: WordsCounted, of: Outline, sent: boolean) {
  const words = counted.words
  const early = tally(wordsOf(text.slice(0, SCREENFUL)))
  const per = (sign: WordSign): number => (100 * found[sign]) / (words + 25)
  const mail = of.subjects > 0
  return {
    subject: mail ? 1 : 0,
    silentMail: mail && found.asks + (found.receipt > 1 ? 0 : found.acts) === 0 && !linked.test(text) ? 1 : 0,
    asks: cap((100 * found.asks) / (words + 60), 1.5),
    pitch: cap(early.you + early.ours + early.offer + early.gain, 7),
    you: cap(per('you'), 4),
    we: cap(per('we'), 3),
    ours: cap(per('ours'), 2.5),
    offer: cap(per('offer'), 7),
    gain: cap(per('gain'), 6),
    money: counted.money ? 1 : 0,
    legal: cap(per('legal'), 3),
    duty: cap(per('duty'), 3),
    told: cap(per('told'), 3.5),
    news: cap(per('news'), 1),
    filler: mail && isUnfilled(text, words) ? 1 : found.latin < FEWEST_FILLER ? 0 : cap(fillerShare(text), 0.6),
    receipt: sent ? cap(found.receipt, 2) : 0,
    genre: cap((100 * found.genre) / (words + 60), 1.5),
    manual: cap(per('manual'), 4),
    paths: cap((100 * counted.paths) / (words + 25), 1),
    short: !mail && words < 60 ? 1 - words / 60 : 0,
  }
}

/** A step of a manual names the button or menu within its sentence; the items of a page begin with what they name. */
const named = (mark: Mark): boolean => mark.kind === 'strong' && mark.start > 0

/** The button named in quotation marks: `Click "Save"`. */
const pressed = new RegExp(`^(?:\\S+ ){0,3}(?:${pressVerbs.join('|')})(?: \\p{Ll}+){0,3} ["“][^"”]{2,40}["”]`, 'iu')

const isCode = ({ prose }: Draft, { kind, start, end }: Mark): boolean =>
  kind === 'code' && !isTickedCopy(prose.text.slice(start, end))

/** True where a heading speaks to the reader or of what they gain. */
function promising(text: string): boolean {
  const found = tally(wordsOf(text))
  return found.you + found.gain + found.asks > 0
}

/** True for a headline that says something to its reader: titles of papers are short and speak to nobody. */
const isSaid = (title: string): boolean =>
  wordsOf(title).length > MOST_TITLE_WORDS || /[.!]$/.test(title.trim()) || tally(wordsOf(title)).you > 0

/** Most words of a paper's title, and how far a headline with one of their words is one. */
const MOST_TITLE_WORDS = 6
const SAID = 0.3

/** Of a page with several headings, how far more than half of them are questions. */
function asked(headings: Outline['units']): number {
  if (headings.length < FEWEST_HEADINGS) return 0
  const questions = headings.filter(({ text }) => /\?\s*$/.test(text) && !patterns.sellHead.test(text.toLowerCase()))
  return Math.max(0, (2 * questions.length) / headings.length - 1)
}

const FEWEST_HEADINGS = 3

/** The title of the file: the key, the first heading of the first rank, or the heading that it begins with. */
function titleOf(of: Outline): Outline['units'][number] | undefined {
  const headings = of.units.filter((unit) => unit.kind === 'heading' && unit.draft.key === undefined)
  const first = of.units.find((unit) => unit.kind !== 'rule' && unit.draft.shape !== 'field')
  return (
    of.units.find((unit) => unit.draft.key === 'title') ??
    headings.find((unit) => unit.draft.level === 1) ??
    (first?.kind === 'heading' ? first : undefined)
  )
}

/** Share of links to further pages from which on a page is an index of them. */
const LISTED = 0.45

function shapeSigns(raw: string, of: Outline, drafts: readonly Draft[], shown: readonly Draft[], words: number) {
  const headings = of.units.filter((unit) => unit.kind === 'heading' && unit.draft.key === undefined)
  const title = titleOf(of)
  const roles = shown.filter((draft) => draft.shape === 'field').map((draft) => fieldRole(draft).role)
  const buttons =
    of.units.filter((unit) => unit.kind === 'button').length +
    roles.filter((role) => role === 'cta').length +
    shown.filter((draft) => draft.marks.some(({ kind }) => kind === 'button')).length
  const code = shown.reduce((sum, draft) => sum + draft.marks.filter((mark) => isCode(draft, mark)).length, 0)
  const hrefs = shown.flatMap((draft) => [draft.href ?? '', ...draft.marks.map((mark) => mark.href ?? '')])
  return {
    labels: of.labelled || hasTickedLabels(of.units) ? 1 : 0,
    seoDraft:
      !of.labelled &&
      of.units.some((unit) => unit.kind === 'label' && unit.sense === 'note' && seoLabel.test(unit.label ?? ''))
        ? 1
        : 0,
    channel: cap(
      of.units.filter((unit) => unit.kind !== 'text' && patterns.channel.test((unit.label ?? unit.text).toLowerCase()))
        .length,
      4,
    ),
    buttons: cap(buttons, 2),
    contact:
      hrefs.some((href) => contact.test(href) && !staffBox.test(href)) || reached.test(raw) || dialled.test(raw)
        ? 1
        : 0,
    quoted:
      roles.includes('quote') || shown.some(({ prose, quoted }) => isAttributed(prose) || (quoted && isSigned(prose)))
        ? 1
        : 0,
    sellHeads: cap(headings.filter((unit) => patterns.sellHead.test(unit.text.toLowerCase())).length, 3),
    steps: cap(
      shown.filter((draft) => draft.ordered && (draft.marks.some(named) || pressed.test(draft.prose.text))).length,
      3,
    ),
    codeShare: cap(wordsIn(drafts.filter((draft) => draft.shape === 'code' && !looksWritten(draft))) / words, 0.5),
    inlineCode: cap((100 * code) / (words + 20), 3),
    docTitle: title && patterns.docTitle.test(title.text.toLowerCase()) ? (isSaid(title.text) ? SAID : 1) : 0,
    article: title && patterns.article.test(title.text.toLowerCase()) ? 1 : 0,
    numbered:
      headings.length === 0 ? 0 : headings.filter((unit) => /^\p{N}+[.)]/u.test(unit.text)).length / headings.length,
    headline: promising(headings[0]?.text ?? '') ? 1 : 0,
    docHeads:
      headings.length === 0
        ? 0
        : headings.filter((unit) => patterns.docHead.test(unit.text.toLowerCase())).length / headings.length,
    questions: asked(headings.filter((unit) => unit !== title)),
    genreHeads: cap(headings.filter((unit) => patterns.genreHead.test(unit.text.toLowerCase())).length, 3),
    checkboxes: /^\s*[-*] \[[ xX]\] /m.test(raw) ? 1 : 0,
    tables: cap(wordsIn(shown.filter((draft) => draft.table)) / words, 0.6),
  }
}
