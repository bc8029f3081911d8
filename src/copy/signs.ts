import { neverCopyTitles, signs } from '../lang/signs.ts'
import type { Draft } from './draft.ts'
import { frontMatterAt } from './fences.ts'
import { type Outline, pieces } from './pieces.ts'
import { fieldRole } from './roles.ts'
import { looksWritten } from './units.ts'

/** What is counted in a file to tell whether it is copy. Each lies in 0-1. */
export type Signs = Readonly<Record<SignName, number>>

export const signNames = [
  'subject',
  'silentMail',
  'labels',
  'buttons',
  'asks',
  'pitch',
  'you',
  'we',
  'ours',
  'offer',
  'gain',
  'money',
  'contact',
  'quoted',
  'heroKeys',
  'sellHeads',
  'codeShare',
  'inlineCode',
  'paths',
  'docTitle',
  'docHeads',
  'legal',
  'duty',
  'told',
  'news',
  'post',
  'datedSilent',
  'silent',
  'site',
  'seoDraft',
  'channel',
  'checkboxes',
  'tables',
  'filler',
  'short',
] as const

export type SignName = (typeof signNames)[number]

const word = (list: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.join('|')})(?![\\p{L}\\p{N}])`, flags)
const count = (text: string, pattern: RegExp): number => {
  let n = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) n++
  return n
}

const patterns = {
  asks: word(signs.asks, 'giu'),
  you: word(signs.you, 'giu'),
  we: word(signs.we, 'giu'),
  offer: word(signs.offer, 'giu'),
  legal: word(signs.legal, 'giu'),
  news: word(signs.news, 'giu'),
  ours: word(signs.ours, 'giu'),
  gain: word(signs.gain, 'giu'),
  duty: word(signs.duty, 'giu'),
  told: word(signs.told, 'giu'),
  latin: word(signs.latin, 'giu'),
  channel: new RegExp(`^[^\\p{L}]*(?:\\p{L}+ )?(?:${signs.channel.join('|')})(?:[^\\p{L}]|$)`, 'iu'),
  docTitle: word(signs.docTitle, 'iu'),
  docHead: new RegExp(`^[^\\p{L}]*(?:${signs.docHead.join('|')})(?![\\p{L}])`, 'iu'),
  sellHead: new RegExp(`^[^\\p{L}]*(?:${signs.sellHead.join('|')})(?![\\p{L}])`, 'iu'),
}
const MOST_TEXT = 30000
const mailAsk =
  /\?|https?:\/\/|→|\b(?:connect|click|check|grab|finish|complete|add|use|view|visit|open|klik|lihat|cek|gunakan)\b/gi
const contact =
  /wa\.me|api\.whatsapp|mailto:|tel:|calendly|setmore|book(?:ing)?[./]|\/contact|\/kontak|\/demo|\/signup|\/order|\/book/i
const attributed = /["“][^"”]{30,600}["”]\s*[-–—]\s*\p{Lu}/u
const authored = /^\s*(?:authors?|author_info|penulis|by)\s*[:=]/im
const seoLabel = /meta|keyword|kata kunci|slug/i
const pitches = ['you', 'ours', 'offer', 'gain'] as const
const postKey =
  /^\s*(?:layout|type|posttype|post_type|template)\s*[:=]\s*["']?(?:post|blog|article|news|insight|portfolio|docs?|artikel|berita|terms|policy)\b|^\s*(?:aliases|url|permalink|slug)\s*[:=].{0,40}\/(?:blog|posts?|news)\//im
const money = /(?:[$€£¥]|\bRp\.?|\b(?:USD|EUR|GBP|IDR)\b)\s?\d/
const path =
  /(?:^|[\s(])(?:[\w@.-]+\/){1,8}[\w.-]+\.[a-z]{1,5}\b|\b[\w-]+\.(?:ts|tsx|js|jsx|json|ya?ml|py|md|sh|toml|css|html|go|rs)\b/g
const heroKey =
  /^\s*"?(?:hero|banner|cta|features?|testimonials?|services?|pricing|plans|benefits?|challenges|faqs?|solutions?|keunggulan|layanan|fitur)\w*"?\]*\s*[:=\]]|^\[+(?:hero|cta|features?|testimonials?|services?|problem|benefits?|plans?)/gim
const dated = /^\s*(?:date|publishdate|pubdate|published|tanggal)\s*[:=]/im

const bodyStart = (raw: string): number => frontMatterAt(raw)?.bodyStart ?? 0
const cap = (value: number, most: number): number => Math.max(0, Math.min(1, value / most))

/** Counts the signs of a file that was parsed. Linear in its length. */
export function signsOf(raw: string, of: Outline, drafts: readonly Draft[]): Signs {
  const head = raw.slice(0, bodyStart(raw))
  const shown = drafts.filter((draft) => draft.shape !== 'code' && draft.shape !== 'rule')
  const rendered = shown.filter((draft) => draft.shape !== 'field' || !fieldRole(draft).meta)
  const written = of.units.filter((unit) => unit.draft.origin === 'fence').map((unit) => unit.draft)
  const own =
    of.subjects > 0 ? mailDrafts(of, drafts) : [...rendered.filter((draft) => draft.key !== 'title'), ...written]
  const text = own
    .map((draft) => draft.prose.text)
    .join('\n')
    .slice(0, MOST_TEXT)
  const counted = {
    ...wordSigns(text, of),
    ...shapeSigns(raw, of, drafts, rendered, wordsOf(text)),
    ...headSigns(head),
  }
  const { asks, ours, buttons, contact, quoted, labels, money } = counted
  const silent = asks + ours + buttons + contact + quoted + labels + money === 0 ? 1 : 0
  return { ...counted, silent, datedSilent: counted.dated === 1 && asks + ours + buttons === 0 ? 1 : 0 }
}

/** What the reader of the mails sees: no notes, no subjects. */
const mailDrafts = (of: Outline, drafts: readonly Draft[]) =>
  pieces(of, drafts, 'email', { start: 0, end: 0 }).flatMap((piece) =>
    piece.blocks.filter((block) => block.role !== 'subject'),
  )

const wordsOf = (text: string): number => text.split(/\s+/).length
const wordsIn = (some: readonly Draft[]): number => some.reduce((sum, draft) => sum + wordsOf(draft.prose.text), 0)

function wordSigns(text: string, of: Outline) {
  const words = wordsOf(text)
  const per = (pattern: RegExp): number => (100 * count(text, pattern)) / (words + 25)
  const asks = count(text, patterns.asks)
  const mail = of.subjects > 0
  return {
    subject: mail ? 1 : 0,
    silentMail: mail && asks + count(text, mailAsk) === 0 ? 1 : 0,
    asks: cap((100 * asks) / (words + 60), 1.5),
    pitch: cap(
      pitches.reduce((sum, name) => sum + count(text.slice(0, 600), patterns[name]), 0),
      7,
    ),
    you: cap(per(patterns.you), 4),
    we: cap(per(patterns.we), 3),
    ours: cap(per(patterns.ours), 1.5),
    offer: cap(per(patterns.offer), 5),
    gain: cap(per(patterns.gain), 4),
    money: money.test(text) ? 1 : 0,
    legal: cap(per(patterns.legal), 1.5),
    duty: cap(per(patterns.duty), 2),
    told: cap(per(patterns.told), 2.5),
    news: cap(per(patterns.news), 1),
    filler: cap(fillerShare(text), 0.3),
    paths: cap(per(path), 1),
    short: words < 60 ? 1 - words / 60 : 0,
  }
}

/** Share of the text in lines that are filler. */
function fillerShare(text: string): number {
  const filled = text.split('\n').filter((line) => count(line, patterns.latin) >= 4)
  return filled.reduce((sum, line) => sum + line.length, 0) / Math.max(1, text.length)
}

function shapeSigns(raw: string, of: Outline, drafts: readonly Draft[], shown: readonly Draft[], words: number) {
  const headings = of.units.filter((unit) => unit.kind === 'heading' && unit.draft.key === undefined)
  const first = of.units.find((unit) => unit.kind !== 'rule' && unit.draft.shape !== 'field')
  const title =
    of.units.find((unit) => unit.draft.key === 'title') ??
    headings.find((unit) => unit.draft.level === 1) ??
    (first?.kind === 'heading' ? first : undefined)
  const roles = shown.filter((draft) => draft.shape === 'field').map((draft) => fieldRole(draft).role)
  const buttons =
    of.units.filter((unit) => unit.kind === 'button').length + roles.filter((role) => role === 'cta').length
  const marks = (kind: string): number =>
    shown.reduce((sum, draft) => sum + draft.marks.filter((mark) => mark.kind === kind).length, 0)
  const hrefs = shown.flatMap((draft) => [draft.href ?? '', ...draft.marks.map((mark) => mark.href ?? '')])
  return {
    labels: of.labelled ? 1 : 0,
    seoDraft:
      !of.labelled &&
      of.units.some((unit) => unit.kind === 'label' && unit.sense === 'note' && seoLabel.test(unit.label ?? ''))
        ? 1
        : 0,
    channel: cap(
      of.units.filter((unit) => unit.kind !== 'text' && patterns.channel.test(unit.label ?? unit.text)).length,
      4,
    ),
    buttons: cap(buttons, 2),
    contact: hrefs.some((href) => contact.test(href)) || contact.test(raw) ? 1 : 0,
    quoted: roles.includes('quote') || shown.some((draft) => attributed.test(draft.prose.text)) ? 1 : 0,
    sellHeads: cap(headings.filter((unit) => patterns.sellHead.test(unit.text)).length, 3),
    codeShare: cap(wordsIn(drafts.filter((draft) => draft.shape === 'code' && !looksWritten(draft))) / words, 0.5),
    inlineCode: cap((100 * marks('code')) / (words + 20), 3),
    docTitle: title && patterns.docTitle.test(title.text) ? 1 : 0,
    docHeads:
      headings.length === 0 ? 0 : headings.filter((unit) => patterns.docHead.test(unit.text)).length / headings.length,
    checkboxes: /^\s*[-*] \[[ xX]\] /m.test(raw) ? 1 : 0,
    tables: cap(wordsIn(shown.filter((draft) => draft.table)) / words, 0.6),
  }
}

function headSigns(head: string) {
  const when = dated.test(head)
  return {
    heroKeys: cap(count(head, heroKey), 2),
    post: postKey.test(head) || (when && authored.test(head)) ? 1 : 0,
    dated: when ? 1 : 0,
    site: head === '' ? 0 : 1,
  }
}

const never = new RegExp(
  `^(?:#{1,4}|title\\s*[:=])?\\s*["'*\\[]*(?:the\\s+)?(?:${neverCopyTitles.join('|')})["'*\\]]*\\s*(?:$|[\\n:(–—-])`,
  'imu',
)
const FEWEST_WORDS = 8
const CHEAP_LOOK = 400

/** A cheap look at the raw text: true where it is certainly no copy, so that it need not be parsed. A file that declares itself is never. */
export function certainlyNot(raw: string): boolean {
  const at = bodyStart(raw)
  const head = raw.slice(0, at)
  if (/^\s*"?(?:kind|copydesk)"?\s*[:=]/m.test(head)) return false
  if (/^\s*(?:subject|subjek)\s*[:=]/im.test(head)) return false
  const first =
    raw
      .slice(at, at + CHEAP_LOOK)
      .trimStart()
      .split('\n', 1)[0] ?? ''
  if (never.test(first) || never.test(/^title\s*[:=].*$/m.exec(head)?.[0] ?? '')) return true
  return wordsUpTo(raw, FEWEST_WORDS) < FEWEST_WORDS || mostlyCode(raw)
}

/** Number of words, counted no further than `most`. */
function wordsUpTo(raw: string, most: number): number {
  let n = 0
  for (const _ of raw.matchAll(/[\p{L}]{2,}/gu)) if (++n >= most) break
  return n
}

/** True where more than half of a file of some length stands in code fences that name a programming language. */
function mostlyCode(raw: string): boolean {
  let inside = false
  let named = false
  let code = 0
  let all = 0
  for (const line of raw.split('\n', 4000)) {
    const fence = /^\s*(?:```|~~~)\s*([\w+#-]*)/.exec(line)
    if (fence) {
      inside = !inside
      if (inside) named = (fence[1] ?? '') !== '' && !/^(?:text|txt|plain|markdown|md|email)$/i.test(fence[1] ?? '')
      continue
    }
    if (line.trim() === '') continue
    all++
    if (inside && named) code++
  }
  return all >= 20 && code / all > 0.5
}
