import type { CampaignFinding, CampaignRelated, Member } from '../lint/campaign.ts'
import { type Judgement, judge, judging } from '../lint/judge.ts'
import { ruleFailed } from '../review/crash.ts'
import type { ReviewError } from '../review/files.ts'
import { digest } from '../review/fingerprint.ts'
import { registry } from '../review/registry.ts'
import { plain } from '../rewrite/rewrite.ts'
import type { Place } from '../text/source.ts'
import type { FileEntry, FindingEntry } from './entry.ts'

/** A reviewed file, and what campaign rules read of it. */
export interface Judged {
  readonly entry: FileEntry
  readonly member?: Member
}

/** The files of a run with what they say to each other: the findings of campaign rules stand among those of their files. */
export function withCampaigns(files: readonly Judged[]): WithCampaigns {
  return told(files, judge(membersOf(files), registry))
}

/** The same in slices. */
export function* tellingCampaigns(files: readonly Judged[]): Generator<void, WithCampaigns> {
  return told(files, yield* judging(membersOf(files), registry))
}

export interface WithCampaigns {
  readonly files: FileEntry[]
  readonly errors: ReviewError[]
}

const membersOf = (files: readonly Judged[]) =>
  files.flatMap(({ entry, member }) => (member ? [{ ...member, file: entry.file }] : []))

function told(files: readonly Judged[], { findings, errors }: Judgement): WithCampaigns {
  const byFile = new Map<string, FindingEntry[]>()
  for (const finding of findings) byFile.set(finding.file, [...(byFile.get(finding.file) ?? []), entryOf(finding)])
  return {
    files: files.map(({ entry }) => {
      const more = byFile.get(entry.file)
      return more ? { ...entry, findings: [...entry.findings, ...more].sort(byPlace) } : entry
    }),
    errors: errors.map(({ rule, message }) => ({
      file: 'campaign rules',
      key: rule,
      message: ruleFailed(message),
    })),
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
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const byPlace = (a: FindingEntry, b: FindingEntry): number =>
  a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(a.message, b.message)

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
