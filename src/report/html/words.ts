import type { Severity } from '../../lint/rule.ts'
import type { FindingEntry } from '../entry.ts'

/** What the report itself says; `{0}` are slots. Findings speak their own language. */
export const ENGLISH = {
  lang: 'en',
  title: 'Copydesk report',
  summary: '{0} pages and emails in {1} files of copy ({2} files read): {3} errors, {4} warnings, {5} infos.',
  nothing: 'No file of this run is copy.',
  failed: 'What failed',
  pages: 'Pages and emails',
  findings: 'Findings',
  none: 'Nothing was found.',
  figures: 'Figures',
  // Columns.
  page: 'Page',
  promise: 'Promise',
  number: 'Number',
  case: 'Case',
  verification: 'Verification',
  cta: 'Call to action',
  screen: 'First screen',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Infos',
  // Cells.
  yes: 'yes',
  missing: 'missing',
  ctaShort: 'CTA',
  competing: '{0} competing',
  phone: 'phone',
  laptop: 'laptop',
  email: 'email',
  landing: 'landing page',
  at: 'line {0}',
  b2b: 'B2B',
  b2c: 'B2C',
  both: 'B2B and B2C',
  unclear: 'audience unclear',
  // Asks.
  buy: 'buy',
  trial: 'trial',
  signup: 'sign up',
  demo: 'demo',
  contact: 'contact',
  book: 'book',
  quote: 'quote',
  download: 'download',
  subscribe: 'subscribe',
  reply: 'reply',
  learn: 'learn more',
  other: 'other',
  // Charts.
  proofChart: 'Pieces with proof, by kind',
  bankChart: 'Pieces without a kind of proof that the trust bank has for them',
  inBank: 'the bank has one',
  audienceChart: 'Files by audience',
  screenChart: 'Landing pages: seen without scrolling',
  worstChart: 'Pages with the most errors and warnings',
  allThree: 'all three',
  ofAll: '{0} of {1} ({2} %)',
  troubles: 'errors {0}, warnings {1}',
  // Filters.
  find: 'Find',
  findHint: 'page, rule, words',
  audience: 'Audience',
  severity: 'Severity',
  all: 'all',
  onlyErrors: 'errors',
  noInfos: 'errors and warnings',
  shown: '{0} of {1} shown',
  error: 'error',
  warning: 'warning',
  info: 'info',
  // In the editor.
  export: 'Export',
  stale: 'Files have changed since.',
  renew: 'Show the newest',
} as const satisfies Record<string, string>

export type Words = Readonly<Record<keyof typeof ENGLISH, string>>

export const AUDIENCES = ['b2b', 'b2c', 'both', 'unclear'] as const

export const isWord = (words: Words, key: string): key is keyof Words => Object.hasOwn(words, key)

export const word = (words: Words, key: string): string => (isWord(words, key) ? words[key] : key)

export const filled = (text: string, ...values: ReadonlyArray<string | number>): string =>
  text.replace(/\{(\d)\}/g, (slot, index) => String(values[Number(index)] ?? slot))

export function counts(findings: ReadonlyArray<Pick<FindingEntry, 'severity'>>): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) count[severity]++
  return count
}

/** How bad a file is: an error weighs as much as five warnings. */
export function weight({ findings }: { readonly findings: ReadonlyArray<Pick<FindingEntry, 'severity'>> }): number {
  const { error, warning } = counts(findings)
  return 5 * error + warning
}
