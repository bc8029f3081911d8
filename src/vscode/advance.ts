import type * as vscode from 'vscode'

/** Longest stretch of work, in milliseconds, after which other work of the host gets its turn. */
export const SLICE = 15

/** Runs a computation in slices. undefined where it was cancelled in between. */
export async function advance<T>(steps: Generator<void, T>, token: vscode.CancellationToken): Promise<T | undefined> {
  let until = performance.now() + SLICE
  for (;;) {
    if (token.isCancellationRequested) return undefined
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await breathe()
    until = performance.now() + SLICE
  }
}

/** Lets everything that waits in the host go first. */
export const breathe = (): Promise<void> => new Promise((next) => setTimeout(next, 0))
