import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? Number.NaN

export interface Cost {
  readonly wall: number
  /** Processor milliseconds, of the process and its threads. */
  readonly cpu: number
  /** MiB, where the system tells. */
  readonly peak: number
  readonly output: number
}

/** Runs a script with this Node, `NODE_EXTRA_CA_CERTS` unset, as that alone costs Node 40 ms. */
export function once(args: readonly string[], cwd: string): Promise<Cost> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = performance.now()
  const child = spawn(process.execPath, [...args], { cwd, env: { ...env, FORCE_COLOR: '0' } })
  let output = 0
  let peak = 0
  let cpu = 0
  const look = (): void => {
    try {
      peak = Math.max(
        peak,
        Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
      )
      const fields = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
      cpu = Math.max(cpu, (Number(fields[11]) + Number(fields[12])) * 10)
    } catch {
      // Gone, or not Linux.
    }
  }
  const watch = setInterval(look, 10)
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.length
  })
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.length
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(watch)
      resolve({ wall: performance.now() - start, cpu, peak, output })
    })
  })
}

/** Runs each in turn, again and again, so that what else the machine does falls on all alike. */
export async function alternating<T>(
  rounds: number,
  runs: ReadonlyArray<() => T | Promise<T>>,
): Promise<ReadonlyArray<readonly T[]>> {
  const all: T[][] = runs.map(() => [])
  for (let round = 0; round < rounds; round++) for (const [i, run] of runs.entries()) all[i]?.push(await run())
  return all
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
