import { isMainThread } from 'node:worker_threads'
import type { DeskSetup } from './desk.ts'
import { main } from './main.ts'

/** A reader that goes away (`copydesk | head`) is no failure. */
function quietOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

function start(): void {
  process.stdout.on('error', quietOnClosedPipe)
  process.stderr.on('error', quietOnClosedPipe)
  void main(process.argv.slice(2), {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: Date.now,
    script: __filename,
  }).then((code) => {
    process.exitCode = code
  })
}

/** A worker thread reviews files for the thread that started it. */
async function help(): Promise<void> {
  const [{ serve }, { Desk, parcel }] = await Promise.all([import('../node/threads.ts'), import('./desk.ts')])
  await serve((setup: DeskSetup) => {
    const desk = new Desk(setup)
    return async (path) => parcel(await desk.tell(path))
  })
}

if (isMainThread) start()
else void help()
