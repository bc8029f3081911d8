import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { build } from 'esbuild'
import { main } from '../../src/cli/main.ts'

/** Builds the command line as it ships, into a folder of its own; returns its path. */
export async function buildCommand(into: string): Promise<string> {
  const outfile = join(into, 'copydesk.js')
  await build({
    entryPoints: ['src/cli/bin.ts'],
    outfile,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  })
  return outfile
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd: string
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
}

/** Runs the command line in this process: the same but for the start. */
export async function here(args: readonly string[], { cwd, input = '', env = {} }: RunOptions): Promise<Ran> {
  const out = new Collected()
  const err = new Collected()
  const stdin = Readable.from([Buffer.from(input)])
  const code = await main(args, { cwd, stdin, stdout: out, stderr: err, env, now: Date.now })
  return { code, stdout: out.text, stderr: err.text }
}

class Collected extends Writable {
  text = ''
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Runs the built command line in a process of its own. */
export function run(command: string, args: readonly string[], { cwd, input, env = {} }: RunOptions): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
    const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...inherited, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    child.stdin.end(input)
  })
}

/** A folder of files in the system's temporary folder. */
export class Site {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk (é) ')))

  put(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, name)), { recursive: true })
      writeFileSync(join(this.root, name), text)
    }
    return this
  }

  path(name: string): string {
    return join(this.root, name)
  }

  /** Runs the command line here. */
  copydesk(...args: string[]): Promise<Ran> {
    return here(args, { cwd: this.root })
  }

  /** The JSON of a run, with its exit code and standard error. */
  async json(...args: string[]) {
    const { code, stdout, stderr } = await this.copydesk(...args, '--format', 'json')
    return { code, stderr, ...JSON.parse(stdout) }
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true })
  }
}

export const names = (report: { files: Array<{ file: string }> }): string[] => report.files.map((each) => each.file)

/** A B2B page that asks for nothing: one warning for sure. */
export const FLAWED =
  '---\nkind: landing\naudience: b2b\n---\n\n# Close your books 4 times faster\n\nTallywell matches every invoice with its payment, all by itself, on every working day, and writes down what it did, so that your team can go home at five instead of ten at the end of each month and enjoy it.\n'
export const SILENT = '---\nkind: landing\nlang: de\n---\n\n# Besser schlafen\n'
export const NOTES = '# Notes\n\nThings to do today.\n'
