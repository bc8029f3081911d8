import ignore, { type Ignore } from 'ignore'
import type { Bank } from '../bank/entry.ts'
import type { Rule } from '../lint/rule.ts'
import { loadBank } from './banks.ts'
import { CONFIG_FILE, parseConfig } from './config.ts'
import type { Config } from './config-shape.ts'
import { type FileSystem, type ReviewError, readSettingsText } from './files.ts'
import { globs } from './globs.ts'
import { below, dirname, resolvePath } from './path.ts'
import { PRESETS, preset } from './presets.ts'
import type { Layer } from './settings.ts'
import { didYouMean } from './shape.ts'

/** One layer of settings, for the files it is about. */
export interface Step {
  readonly layer: Layer
  /** Absent: all files below the configuration. */
  readonly matches?: (path: string) => boolean
}

/** A file that names what is left out. */
export interface IgnoreFile {
  readonly file: string
  /** The folder that its patterns are seen from. */
  readonly base: string
  readonly rules: Ignore
  /** True for `.gitignore`, which does not keep a file from being named. */
  readonly git: boolean
}

/** A configuration with everything it extends, ready to apply. */
export interface Loaded {
  readonly file: string
  readonly root: boolean
  readonly steps: readonly Step[]
  readonly ignores: readonly IgnoreFile[]
  /** Whether it says where the trust bank is. */
  readonly namesBank: boolean
  /** Which files folder runs take; absent where the configuration does not say. */
  readonly wants?: (path: string) => boolean
}

export interface LoadContext {
  readonly files: FileSystem
  readonly rules: readonly Rule[]
  /** How a path is called in an error. */
  readonly name: (path: string) => string
  readonly fault: (error: ReviewError) => void
  /** How many files a configuration has read by now, itself among them. */
  readonly read?: { count: number }
}

/** Most files that a configuration may be made of: two that each extend two others twice are soon more than there is time for. */
const MOST_FILES = 50

/** Loads the configuration `file`. Its globs, and those of what it extends, are seen from `base`. */
export async function loadConfig(context: LoadContext, file: string, base = dirname(file)): Promise<Loaded> {
  const parts = await withExtended({ ...context, read: { count: 1 } }, file, [])
  const ignores = parts.flatMap((part) => ignoresOf(part, base))
  const wanted = parts.findLast((part) => part.config?.files)?.config?.files
  const wants = wanted && globs(wanted)
  return {
    file,
    root: parts.at(-1)?.config?.root ?? false,
    steps: (await Promise.all(parts.map((part) => stepsOf(context, part, base)))).flat(),
    namesBank: parts.some((part) => part.config?.bank !== undefined),
    ignores,
    ...(wants && { wants: under(base, wants) }),
  }
}

/** A file of the chain of `extends`, or a preset. */
interface PartOf {
  readonly file: string
  readonly config?: Config
  readonly preset?: Layer
}

async function withExtended(context: LoadContext, file: string, above: readonly string[]): Promise<PartOf[]> {
  const raw = await contents(context, file)
  if (raw === undefined) return []
  const { config, errors } = parseConfig(raw, context.name(file), context.rules)
  for (const error of errors) context.fault(error)
  const parts: PartOf[] = []
  for (const name of config.extends ?? []) parts.push(...(await extended(context, file, name, [...above, file])))
  return [...parts, { file, config }]
}

async function extended(context: LoadContext, file: string, name: string, chain: readonly string[]): Promise<PartOf[]> {
  const complain = (message: string) => context.fault({ file: context.name(file), key: 'extends', message })
  const known = PRESETS.find((each) => each === name)
  if (known) return [{ file: known, preset: { preset: preset(known, context.rules) } }]
  if (!name.startsWith('.') && !name.startsWith('/')) {
    complain(
      `"${name}" is no preset.${didYouMean(name, PRESETS)} Allowed: ${PRESETS.join(', ')}, or a path that starts with ./`,
    )
    return []
  }
  const path = resolvePath(dirname(file), name)
  if (chain.includes(path)) {
    complain(`goes in a circle: ${[...chain, path].map(context.name).join(' > ')}`)
    return []
  }
  if (context.read && ++context.read.count > MOST_FILES) {
    if (context.read.count === MOST_FILES + 1) complain(`leads to more than ${MOST_FILES} files; no more are read`)
    return []
  }
  const stat = await context.files.stat(path).catch(() => undefined)
  if (stat?.kind !== 'file') {
    complain(`there is no file "${name}"`)
    return []
  }
  return withExtended(context, path, chain)
}

async function contents({ files, name, fault }: LoadContext, file: string): Promise<string | undefined> {
  try {
    return await readSettingsText(files, file)
  } catch (error) {
    fault({ file: name(file), message: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

async function stepsOf(context: LoadContext, { file, config, preset }: PartOf, base: string): Promise<Step[]> {
  if (preset) return [{ layer: preset }]
  if (!config) return []
  const { bank, overrides = [], ...layer } = config
  const loaded = bank && (await namedBank(context, file, bank))
  const steps: Step[] = [{ layer: { ...layer, ...(loaded && { bank: loaded }) } as Layer }]
  for (const { files, ...override } of overrides) {
    if (files) steps.push({ layer: override as Layer, matches: under(base, globs(files)) })
  }
  return steps
}

/** The bank of the files that a configuration names; those that are not there are told. */
async function namedBank(context: LoadContext, file: string, named: readonly string[]): Promise<Bank> {
  const [found, missing]: [string[], string[]] = [[], []]
  for (const name of named) {
    const path = resolvePath(dirname(file), name)
    const stat = await context.files.stat(path).catch(() => undefined)
    if (stat?.kind === 'file') found.push(path)
    else {
      missing.push(path)
      context.fault({ file: context.name(file), key: 'bank', message: `there is no file "${name}"` })
    }
  }
  return loadBank(context, found, missing)
}

function ignoresOf({ file, config }: PartOf, base: string): IgnoreFile[] {
  return config?.ignore ? [ignoreFile(file, base, config.ignore, false)] : []
}

export const ignoreFile = (
  file: string,
  base: string,
  patterns: string | readonly string[],
  git: boolean,
): IgnoreFile => ({
  file,
  base,
  rules: ignore().add(patterns as string | string[]),
  git,
})

function under(base: string, matches: (path: string) => boolean): (path: string) => boolean {
  return (path) => {
    const name = below(base, path)
    return name !== undefined && matches(name)
  }
}

export { CONFIG_FILE }
