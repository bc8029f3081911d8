import * as vscode from 'vscode'
import { version } from '../../package.json'
import { toSend } from '../review/crash.ts'
import type { ReviewError } from '../review/files.ts'

const { t } = vscode.l10n

/** The output channel "Copydesk": where what went wrong is written, so that nothing is ever thrown at the writer. */
export class Log implements vscode.Disposable {
  readonly #channel = vscode.window.createOutputChannel('Copydesk', { log: true })
  readonly #crashes = new Set<string>()

  info(message: string): void {
    this.#channel.info(message)
  }

  error(what: string, error: unknown): void {
    if (isCancellation(error)) return
    this.#channel.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }

  /** A part of Copydesk failed: written once with what its authors need to hear, however often the file is reviewed. */
  crash(error: ReviewError): void {
    const line = toSend(error, version, `VS Code ${vscode.version}`)
    if (this.#crashes.has(line)) return
    const isFirst = this.#crashes.size === 0
    this.#crashes.add(line)
    this.#channel.error(line)
    if (isFirst) void this.#ask()
  }

  async #ask(): Promise<void> {
    const [copy, details] = [t('Copy Details'), t('Show Details')]
    const words = t('A part of Copydesk failed; everything else goes on. Its log holds a line to send to its authors.')
    const chosen = await vscode.window.showWarningMessage(words, copy, details)
    if (chosen === copy) await vscode.env.clipboard.writeText([...this.#crashes].join('\n'))
    if (chosen === details) this.show()
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
