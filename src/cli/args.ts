import { parseArgs } from 'node:util'
import { didYouMean } from '../review/shape.ts'

/** A flag of a command. */
export interface Flag {
  readonly doc: string
  /** What stands after the flag, for help (`N`, `FILE`); a flag without it is a switch. */
  readonly value?: string
  readonly short?: string
  readonly multiple?: boolean
}

export type Flags = Readonly<Record<string, Flag>>

/** The command line is wrong: said in one line, exit code 2. */
export class UsageError extends Error {}

/** What was given: texts of flags by name, switches as an empty text. */
export interface Given {
  readonly paths: readonly string[]
  readonly all: (flag: string) => readonly string[]
  /** The last one wins. */
  readonly one: (flag: string) => string | undefined
  readonly has: (flag: string) => boolean
}

/** Reads arguments against the flags of a command. Throws UsageError. */
export function parse(args: readonly string[], flags: Flags): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(flags).map(([name, { value, short }]) => [
        name,
        { type: value ? ('string' as const) : ('boolean' as const), ...(short && { short }) },
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  })
  const given = new Map<string, string[]>()
  const paths: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name] : undefined
    if (!flag) throw new UsageError(unknownFlag(token.rawName, flags))
    if (flag.value && token.value === undefined) throw new UsageError(`${token.rawName} needs a value: ${flag.value}`)
    if (!flag.value && token.value !== undefined) throw new UsageError(`${token.rawName} takes no value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? ''])
  }
  return {
    paths,
    all: (flag) => given.get(flag) ?? [],
    one: (flag) => given.get(flag)?.at(-1),
    has: (flag) => given.has(flag),
  }
}

function unknownFlag(name: string, flags: Flags): string {
  const names = Object.keys(flags).map((each) => `--${each}`)
  return `unknown flag ${name}.${didYouMean(name, names) || ' `copydesk --help` lists them.'}`
}

/** The value of a flag that allows only some. */
export function oneOf<const T extends string>(given: Given, flag: string, allowed: readonly T[]): T | undefined {
  const value = given.one(flag)
  if (value === undefined) return undefined
  const found = allowed.find((each) => each === value)
  if (found === undefined) {
    throw new UsageError(`--${flag} must be one of: ${allowed.join(', ')}.${didYouMean(value, allowed)}`)
  }
  return found
}

export function wholeNumber(given: Given, flag: string, least: number): number | undefined {
  const value = given.one(flag)
  if (value === undefined) return undefined
  if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
    throw new UsageError(`--${flag} must be a whole number, ${least} or more`)
  }
  return Number(value)
}

export function date(given: Given, flag: string): string | undefined {
  const value = given.one(flag)
  if (value === undefined) return undefined
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (!parsed || Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) {
    throw new UsageError(`--${flag} must be a date: YYYY-MM-DD`)
  }
  return value
}
