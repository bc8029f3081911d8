import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Finding, Severity } from '../lint/rule.ts'
import { nodeFiles } from '../node/files.ts'
import { ownTime } from '../node/own-time.ts'
import { portPath } from '../node/paths.ts'
import { isFailure } from '../review/files.ts'
import { written } from '../review/fix.ts'
import { registry } from '../review/registry.ts'
import { Resolver } from '../review/resolve.ts'
import { type Review, review } from '../review/review.ts'
import { tried } from '../review/tried.ts'

export interface Options {
  /** The one configuration to use; its globs are seen from the folder of the run. Otherwise those found beside the files. */
  readonly config?: string
  /** The day that counts as today, YYYY-MM-DD; the day of the run where not said. */
  readonly today?: string
}

/** Whether the run is to fail: `true` for errors, `null` for what is only worth knowing. */
const FATAL: Readonly<Record<Severity, boolean | null>> = { error: true, warning: false, info: null }

/** A remark plugin: findings as messages of the file. The tree is not touched. */
const copydesk: Plugin<[Options?]> = ({ config, today = localDay() } = {}) => {
  const resolvers = new Map<string, Resolver>()
  return async (_, file) => {
    const { cwd } = file
    let resolver = resolvers.get(cwd)
    if (!resolver) {
      const only = config === undefined ? undefined : { file: portPath(config, cwd), base: portPath('.', cwd) }
      resolver = new Resolver({ files: nodeFiles, rules: registry, today, ...(only && { config: only }) })
      resolvers.set(cwd, resolver)
    }
    const path = portPath(file.path ?? 'stdin.md', cwd)
    const settings = await resolver.settings(path)
    if (await resolver.ignoredBy(path, 'named')) return
    const options = { path: file.path ?? path, settings, worked: ownTime }
    tell(file, tried(review(String(file), options), options), resolver)
  }
}

export default copydesk

function tell(file: VFile, judged: Review, { errors }: Resolver): void {
  for (const error of [...errors, ...judged.errors]) {
    const { key, message } = error
    const told = file.message(key ? `${key}: ${message}` : message, { source: 'copydesk', ruleId: 'failure' })
    told.fatal = isFailure(error) || null
  }
  for (const finding of judged.findings) tellFinding(file, finding, judged)
}

function tellFinding(file: VFile, { rule, severity, message, span, rewrites }: Finding, { source }: Review): void {
  const { line, column, endLine, endColumn } = source.place(span)
  const bom = source.bom ? 1 : 0
  const told = file.message(message, {
    place: {
      start: { line, column, offset: span.start + bom },
      end: { line: endLine, column: endColumn, offset: span.end + bom },
    },
    source: 'copydesk',
    ruleId: rule,
  })
  told.fatal = FATAL[severity]
  told.actual = source.slice(span)
  const whole = rewrites.filter(({ edits: [first, ...more] }) => first && more.length === 0 && same(first.span, span))
  told.expected = whole.flatMap(({ edits }) => edits.map((edit) => written(edit, source)))
  const note = rewrites.map(({ title }) => title).join('\n')
  if (note) told.note = note
}

const same = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start === b.start && a.end === b.end

/** The day where the run happens, YYYY-MM-DD. */
function localDay(): string {
  const at = new Date()
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
