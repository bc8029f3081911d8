import { neverCopyTitles, signs } from '../lang/signs.ts'
import type { Draft } from './draft.ts'
import { frontMatterAt } from './fences.ts'
import type { Outline } from './pieces.ts'
import { fieldRole } from './roles.ts'
import { isGreeting } from './units.ts'

/** What is counted in a file to tell whether it is copy. Each lies in 0-1. */
export type Signs = Readonly<Record<SignName, number>>

export const signNames = [
  'subject',
  'greeting',
  'labels',
  'buttons',
  'askWords',
  'askDensity',
  'you',
  'we',
  'i',
  'offer',
  'money',
  'heroKeys',
  'fieldShare',
  'sellHeads',
  'codeShare',
  'inlineCode',
  'paths',
  'docTitle',
  'docHeads',
  'legal',
  'news',
  'technical',
  'byline',
  'dated',
  'checkboxes',
  'tables',
  'badges',
  'lorem',
  'short',
  'long',
  'links',
  'steps',
  'brackets',
  'noText',
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
  i: word(signs.i, 'giu'),
  offer: word(signs.offer, 'giu'),
  legal: word(signs.legal, 'giu'),
  news: word(signs.news, 'giu'),
  technical: word(signs.technical, 'giu'),
  lorem: word(signs.lorem, 'giu'),
  docTitle: word(signs.docTitle, 'iu'),
  docHead: new RegExp(`^[^\\p{L}]*(?:${signs.docHead.join('|')})(?![\\p{L}])`, 'iu'),
  sellHead: new RegExp(`^[^\\p{L}]*(?:${signs.sellHead.join('|')})(?![\\p{L}])`, 'iu'),
}
const money = /(?:[$€£¥]|\bRp\.?|\b(?:USD|EUR|GBP|IDR)\b)\s?\d/
const path =
  /(?:^|[\s(])(?:[\w@.-]+\/){1,8}[\w.-]+\.[a-z]{1,5}\b|\b[\w-]+\.(?:ts|tsx|js|jsx|json|ya?ml|py|md|sh|toml|css|html|go|rs)\b/g
const heroKey =
  /^\s*"?(?:hero|banner|cta|features?|testimonials?|services?|pricing|plans|benefits?|challenges|faqs?|solutions?|blocks|sections?|keunggulan|layanan|fitur)\w*"?\]*\s*[:=\]]|^\[+(?:hero|cta|features?|testimonials?|services?|problem|benefits?|plans?)/gim
const byline = /^\s*(?:authors?|categor(?:y|ies)|posttype|post_type|tags?|keywords|penulis|kategori)\s*[:=]/im
const dated = /^\s*(?:date|publishdate|pubdate|published|tanggal)\s*[:=]/im

const bodyStart = (raw: string): number => frontMatterAt(raw)?.bodyStart ?? 0
const cap = (value: number, most: number): number => Math.max(0, Math.min(1, value / most))

/** Counts the signs of a file that was parsed. Linear in its length. */
export function signsOf(raw: string, of: Outline, drafts: readonly Draft[]): Signs {
  const head = raw.slice(0, bodyStart(raw))
  const shown = drafts.filter((draft) => draft.shape !== 'code' && draft.shape !== 'rule')
  const text = shown
    .map((draft) => draft.prose.text)
    .join('\n')
    .slice(0, 30000)
  const words = Math.max(1, text.split(/\s+/).length)
  const per = (pattern: RegExp): number => (100 * count(text, pattern)) / (words + 20)
  const wordsIn = (some: readonly Draft[]): number =>
    some.reduce((sum, draft) => sum + draft.prose.text.split(/\s+/).length, 0)
  const headings = of.units.filter((unit) => unit.kind === 'heading' && !unit.draft.key)
  const title = of.units.find(
    (unit) => (unit.kind === 'heading' && (unit.draft.level ?? 6) <= 2) || unit.draft.key === 'title',
  )
  const roles = shown.filter((draft) => draft.shape === 'field').map((draft) => fieldRole(draft).role)
  const buttons =
    of.units.filter((unit) => unit.kind === 'button').length + roles.filter((role) => role === 'cta').length
  const asks = count(text, patterns.asks)
  const marks = (kind: string): number =>
    shown.reduce((sum, draft) => sum + draft.marks.filter((mark) => mark.kind === kind).length, 0)
  const code = drafts.filter((draft) => draft.shape === 'code')
  return {
    subject: of.subjects > 0 ? 1 : 0,
    greeting: of.units.some((unit) => unit.kind === 'text' && !unit.draft.quoted && isGreeting(unit.text)) ? 1 : 0,
    labels: of.labelled ? 1 : 0,
    buttons: cap(buttons, 2),
    askWords: cap(asks, 3),
    askDensity: cap((100 * asks) / (words + 20), 3),
    you: cap(per(patterns.you), 5),
    we: cap(per(patterns.we), 4),
    i: cap(per(patterns.i), 4),
    offer: cap(per(patterns.offer), 5),
    money: money.test(text) ? 1 : 0,
    heroKeys: cap(count(head, heroKey), 2),
    fieldShare: wordsIn(shown.filter((draft) => draft.origin === 'frontmatter')) / Math.max(1, wordsIn(shown)),
    sellHeads: cap(headings.filter((unit) => patterns.sellHead.test(unit.text)).length, 3),
    codeShare: cap(wordsIn(code) / words, 0.5),
    inlineCode: cap((100 * marks('code')) / (words + 20), 3),
    paths: cap(per(path), 1),
    docTitle: title && patterns.docTitle.test(title.text) ? 1 : 0,
    docHeads:
      headings.length === 0 ? 0 : headings.filter((unit) => patterns.docHead.test(unit.text)).length / headings.length,
    legal: cap(per(patterns.legal), 1.5),
    news: cap(per(patterns.news), 1),
    technical: cap(per(patterns.technical), 3),
    byline: byline.test(head) ? 1 : 0,
    dated: dated.test(head) ? 1 : 0,
    checkboxes: /^\s*[-*] \[[ xX]\] /m.test(raw) ? 1 : 0,
    tables: cap(wordsIn(shown.filter((draft) => draft.table)) / words, 0.6),
    badges: /img\.shields\.io|badge\.svg|\[!\[/.test(raw) ? 1 : 0,
    lorem: cap(count(text, patterns.lorem), 2),
    short: words < 60 ? 1 - words / 60 : 0,
    long: cap(Math.max(0, words - 800), 1000),
    links: cap((100 * marks('link')) / (words + 20), 4),
    steps: cap(wordsIn(shown.filter((draft) => draft.ordered)) / words, 0.4),
    brackets: cap(of.units.filter((unit) => unit.kind === 'button' && unit.certain).length, 2),
    noText: shown.some((draft) => draft.shape !== 'field' || !fieldRole(draft).meta) ? 0 : 1,
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
