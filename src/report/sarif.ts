import type { Log, Region, Replacement, ReportingDescriptor, Result } from 'sarif'
import { version } from '../../package.json'
import type { Rule, Severity } from '../lint/rule.ts'
import { isFailure, type ReviewError } from '../review/files.ts'
import { registry } from '../review/registry.ts'
import type { EditEntry, FindingEntry, Report, RewriteEntry } from './entry.ts'
import { uri } from './escape.ts'
import type { Reporter } from './formats.ts'
import { jsonList } from './lazy.ts'
import { named } from './occurrence.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<Severity, string>

/** SARIF 2.1.0. Columns count UTF-16 units; paths are relative URIs. */
export const sarif: Reporter = function* ({ files, errors }) {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', semanticVersion: version, version, rules: registry.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that Copydesk ran in.' } } },
        invocations: [
          {
            executionSuccessful: !errors.some(isFailure),
            toolConfigurationNotifications: errors.map(notification),
          },
        ],
        results: [],
      },
    ],
  }
  const whole = JSON.stringify(log, null, 2)
  // The results stand last.
  const at = whole.lastIndexOf('[]')
  yield whole.slice(0, at)
  yield* jsonList(results(files), 3)
  yield `${whole.slice(at + 2)}\n`
}

function* results(files: Report['files']): Generator<Result> {
  for (const { file, findings } of files)
    for (const [finding, name] of named(findings)) yield result(file, finding, name)
}

const INDEX = new Map(registry.map((rule, index) => [rule.id, index]))

function descriptor(rule: Rule): ReportingDescriptor {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary.en },
    fullDescription: { text: rule.why.en },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: LEVELS[rule.severity], enabled: !rule.optional },
    properties: {
      tags: [...new Set(['copy', rule.id.split('/')[0] ?? '', ...(rule.audience ? [rule.audience] : [])])],
    },
  }
}

const example = (rule: Rule) => rule.examples.find((each) => each.lang === 'en')
const bare = (copy: string): string => copy.replace(/[⟦⟧]/g, '').trim()

function helpText(rule: Rule): string {
  const shown = example(rule)
  const parts = [`${rule.summary.en}. ${rule.why.en} (${rule.why.source})`]
  if (shown) parts.push(`Instead of:\n\n${bare(shown.bad)}`, `Write:\n\n${bare(shown.good)}`)
  return parts.join('\n\n')
}

function helpMarkdown(rule: Rule): string {
  const shown = example(rule)
  const parts = [`**${rule.summary.en}.** ${rule.why.en} (${rule.why.source})`]
  if (shown) parts.push('Instead of:', fenced(bare(shown.bad)), 'Write:', fenced(bare(shown.good)))
  return parts.join('\n\n')
}

const fenced = (text: string): string => `~~~~markdown\n${text}\n~~~~`

function result(file: string, finding: FindingEntry, name: string): Result {
  const { rule, severity, message, rewrites, related = [] } = finding
  const index = INDEX.get(rule)
  return {
    ruleId: rule,
    ...(index !== undefined && { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: location(file), region: region(finding) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((each, id) => ({
        id,
        message: { text: each.message },
        physicalLocation: { artifactLocation: location(each.file), region: region(each) },
      })),
    }),
    partialFingerprints: { 'copydeskContent/v1': name, primaryLocationLineHash: name },
    ...(rewrites.length > 0 && { fixes: rewrites.map((rewrite) => fix(file, rewrite)) }),
  }
}

const location = (file: string) => ({ uri: uri(file), uriBaseId: 'SRCROOT' })

const region = ({ line, column, endLine, endColumn, start, end }: Omit<EditEntry, 'text'>): Region => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
})

/** A suggestion says that it is one: its hints (`[...]`) are for the writer to fill. */
const fix = (file: string, { title, kind, edits }: RewriteEntry): NonNullable<Result['fixes']>[number] => ({
  description: { text: kind === 'fix' ? title : `Suggestion: ${title}` },
  artifactChanges: [{ artifactLocation: location(file), replacements: edits.map(replacement) }],
})

const replacement = (edit: EditEntry): Replacement => ({
  deletedRegion: region(edit),
  insertedContent: { text: edit.text },
})

const notification = ({ file, line, key, message, isPartial }: ReviewError) => ({
  level: isPartial ? ('note' as const) : ('error' as const),
  message: { text: key ? `${key}: ${message}` : message },
  locations: [{ physicalLocation: { artifactLocation: location(file), ...(line && { region: { startLine: line } }) } }],
})
