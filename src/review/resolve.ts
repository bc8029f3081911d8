import { type Bank, NO_BANK } from '../bank/entry.ts'
import type { Rule } from '../lint/rule.ts'
import { BANK_FILE, bankFor, bankPaths, findBank } from './banks.ts'
import { type FileSystem, type ReviewError, readSettingsText } from './files.ts'
import {
  CONFIG_FILE,
  type IgnoreFile,
  ignoreFile,
  type LoadContext,
  type Loaded,
  loadConfig,
  type Step,
} from './load.ts'
import { ancestors, below, byPath, dirname, resolvePath } from './path.ts'
import { defaultSettings, type Layer, type Settings, withLayer } from './settings.ts'

export interface ResolverOptions {
  readonly files: FileSystem
  readonly rules: readonly Rule[]
  /** ISO date, YYYY-MM-DD. */
  readonly today: string
  /** The one configuration to use instead of those found beside the files; its globs are seen from `base`. */
  readonly config?: { readonly file: string; readonly base: string }
  /** The host's own preferences (editor settings); under every configuration. */
  readonly preferences?: Layer
  /** What the caller asks for; over every configuration, under the front matter. */
  readonly flags?: Layer
  /** How a path is called in errors; the path itself where not said. */
  readonly name?: (path: string) => string
}

/** `named`: a file that somebody asked for (an argument, an open document); `walk`: one that a folder run came by. */
export type How = 'named' | 'walk'

/** What holds in a folder. */
interface Place {
  readonly steps: readonly Step[]
  readonly ignores: readonly IgnoreFile[]
  readonly wants: ((path: string) => boolean) | undefined
  readonly configs: readonly string[]
  /** Settings by which of the steps match. */
  readonly settings: Map<string, Settings>
}

/** What stands in one folder itself. */
interface Found {
  readonly config: Loaded | undefined
  /** Whether a file with a bank's name stands here. */
  readonly bank: boolean
  readonly ignores: readonly IgnoreFile[]
  /** Whether a repository begins here: `.gitignore` files further up are of no concern. */
  readonly repository: boolean
}

/**
 * Says for every path which settings hold and whether it is left out: the same for the editor, the command line and
 * folder runs. Remembers what it read; make a new one when a configuration changes.
 */
export class Resolver {
  readonly #options: ResolverOptions
  readonly #context: LoadContext
  readonly #found = new Map<string, Promise<Found>>()
  readonly #places = new Map<string, Promise<Place>>()
  readonly #folders = new Map<string, Promise<string | undefined>>()
  readonly #errors = new Map<string, ReviewError>()
  readonly #banks = new Set<string>()
  readonly #nearBanks = new Map<string, Promise<Bank | undefined>>()
  #only: Promise<Loaded> | undefined

  constructor(options: ResolverOptions) {
    this.#options = options
    this.#context = {
      files: options.files,
      rules: options.rules,
      name: options.name ?? ((path) => path),
      fault: (error) => this.#errors.set(JSON.stringify(error), error),
    }
  }

  /** What is wrong with the configurations read so far, by file and line. */
  get errors(): readonly ReviewError[] {
    return [...this.#errors.values()].sort(
      (a, b) => byPath(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || byPath(a.key ?? '', b.key ?? ''),
    )
  }

  /** The settings for a file; the file need not exist. */
  async settings(path: string): Promise<Settings> {
    const place = await this.#place(dirname(path))
    const steps = place.steps.filter((step) => !step.matches || step.matches(path))
    const layers = steps.map((step) => step.layer)
    const bank = bankFor(layers.findLast((layer) => layer.bank)?.bank ?? NO_BANK, path)
    const isBank = bankPaths(bank).includes(path)
    const key = `${steps.map((step) => place.steps.indexOf(step)).join()} ${bank.away.join()} ${isBank}`
    let settings = place.settings.get(key)
    if (!settings) {
      const { rules, today, flags = {}, preferences = {} } = this.#options
      const combined = [preferences, ...layers, flags].reduce(withLayer, defaultSettings(rules, today))
      settings = { ...combined, bank, ...(isBank && { isBank }) }
      place.settings.set(key, settings)
    }
    return settings
  }

  /** The trust banks read so far, absolute. */
  get banks(): readonly string[] {
    return [...this.#banks]
  }

  /** The configurations that hold for a file, outermost first. */
  async configs(path: string): Promise<readonly string[]> {
    return (await this.#place(dirname(path))).configs
  }

  /** The file that leaves this path out (an ignore file or a configuration), undefined where none does. Folders end in a slash. */
  async ignoredBy(path: string, how: How): Promise<string | undefined> {
    const folder = dirname(path.replace(/\/$/, ''))
    const above = await this.#folderIgnoredBy(folder, how)
    return above ?? this.#verdict(path, folder, how)
  }

  /** Whether folder runs take this file, as far as `files` says. */
  async wants(path: string): Promise<boolean> {
    const { wants } = await this.#place(dirname(path))
    return wants ? wants(path) : true
  }

  #folderIgnoredBy(folder: string, how: How): Promise<string | undefined> {
    if (dirname(folder) === folder) return Promise.resolve(undefined)
    const key = `${how} ${folder}`
    let known = this.#folders.get(key)
    if (!known) {
      known = this.ignoredBy(`${folder}/`, how)
      this.#folders.set(key, known)
    }
    return known
  }

  async #verdict(path: string, folder: string, how: How): Promise<string | undefined> {
    let by: string | undefined
    for (const { file, base, rules, git } of (await this.#place(folder)).ignores) {
      const name = git && how === 'named' ? undefined : below(base, path)
      if (!name) continue
      const { ignored, unignored } = rules.test(name)
      if (ignored) by = file
      else if (unignored) by = undefined
    }
    return by
  }

  #place(folder: string): Promise<Place> {
    let place = this.#places.get(folder)
    if (!place) {
      place = this.#build(folder)
      this.#places.set(folder, place)
    }
    return place
  }

  async #build(folder: string): Promise<Place> {
    const chain = await Promise.all(ancestors(folder).map((each) => this.#look(each)))
    const repository = chain.findLastIndex((found) => found.repository)
    const ignores = chain.flatMap((found, index) => found.ignores.filter(({ git }) => !git || index >= repository))
    const configs = await this.#configs(chain)
    const bank = await this.#bank(folder, chain, configs)
    const steps = [...(bank ? [{ layer: { bank } }] : []), ...configs.flatMap((config) => config.steps)]
    for (const { layer } of steps) if (layer.bank) for (const path of bankPaths(layer.bank)) this.#banks.add(path)
    return {
      steps,
      ignores: [...ignores, ...configs.flatMap((config) => config.ignores)],
      wants: configs.findLast((config) => config.wants)?.wants,
      configs: configs.map((config) => config.file),
      settings: new Map(),
    }
  }

  async #configs(chain: readonly Found[]): Promise<Loaded[]> {
    const { config } = this.#options
    if (config) {
      this.#only ??= loadConfig(this.#context, config.file, config.base)
      return [await this.#only]
    }
    const configs = chain.flatMap((found) => (found.config ? [found.config] : []))
    return configs.slice(
      Math.max(
        0,
        configs.findLastIndex((each) => each.root),
      ),
    )
  }

  /**
   * The bank that no configuration names: beside the configuration that was given, or the nearest one upwards, no
   * further than the configurations go.
   */
  async #bank(folder: string, chain: readonly Found[], configs: readonly Loaded[]): Promise<Bank | undefined> {
    if (configs.some((config) => config.namesBank)) return undefined
    const { config } = this.#options
    if (config) return findBank(this.#context, resolvePath(dirname(config.file), BANK_FILE))
    const root = chain.findLastIndex((found) => found.config?.root)
    const at = chain.findLastIndex((found) => found.bank)
    const holder = at >= Math.max(0, root) ? ancestors(folder)[at] : undefined
    if (holder === undefined) return undefined
    let known = this.#nearBanks.get(holder)
    if (!known) {
      known = findBank(this.#context, resolvePath(holder, BANK_FILE))
      this.#nearBanks.set(holder, known)
    }
    return known
  }

  #look(folder: string): Promise<Found> {
    let found = this.#found.get(folder)
    if (!found) {
      found = this.#read(folder)
      this.#found.set(folder, found)
    }
    return found
  }

  async #read(folder: string): Promise<Found> {
    const at = (name: string): string => resolvePath(folder, name)
    const has = async (name: string, folders = false): Promise<boolean> => {
      const stat = await this.#options.files.stat(at(name)).catch(() => undefined)
      return stat?.kind === 'file' || (folders && stat?.kind === 'folder')
    }
    const [config, bank, git, own, repository] = await Promise.all([
      this.#options.config ? false : this.#hasConfig(at(CONFIG_FILE)),
      this.#options.config ? false : has(BANK_FILE),
      has('.gitignore'),
      has('.copydeskignore'),
      has('.git', true),
    ])
    const [loaded, ...ignores] = await Promise.all([
      config ? loadConfig(this.#context, at(CONFIG_FILE)) : undefined,
      git ? this.#ignores(at('.gitignore'), folder, true) : [],
      own ? this.#ignores(at('.copydeskignore'), folder, false) : [],
    ])
    return { config: loaded, bank, ignores: ignores.flat(), repository }
  }

  /** Whether a configuration stands there; something of its name that is no file is told, for a person meant it. */
  async #hasConfig(path: string): Promise<boolean> {
    const { kind } = (await this.#options.files.stat(path).catch(() => undefined)) ?? {}
    if (kind === undefined || kind === 'file') return kind === 'file'
    const message =
      kind === 'folder' ? 'is a folder' : kind === 'broken' ? 'is a link that leads nowhere' : 'is no file'
    this.#context.fault({ file: this.#context.name(path), message })
    return false
  }

  async #ignores(file: string, folder: string, git: boolean): Promise<IgnoreFile[]> {
    try {
      return [ignoreFile(file, folder, await readSettingsText(this.#options.files, file), git)]
    } catch (error) {
      this.#context.fault({
        file: this.#context.name(file),
        message: error instanceof Error ? error.message : String(error),
      })
      return []
    }
  }
}
