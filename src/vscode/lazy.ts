import type { Engine } from './engine.ts'

type Load = typeof import('./load.ts')

/** The engine: not loaded before it is needed, and made new when a configuration may have changed. */
export class LazyEngine {
  #load: Promise<Load> | undefined
  #core: Promise<Engine> | undefined
  #loaded: Engine | undefined

  constructor(readonly module: () => Promise<Load>) {}

  get(): Promise<Engine> {
    this.#core ??= this.#make()
    return this.#core
  }

  async #make(): Promise<Engine> {
    this.#load ??= this.module()
    const { Core } = await (await this.#load).load()
    this.#loaded = new Core()
    return this.#loaded
  }

  /** Whether a file is a trust bank that was read before. */
  isBank(path: string): boolean {
    return this.#loaded?.bankPaths().includes(path) ?? false
  }

  /** Forgets what was read of texts, the longest unused first, until no more than `letters` UTF-16 units of them are known. */
  keepTexts(letters: number): void {
    this.#loaded?.keepTexts(letters)
  }

  /** Forgets every configuration that was read. */
  forget(): void {
    this.#core = undefined
  }
}
