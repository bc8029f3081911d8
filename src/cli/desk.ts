import { version } from '../../package.json'
import { forgetTexts } from '../copy/parse.ts'
import { Cache, hash } from '../node/cache.ts'
import { nodeFiles } from '../node/files.ts'
import { ownTime } from '../node/own-time.ts'
import { reportName } from '../node/paths.ts'
import { writeWhole } from '../node/write.ts'
import { entryOf, type FileEntry } from '../report/entry.ts'
import { type MapEntry, mapEntry } from '../report/map-json.ts'
import { readText } from '../review/files.ts'
import { fixAll } from '../review/fix.ts'
import { type Packed, packedMember } from '../review/member.ts'
import { registry } from '../review/registry.ts'
import { Resolver } from '../review/resolve.ts'
import { nothing, type Review, type ReviewOptions, review } from '../review/review.ts'
import type { Layer, Settings } from '../review/settings.ts'
import { settingsKey } from '../review/settings-key.ts'
import { trial, tried } from '../review/tried.ts'
import { Source } from '../text/source.ts'
import type { Parcel } from './shelf.ts'

/** Everything that reviews of files depend on beside the files: plain data, so that threads can be given it. */
export interface DeskSetup {
  readonly cwd: string
  /** ISO date, YYYY-MM-DD. */
  readonly today: string
  readonly flags: Layer
  readonly config?: { readonly file: string; readonly base: string }
  /** Whether message maps are told beside findings. */
  readonly maps?: boolean
  /** Applies fixes to the files. */
  readonly fix?: boolean
  /** Whether rewrites are told, and so must be tried first: every one, or of each finding the best. */
  readonly offers?: 'all' | 'best'
  readonly cache?: {
    readonly folder: string
    /** Tells one build of Copydesk from another. */
    readonly build: string
  }
}

/** What is told of a reviewed file. */
export interface Told {
  readonly entry: FileEntry
  readonly map?: MapEntry
  /** What campaign rules read of it, where it is copy. */
  readonly member?: Packed
  readonly fixed?: boolean
}

/** The same for a shelf. */
export const parcel = ({ entry, map, member, fixed }: Told): Parcel => ({
  file: entry.file,
  entry: JSON.stringify(entry),
  ...(map && { map: JSON.stringify(map) }),
  ...(member && { member }),
  ...(fixed && { fixed }),
})

/** Letters of texts that are remembered from one file to the next, for what files of a site share: menus, footers, boilerplate. */
export const SHARED = 100_000

/** Reviews files one by one, with what it depends on set up once. */
export class Desk {
  readonly resolver: Resolver
  readonly #setup: DeskSetup
  readonly #cache: Cache | undefined
  readonly #keys = new WeakMap<Settings, string>()

  constructor(setup: DeskSetup) {
    this.#setup = setup
    this.#cache = setup.cache && new Cache(setup.cache.folder)
    this.resolver = new Resolver({
      files: nodeFiles,
      rules: registry,
      today: setup.today,
      flags: setup.flags,
      name: (path) => this.name(path),
      ...(setup.config && { config: setup.config }),
    })
  }

  /** How reports call a file. */
  name(path: string): string {
    return reportName(path, this.#setup.cwd)
  }

  /** Reviews a file as it is stored. `alone`: there are no others that it may be held against. Never throws. */
  async tell(path: string, alone = false): Promise<Told> {
    const name = this.name(path)
    try {
      const [text, settings] = await Promise.all([readText(nodeFiles, path), this.resolver.settings(path)])
      if (this.#setup.fix) return await this.#fixed(path, text, settings)
      if (this.#cache) return this.#remembered(this.#cache, text, name, settings)
      return this.look(text, name, settings, alone)
    } catch (error) {
      return this.lost(path, error instanceof Error ? error.message : String(error))
    } finally {
      forgetTexts(SHARED)
    }
  }

  /** Stands for a file that could not be reviewed. */
  lost(path: string, why: string): Told {
    return this.#told(nothing(this.name(path), new Source(''), why))
  }

  /** Reviews a text under a name. */
  look(text: string, name: string, settings: Settings, alone = false): Told {
    return this.#told(review(text, reviewOptions(name, settings)), settings, alone)
  }

  /** The review with what it offers held to its word, as far as that is told. */
  offering(review: Review, settings: Settings): Review {
    const { offers } = this.#setup
    return offers ? tried(review, reviewOptions(review.path, settings), offers) : review
  }

  #told(raw: Review, settings?: Settings, alone = false): Told {
    const review = settings ? this.offering(raw, settings) : raw
    const member = settings && !alone && packedMember(review, settings)
    return {
      entry: entryOf(review),
      ...(this.#setup.maps && { map: mapEntry(review) }),
      ...(member && { member }),
    }
  }

  /** From the cache, where this build has reviewed this text under this name with these settings before. */
  #remembered(cache: Cache, text: string, name: string, settings: Settings): Told {
    const key = this.#key(text, name, settings)
    const known = cache.get(key)
    if (known !== undefined) return known as Told
    const told = this.look(text, name, settings)
    // A failure may be one of the machine: it is never remembered.
    if (told.entry.errors.length === 0) cache.put(key, told)
    return told
  }

  #key(text: string, name: string, settings: Settings): string {
    let held = this.#keys.get(settings)
    if (held === undefined) {
      held = hash(settingsKey(settings))
      this.#keys.set(settings, held)
    }
    const { cache, maps = false, offers = '' } = this.#setup
    return JSON.stringify([version, cache?.build, maps, offers, held, name, hash(text)])
  }

  /** Applies fixes to the file; the entry tells what is left to do. */
  async #fixed(path: string, before: string, settings: Settings): Promise<Told> {
    const name = this.name(path)
    const options = reviewOptions(name, settings)
    const again = (text: string): Review => review(text, options)
    const first = again(before)
    const { review: last, text, untried } = fixAll(first, again, (each) => trial(each, options, 'fixes'))
    const left = this.#setup.offers ? last : { ...last, errors: [...last.errors, ...untried] }
    if (text === undefined) return this.#told(left, settings)
    try {
      await writeWhole(path, text, { instead: before })
      return { ...this.#told(left, settings), fixed: true }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      return this.#told({ ...first, errors: [...first.errors, { file: name, message }] }, settings)
    }
  }
}

/** Reviews as they are on Node: the time of a stopped process or a busy machine is not theirs. */
export const reviewOptions = (path: string, settings: Settings): ReviewOptions => ({ path, settings, worked: ownTime })
