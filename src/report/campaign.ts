import type { CampaignFile, CampaignFinding, CampaignRelated, Member } from '../lint/campaign.ts'
import { grouped } from '../lint/campaigns.ts'
import { type Judgement, judge, judging } from '../lint/judge.ts'
import { ruleFailed } from '../review/crash.ts'
import type { ReviewError } from '../review/files.ts'
import { composed, digest } from '../review/fingerprint.ts'
import { registry } from '../review/registry.ts'
import { plain } from '../rewrite/rewrite.ts'
import type { Place } from '../text/source.ts'
import type { FileEntry, FindingEntry } from './entry.ts'

/** A reviewed file, and what campaign rules read of it. */
export interface Judged {
  readonly entry: FileEntry
  readonly member?: Member
}

/** What files say to each other. */
export interface Across {
  /** By file, the findings of campaign rules. */
  readonly findings: ReadonlyMap<string, readonly FindingEntry[]>
  readonly errors: readonly ReviewError[]
}

export const across = (members: readonly CampaignFile[]): Across => told(judge(members, registry))

/** A file with its part of that: the findings of campaign rules stand among its own. */
export function withAcross(entry: FileEntry, more: readonly FindingEntry[] = []): FileEntry {
  return more.length > 0 ? { ...entry, findings: [...entry.findings, ...more].sort(byPlace) } : entry
}

/** The files of a run with what they say to each other, in slices. */
export function* tellingCampaigns(files: readonly Judged[]): Generator<void, { readonly files: FileEntry[] }> {
  const members = files.flatMap(({ entry, member }) => (member ? [{ ...member, file: entry.file }] : []))
  const { findings } = told(yield* judging(members, registry))
  return { files: files.map(({ entry }) => withAcross(entry, findings.get(entry.file))) }
}

function told({ findings, errors }: Judgement): Across {
  return {
    findings: new Map([...grouped(findings, ({ file }) => file)].map(([file, own]) => [file, own.map(entryOf)])),
    errors: errors.map(({ rule, message }) => ({ file: 'campaign rules', key: rule, message: ruleFailed(message) })),
  }
}

function entryOf({ rule, severity, message, says, place, rewrites, related }: CampaignFinding): FindingEntry {
  const [other] = related
  return {
    rule,
    severity,
    message,
    fingerprint: `${digest(`${rule}\n${says}\n${folded(place)}`).slice(0, 16)}-${digest(other ? `${other.file}\n${folded(other.place)}` : '').slice(0, 8)}`,
    ...place,
    rewrites: rewrites.map(({ title, kind, edits }) => ({
      title,
      kind,
      edits: edits.map(({ parts }) => ({ ...place, text: plain(parts) })),
    })),
    ...(related.length > 0 && { related: related.map(relatedOf) }),
  }
}

const relatedOf = ({ file, message, place: { text: _, ...place } }: CampaignRelated) => ({ file, message, ...place })

const folded = ({ text }: Place): string =>
  composed(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byPlace = (a: FindingEntry, b: FindingEntry): number =>
  a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
