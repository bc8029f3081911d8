import { fitting } from '../bank/fits.ts'
import type { Severity } from '../lint/rule.ts'
import type { Ask, PieceMap, ProofKind, Screen } from '../message/map.ts'
import type { ReviewError } from '../review/files.ts'
import { fingerprints } from '../review/fingerprint.ts'
import { written } from '../review/fix.ts'
import type { Review } from '../review/review.ts'
import { type Verdict, verdict } from '../review/verdict.ts'
import type { Place } from '../text/source.ts'
import { lazily } from './lazy.ts'

/** Offsets and 1-based lines and columns (UTF-16) of what an edit replaces, and what it writes. */
export interface EditEntry extends Omit<Place, 'text'> {
  readonly text: string
}

export interface RewriteEntry {
  readonly title: string
  readonly kind: 'fix' | 'suggestion'
  readonly edits: readonly EditEntry[]
}

export interface FindingEntry extends Place {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** Of its content, whatever line it stands on (`fingerprint.ts`). */
  readonly fingerprint: string
  readonly rewrites: readonly RewriteEntry[]
  /** Places in other files that the finding is about too. */
  readonly related?: readonly RelatedEntry[]
}

export interface RelatedEntry extends Omit<Place, 'text'> {
  readonly file: string
  readonly message: string
}

/** A piece at a glance, with where it begins and what its first screen shows. */
export interface PieceEntry extends Verdict {
  readonly kind: string
  readonly name?: string
  /** 1-based. */
  readonly line: number
  /** The best promise. */
  readonly said?: Place
  readonly ctas: readonly CtaEntry[]
  /** Kinds of proof that the piece lacks and the trust bank has for it; absent where there is no bank. */
  readonly banked?: readonly ProofKind[]
  /** null for emails. */
  readonly screens: Readonly<Record<'phone' | 'laptop', { readonly promise: boolean; readonly cta: boolean }>> | null
}

export interface CtaEntry extends Place {
  readonly ask: Ask
  readonly primary: boolean
}

/** What reports keep of a review: plain data, so that the file and its trees can go. */
export interface FileEntry {
  readonly file: string
  readonly isCopy: boolean
  readonly kind: string
  readonly language: string
  readonly audience: string
  readonly findings: readonly FindingEntry[]
  readonly pieces: readonly PieceEntry[]
  readonly errors: readonly ReviewError[]
  readonly unavailable: readonly string[]
  /** Why nothing was read, where nothing was. */
  readonly skipped?: string
}

export function entryOf(review: Review): FileEntry {
  const { path, source, map, findings, errors, unavailable, skipped } = review
  const prints = fingerprints(review)
  return {
    file: path,
    isCopy: map.copy.isCopy,
    kind: map.copy.kind,
    language: map.copy.language,
    audience: map.audience.value,
    findings: findings.map(({ rule, severity, message, span, rewrites }, index) => ({
      rule,
      severity,
      message,
      fingerprint: prints[index] ?? '',
      ...source.place(span),
      rewrites: rewrites.map(({ title, kind, edits }) => ({
        title,
        kind,
        edits: edits.map((edit) => ({ ...source.place(edit.span), text: written(edit, source) })),
      })),
    })),
    pieces: map.pieces.map((each) => pieceEntry(each, review)),
    errors,
    unavailable,
    ...(skipped && { skipped }),
  }
}

function pieceEntry(each: PieceMap, review: Review): PieceEntry {
  const { source, map } = review
  const { piece, firstScreen, promise, ctas } = each
  return {
    ...verdict(map, each),
    ...bankedOf(each, review),
    kind: piece.kind,
    screens: firstScreen && { phone: seen(firstScreen.phone), laptop: seen(firstScreen.laptop) },
    ...(piece.name && { name: piece.name }),
    line: source.line(piece.span.start),
    ...(promise[0] && { said: source.place(promise[0].span) }),
    ctas: ctas.map(({ ask, primary, span }) => ({ ask, primary, ...source.place(span) })),
  }
}

/** What the bank could add to a piece, in its language and for its audience. */
function bankedOf(each: PieceMap, { map, held }: Review): Pick<PieceEntry, 'banked'> {
  const { language } = map.copy
  if (!held || held.bank.entries.length === 0 || (language !== 'en' && language !== 'id')) return {}
  const wanted = { language, audience: map.audience.value, kind: each.piece.kind, today: held.today } as const
  const fit = fitting(held.bank, wanted)
  const lacking = verdict(map, each).missingProofs
  return { banked: lacking.filter((kind) => fit.some(({ proofs }) => proofs.some((proof) => proof.kind === kind))) }
}

const seen = ({ promise, cta }: Screen): { promise: boolean; cta: boolean } => ({ promise, cta })

/** A run, as reports are given it. */
export interface Report {
  /** In path order. May be gone through several times, and may make its entries anew each time. */
  readonly files: Iterable<FileEntry>
  /** Everything that failed: usage, configuration, reading, rules. */
  readonly errors: readonly ReviewError[]
  readonly summary: Summary
}

export interface Summary {
  readonly files: number
  readonly copyFiles: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export function summarize(entries: Iterable<FileEntry>): Summary {
  const count = { error: 0, warning: 0, info: 0 }
  let files = 0
  let copyFiles = 0
  for (const { findings, skipped, isCopy } of entries) {
    for (const { severity } of findings) count[severity]++
    if (skipped !== undefined) continue
    files++
    if (isCopy) copyFiles++
  }
  return {
    files,
    copyFiles,
    errors: count.error,
    warnings: count.warning,
    infos: count.info,
  }
}

/** The report with errors only; the summary still counts everything. */
export const quieted = (report: Report): Report => ({
  ...report,
  files: lazily(report.files, (entry) => ({
    ...entry,
    findings: entry.findings.filter((finding) => finding.severity === 'error'),
  })),
})
