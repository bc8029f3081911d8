import { main } from './main.ts'

/** A reader that goes away (`copydesk | head`) is no failure. */
function quietOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

process.stdout.on('error', quietOnClosedPipe)
process.stderr.on('error', quietOnClosedPipe)

void main(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: Date.now,
}).then((code) => {
  process.exitCode = code
})
