import type { Engine } from './engine.ts'

/** The engine: not loaded before it is needed, and made new when a configuration may have changed. */
export class LazyEngine {
  #core: Promise<Engine> | undefined

  get(): Promise<Engine> {
    this.#core ??= import('./core.ts').then(({ Core }) => new Core())
    return this.#core
  }

  /** Forgets every configuration that was read. */
  forget(): void {
    this.#core = undefined
  }
}
