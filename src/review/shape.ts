import { closest, distance } from 'fastest-levenshtein'
import type { Node } from 'jsonc-parser'
import { tooWild } from './globs.ts'

/** Where a value stands and how its reader complains. */
export interface Seat {
  /** Dotted. */
  readonly key: string
  readonly complain: (node: Node, key: string, message: string) => void
}

/** A kind of configuration value: its JSON schema, and how it is read; undefined (and a complaint) where it is wrong. */
export interface Shape<T> {
  readonly schema: Readonly<Record<string, unknown>>
  readonly read: (node: Node, seat: Seat) => T | undefined
}

type Read<S> = S extends Shape<infer T> ? T : never

/** " Did you mean ...?" where one of the names is near, begins so or ends so behind its group. */
export function didYouMean(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const begun = name.length > 2 ? names.find((each) => each.startsWith(name) || each.endsWith(`/${name}`)) : undefined
  const near = begun ?? closest(name, [...names])
  return begun || distance(name, near) <= Math.max(2, name.length / 3) ? ` Did you mean "${near}"?` : ''
}

function simple<T>(schema: Shape<T>['schema'], allowed: string, is: (value: unknown) => value is T): Shape<T> {
  return {
    schema,
    read(node, { key, complain }) {
      if (is(node.value)) return node.value
      complain(node, key, `must be ${allowed}`)
      return undefined
    },
  }
}

export const text = simple({ type: 'string' }, 'a text', (value): value is string => typeof value === 'string')
export const truth = simple(
  { type: 'boolean' },
  'true or false',
  (value): value is boolean => typeof value === 'boolean',
)

export const number = (least: number, most: number): Shape<number> =>
  simple(
    { type: 'number', minimum: least, maximum: most },
    `a number from ${least} to ${most}`,
    (value): value is number => typeof value === 'number' && value >= least && value <= most,
  )

export const whole = (least: number, most: number): Shape<number> =>
  simple(
    { type: 'integer', minimum: least, maximum: most },
    `a whole number from ${least} to ${most}`,
    (value): value is number => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  )

export function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
  return {
    schema: { enum: values },
    read(node, { key, complain }) {
      const value = values.find((each) => each === node.value)
      if (value !== undefined) return value
      const near = typeof node.value === 'string' ? didYouMean(node.value, values) : ''
      complain(node, key, `must be one of: ${values.join(', ')}.${near}`)
      return undefined
    },
  }
}

export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { type: 'array', items: item.schema },
    read(node, seat) {
      if (node.type !== 'array') {
        seat.complain(node, seat.key, 'must be a list')
        return undefined
      }
      return (node.children ?? []).flatMap((child, index) => {
        const value = item.read(child, { ...seat, key: `${seat.key}.${index}` })
        return value === undefined ? [] : [value]
      })
    },
  }
}

/** One text or a list of them. */
export const texts: Shape<readonly string[]> = {
  schema: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
  read(node, seat) {
    if (typeof node.value === 'string') return [node.value]
    if (node.type === 'array') return list(text).read(node, seat)
    seat.complain(node, seat.key, 'must be a text or a list of texts')
    return undefined
  },
}

/** The same of globs; those that would take too long to match are left out. */
export const patterns: Shape<readonly string[]> = {
  schema: texts.schema,
  read: (node, seat) =>
    texts.read(node, seat)?.filter((pattern) => {
      const wrong = tooWild(pattern)
      if (wrong) seat.complain(node, seat.key, `“${pattern.slice(0, 60)}” ${wrong}`)
      return !wrong
    }),
}

type Field<T> = Shape<T> & { readonly doc?: string; readonly required?: boolean }

/** A field with its documentation; editors show it. */
export const field = <T>(shape: Shape<T>, doc: string, required = false): Field<T> => ({
  ...shape,
  schema: { description: doc, ...shape.schema },
  required,
})

/** An object with these keys and no others. */
export function fields<F extends Readonly<Record<string, Field<unknown>>>>(
  known: F,
): Shape<{ readonly [K in keyof F]?: Read<F[K]> }> {
  const names = Object.keys(known)
  const required = names.filter((name) => known[name]?.required)
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(names.map((name) => [name, known[name]?.schema])),
      ...(required.length > 0 && { required }),
    },
    read(node, seat) {
      const found = members(node, seat, (name) =>
        Object.hasOwn(known, name)
          ? known[name]
          : `is no key of Copydesk.${didYouMean(name, names) || ` Allowed: ${names.join(', ')}.`}`,
      )
      if (!found) return undefined
      for (const name of required) {
        if (!found.has(name)) seat.complain(node, below(seat.key, name), 'is missing')
      }
      return Object.fromEntries(found) as { readonly [K in keyof F]?: Read<F[K]> }
    },
  }
}

/** An object whose keys are looked up: `shapeOf` gives the shape of a key's value, or what is wrong with the key. */
export function keyed<T>(
  shapeOf: (name: string) => Shape<T> | string,
  schema: Shape<unknown>['schema'],
): Shape<ReadonlyMap<string, T>> {
  return { schema, read: (node, seat) => members(node, seat, shapeOf) }
}

function members<T>(
  node: Node,
  seat: Seat,
  shapeOf: (name: string) => Shape<T> | string | undefined,
): Map<string, T> | undefined {
  if (node.type !== 'object') {
    seat.complain(node, seat.key, 'must be an object: { ... }')
    return undefined
  }
  const found = new Map<string, T>()
  for (const member of node.children ?? []) {
    const [name, value] = member.children ?? []
    if (!name) continue
    const key = below(seat.key, String(name.value))
    const shape = shapeOf(String(name.value))
    if (!value || shape === undefined) continue
    if (typeof shape === 'string') seat.complain(name, key, shape)
    else {
      const read = shape.read(value, { ...seat, key })
      if (read !== undefined) found.set(String(name.value), read)
    }
  }
  return found
}

const below = (key: string, name: string): string => (key ? `${key}.${name}` : name)
