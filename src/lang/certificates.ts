import type { Span } from '../text/span.ts'

/** A standard, law or seal that a text names. The same in all languages. */
export interface Certificate extends Span {
  /** As everybody writes it: "ISO 27001", "SOC 2", "PCI DSS". */
  readonly name: string
  /** Which of its kind, in capitals: "TYPE 2", "2022", "LEVEL 1". */
  readonly edition?: string
  /** Wanted or worked on rather than held. */
  readonly pending: boolean
}

const EDITION = String.raw`(?:[\s,(-]{0,2}(?:type|tipe)[\s-]?(i{1,2}|[12])\b|\s(?:level|tingkat)\s?([1-5])\b|\s(?:v\.?|version\s|versi\s)?(\d\.\d(?:\.\d)?)\b|:\s?((?:19|20)\d\d)\b|\s(plus|low|moderate|high|aaa?|gold|platinum|silver|bronze)\b)?`

/** What stands for the name, and the name. `$1` is the number of a standard. */
const NAMES: ReadonlyArray<readonly [pattern: string, name: string]> = [
  [String.raw`iso\s?(?:\/\s?iec)?[\s-]?(\d{4,5})`, 'ISO $1'],
  [String.raw`sni\s(?:iso\s)?(\d{2,5})`, 'SNI $1'],
  [String.raw`soc[\s-]?([123])`, 'SOC $1'],
  [String.raw`pci[\s-]?dss`, 'PCI DSS'],
  [String.raw`nist\s(csf|800-\d{2,3})`, 'NIST $1'],
  [String.raw`fips\s(140-[23])`, 'FIPS $1'],
  [String.raw`iec\s(\d{5})`, 'IEC $1'],
  [String.raw`uu\spdp`, 'UU PDP'],
  [String.raw`csa\sstar`, 'CSA STAR'],
  [String.raw`cyber\sessentials`, 'Cyber Essentials'],
  [String.raw`oeko-?\s?tex`, 'OEKO-TEX'],
  [String.raw`b[\s-]corp`, 'B Corp'],
  [String.raw`fair\s?trade`, 'Fairtrade'],
  [String.raw`energy\sstar`, 'Energy Star'],
  ...[
    'GDPR',
    'CCPA',
    'HIPAA',
    'FERPA',
    'FedRAMP',
    'HITRUST',
    'TISAX',
    'CMMC',
    'IRAP',
    'WCAG',
    'HACCP',
    'BPOM',
    'GOTS',
    'FSC',
    'OJK',
    'TKDN',
    'LEED',
    'C5',
    'ENS',
    'RoHS',
  ].map((name) => [name.toLowerCase(), name] as const),
]

const PATTERNS = NAMES.map(([pattern, name]) => ({
  name,
  // How it begins, to look for first: an expression is built when it is first used.
  begin: /^[a-z0-9]+/.exec(pattern)?.[0] ?? '',
  // Plain letters only: forty patterns with classes of Unicode take as long to build as a page to review.
  pattern: new RegExp(`(?<![a-z0-9])${pattern}(?![a-z0-9])${EDITION}`, 'gi'),
}))
/** Cheaper than forty searches for the many sentences that name nothing of the kind. */
const ANY =
  /iso|sni|soc|pci|nist|fips|iec|pdp|csa|cyber|oeko|corp|trade|energy|[gtp]dpr|ccpa|hip|ferpa|fedramp|hitrust|tisax|cmmc|irap|wcag|haccp|bpom|gots|fsc|ojk|tkdn|leed|c5|ens|rohs/i
const PENDING =
  /\b(?:working (?:on|towards?)|preparing for|in progress|under\s?way|pending|planned|ready|aligned|sedang (?:dalam )?(?:proses|menuju)|dalam proses|menuju|direncanakan|selaras)\b/i
/** How far from its name a certificate is said to be pending, in characters. */
const BEFORE = 32
const BEHIND = 14
/** Names in small letters that are words too. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  'C5',
  'ENS',
  'FSC',
  'OJK',
  'LEED',
  'IRAP',
  'GOTS',
  'Energy Star',
  'B Corp',
])

/** The certificates that a sentence names, in order. */
export function certificatesIn(sentence: string): Certificate[] {
  if (!ANY.test(sentence)) return []
  const found: Certificate[] = []
  const lower = sentence.toLowerCase()
  for (const { name, begin, pattern } of PATTERNS) {
    if (!lower.includes(begin)) continue
    for (const match of sentence.matchAll(pattern)) {
      if (AS_WRITTEN.has(name) && !match[0].startsWith(name)) continue
      const groups = match.slice(1)
      const number = name.includes('$1') ? groups.shift() : undefined
      const edition = groups.findIndex((group) => group !== undefined)
      found.push({
        start: match.index,
        end: match.index + match[0].trimEnd().length,
        name: number ? name.replace('$1', number.toUpperCase()) : name,
        pending: PENDING.test(
          sentence.slice(Math.max(0, match.index - BEFORE), match.index + match[0].length + BEHIND),
        ),
        ...(edition >= 0 && { edition: editionOf(groups[edition] ?? '', edition) }),
      })
    }
  }
  // "ISO/IEC 27001" holds "IEC 27001" too.
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.filter(
    (one) => !sorted.some((other) => other !== one && other.start <= one.start && one.end <= other.end),
  )
}

function editionOf(said: string, which: number): string {
  const word = said.toUpperCase()
  if (which === 0) return `TYPE ${word === 'I' ? '1' : word === 'II' ? '2' : word}`
  return which === 1 ? `LEVEL ${word}` : word
}
