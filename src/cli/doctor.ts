import { version } from '../../package.json'
import { MIN_WORDS } from '../lint/settings.ts'
import { nodeFiles } from '../node/files.ts'
import { gather } from '../node/gather.ts'
import { portPath, reportName } from '../node/paths.ts'
import { type Paint, painter, plural } from '../report/paint.ts'
import type { ReviewError } from '../review/files.ts'
import type { Settings } from '../review/settings.ts'
import { isPassed, type Walked, walk } from '../review/walk.ts'
import { type Given, oneOf } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { Desk } from './desk.ts'
import { deliver, inColor, tell } from './output.ts'
import { setupOf } from './setup.ts'

/** What holds for one file, and why it is or is not reviewed. */
interface FileCheck {
  readonly file: string
  /** What leaves it out: an ignore file, `files` of a configuration. */
  readonly leftOut?: string
  readonly configs: readonly string[]
  readonly isCopy: boolean
  readonly kind: string
  readonly language: string
  readonly audience: string
  /** Whether the front matter says the audience. */
  readonly declared: boolean
  /** What configuration and flags say of the file. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly errors: readonly ReviewError[]
}

interface Checked {
  readonly version: string
  readonly node: string
  readonly folder: string
  readonly configs: readonly string[]
  readonly matched: number
  readonly ignored: ReadonlyArray<{ readonly by: string; readonly count: number }>
  /** First those that matched, then those that were named and are left out. */
  readonly files: readonly FileCheck[]
}

/** `copydesk doctor`: which files are matched, which are left out and by what, which configuration holds for a file. */
export async function doctorCommand(given: Given, host: Host): Promise<ExitCode> {
  const format = oneOf(given, 'format', ['pretty', 'json']) ?? 'pretty'
  const desk = new Desk({ ...setupOf(given, host, {}), maps: true })
  const doctor = new Doctor(desk, host)
  const { checked, errors } = await doctor.check(given.paths)
  const text =
    format === 'json'
      ? `${JSON.stringify(checked, null, 2)}\n`
      : pretty(checked, given.paths, painter(inColor(given, host)))
  const undelivered = await deliver(text, given, host)
  const all = [...desk.resolver.errors, ...errors, ...undelivered]
  tell(all, host)
  return all.length > 0 ? 2 : 0
}

class Doctor {
  readonly #desk: Desk
  readonly #host: Host

  constructor(desk: Desk, host: Host) {
    this.#desk = desk
    this.#host = host
  }

  async check(paths: readonly string[]): Promise<{ checked: Checked; errors: readonly ReviewError[] }> {
    const { cwd } = this.#host
    const { resolver } = this.#desk
    const gathered = await gather(paths, { files: nodeFiles, resolver, cwd })
    const named = [...gathered.files, ...gathered.leftOut.map(({ file }) => portPath(file, cwd))]
    const files: FileCheck[] = []
    for (const path of named) files.push(await this.#file(path))
    const configs = new Set(files.flatMap((file) => file.configs))
    return {
      checked: {
        version,
        node: process.versions.node,
        folder: cwd,
        configs: [...configs].sort(),
        matched: gathered.files.length,
        ignored: await this.#ignored(paths),
        files,
      },
      errors: gathered.errors,
    }
  }

  async #ignored(paths: readonly string[]): Promise<Checked['ignored']> {
    const { cwd } = this.#host
    const count = new Map<string, number>()
    for (const path of paths.length > 0 ? paths : ['.']) {
      const folder = portPath(path, cwd)
      if ((await nodeFiles.stat(folder).catch(() => undefined))?.kind !== 'folder') continue
      const { ignored }: Walked = await walk(folder, { files: nodeFiles, resolver: this.#desk.resolver })
      for (const [by, found] of ignored) count.set(by, (count.get(by) ?? 0) + found)
    }
    return [...count]
      .map(([by, found]) => ({ by: reportName(by, cwd), count: found }))
      .sort((a, b) => (a.by < b.by ? -1 : 1))
  }

  async #file(path: string): Promise<FileCheck> {
    const { resolver } = this.#desk
    const name = (each: string) => reportName(each, this.#host.cwd)
    const [{ entry, map }, settings, configs, named, walked, wanted] = await Promise.all([
      this.#desk.tell(path),
      resolver.settings(path),
      resolver.configs(path),
      resolver.ignoredBy(path, 'named'),
      resolver.ignoredBy(path, 'walk'),
      resolver.wants(path),
    ])
    const passed = entry.file.split('/').find((each) => isPassed(each) && each !== '..')
    const inRuns = walked ? name(walked) : wanted ? undefined : '“files” of the configuration'
    const leftOut = named
      ? name(named)
      : passed
        ? `its place: of ${passed} only what is named is reviewed`
        : inRuns && `${inRuns} (in folder runs)`
    return {
      file: entry.file,
      ...(leftOut && { leftOut }),
      configs: configs.map(name),
      isCopy: entry.isCopy,
      kind: entry.kind,
      language: entry.language,
      audience: entry.audience,
      declared: (map && 'audience' in map && map.audience?.declared) ?? false,
      settings: said(settings),
      errors: entry.errors,
    }
  }
}

/** What is not as it is without a configuration, in its words. */
function said({ configured, kind, audience, language, minWords, messageLanguage, brand, bank, floors }: Settings) {
  const rules = [...configured].filter(([, { level, options }]) => level || Object.keys(options ?? {}).length > 0)
  return {
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(language && { language }),
    ...(minWords !== MIN_WORDS && { minWords }),
    ...(messageLanguage !== 'piece' && { messageLanguage }),
    ...(brand.product && { product: brand.product }),
    ...(bank.files.length > 0 && { bank: bank.files }),
    ...(floors && { floors }),
    ...(rules.length > 0 && {
      rules: Object.fromEntries(
        rules.map(([id, { level, options = {} }]) => [
          id,
          Object.keys(options).length > 0 ? [level ?? 'its own', options] : level,
        ]),
      ),
    }),
  }
}

/** Files are told one by one where somebody named them. */
const FEW = 5

function pretty(
  { version, node, folder, configs, matched, ignored, files }: Checked,
  paths: readonly string[],
  paint: Paint,
): string {
  const read = files.slice(0, matched)
  const copy = read.filter((file) => file.isCopy)
  const lines = [
    `Copydesk ${version}, Node ${node}, in ${folder}`,
    `configurations: ${configs.join(', ') || 'none; `copydesk init` writes one'}`,
    `${plural(matched, 'file')} matched, ${copy.length === 0 ? 'none' : copy.length} of them copy${sums(copy)}`,
    ...ignored.map(({ by, count }) => `${count} left out by ${by}`),
  ]
  const told = paths.length > 0 && files.length <= FEW ? files : []
  for (const file of told) lines.push('', ...fileLines(file, paint))
  if (told.length === 0) {
    const failed = read.filter(({ isCopy, errors }) => !isCopy && errors.length > 0)
    const silent = read.filter((file) => !file.isCopy && !failed.includes(file))
    lines.push(
      ...listed('Left out, though named:', files.slice(matched), ({ leftOut }) => `by ${leftOut}`),
      ...listed('Could not be read:', failed, ({ errors }) => errors.map(({ message }) => message).join('; ')),
      ...listed(`Not taken for copy: ${DECLARE}`, silent),
    )
  }
  return `${lines.join('\n')}\n`
}

function sums(copy: readonly FileCheck[]): string {
  const count = new Map<string, number>()
  for (const { kind, audience } of copy) {
    const key = `${kind}, ${audience}`
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  return copy.length === 0
    ? ''
    : `: ${[...count]
        .sort()
        .map(([key, found]) => `${found} ${key}`)
        .join('; ')}`
}

const DECLARE = 'Where one is, say so in its front matter (kind: landing) or in `overrides` of the configuration.'
const SHOWN = 10

function listed(title: string, files: readonly FileCheck[], why?: (file: FileCheck) => string): string[] {
  if (files.length === 0) return []
  const more = files.length > SHOWN ? [`  and ${files.length - SHOWN} more`] : []
  return ['', title, ...files.slice(0, SHOWN).map((each) => `  ${each.file}${why ? `: ${why(each)}` : ''}`), ...more]
}

function fileLines(check: FileCheck, paint: Paint): string[] {
  const { file, leftOut, configs, isCopy, kind, language, audience, declared, settings, errors } = check
  const rows: Array<readonly [string, string]> = [
    ['left out by', leftOut ?? 'nothing'],
    ['configuration', configs.join(', then ') || 'none'],
    ...(errors.length > 0 && !isCopy
      ? []
      : [['is copy', isCopy ? `yes, ${kind}, in ${language}` : `no. ${DECLARE}`] as const]),
    ...(isCopy ? [['audience', `${audience} (${declared ? 'declared' : 'inferred'})`] as const] : []),
    ...Object.entries(settings).map(
      ([key, value]) => [`set: ${key}`, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const,
    ),
    ...errors.map(({ message }) => ['failed', message] as const),
  ]
  return [paint('bold', file), ...rows.map(([key, value]) => `  ${key.padEnd(16)}${value}`)]
}
