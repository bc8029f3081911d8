import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { said } from '../node/files.ts'
import type { DeskSetup } from './desk.ts'
import { main } from './main.ts'

/** A reader that goes away (`copydesk | head`) is no failure; a report that nobody will read whole is one. */
function endOfOutput(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit()
  try {
    writeSync(2, `copydesk: the report ${said(error).message}\n`)
  } catch {
    // Nobody listens there either.
  }
  process.exit(2)
}

function start(): void {
  process.stdout.on('error', endOfOutput)
  process.stderr.on('error', endOfOutput)
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
