import * as vscode from 'vscode'

/** The output channel "Copydesk": where what went wrong is written, so that nothing is ever thrown at the writer. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Copydesk', { log: true })

  info(message: string): void {
    this.#channel.info(message)
  }

  error(what: string, error: unknown): void {
    if (isCancellation(error)) return
    this.#channel.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  show(): void {
    this.#channel.show(true)
  }

  /** Runs it; what it throws is logged and `otherwise` is the answer. */
  guard<T>(what: string, run: () => T, otherwise: T): T {
    try {
      return run()
    } catch (error) {
      this.error(what, error)
      return otherwise
    }
  }

  async guarded<T>(what: string, run: () => Promise<T>, otherwise: T): Promise<T> {
    try {
      return await run()
    } catch (error) {
      this.error(what, error)
      return otherwise
    }
  }

  dispose(): void {
    this.#channel.dispose()
  }
}

const isCancellation = (error: unknown): boolean =>
  error instanceof vscode.CancellationError || (error instanceof Error && error.name === 'AbortError')
