import type { Engine } from './engine.ts'

/** The engine: not loaded before it is needed, and made new when a configuration may have changed. */
export class LazyEngine {
  #core: Promise<Engine> | undefined
  #loaded: Engine | undefined

  get(): Promise<Engine> {
    this.#core ??= import('./load.ts')
      .then(({ load }) => load())
      .then(({ Core }) => {
        this.#loaded = new Core()
        return this.#loaded
      })
    return this.#core
  }

  /** Whether a file is a trust bank that was read before. */
  isBank(path: string): boolean {
    return this.#loaded?.bankPaths().includes(path) ?? false
  }

  /** Forgets every configuration that was read. */
  forget(): void {
    this.#core = undefined
  }
}
