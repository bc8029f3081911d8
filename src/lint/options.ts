/** An option of a rule: its default, its JSON schema and its documentation in one place. */
export interface Option<T> {
  readonly default: T
  readonly schema: Readonly<Record<string, unknown>>
  readonly doc: string
  /** The value where it is allowed, undefined where it is not. */
  readonly read: (value: unknown) => T | undefined
  /** Allowed values in words, for error messages. */
  readonly allowed: string
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }

export function integer(fallback: number, doc: string, least = 0, most = 10_000): Option<number> {
  return {
    default: fallback,
    schema: { type: 'integer', minimum: least, maximum: most, default: fallback, description: doc },
    doc,
    read: (value) =>
      typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : undefined,
    allowed: `a whole number from ${least} to ${most}`,
  }
}

export function flag(fallback: boolean, doc: string): Option<boolean> {
  return {
    default: fallback,
    schema: { type: 'boolean', default: fallback, description: doc },
    doc,
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    allowed: 'true or false',
  }
}

export function choice<const T extends string>(values: readonly T[], fallback: NoInfer<T>, doc: string): Option<T> {
  return {
    default: fallback,
    schema: { enum: values, default: fallback, description: doc },
    doc,
    read: (value) => values.find((each) => each === value),
    allowed: values.join(', '),
  }
}

export function words(fallback: readonly string[], doc: string): Option<readonly string[]> {
  return {
    default: fallback,
    schema: { type: 'array', items: { type: 'string' }, default: fallback, description: doc },
    doc,
    read: (value) =>
      Array.isArray(value) && value.every((each) => typeof each === 'string') ? (value as string[]) : undefined,
    allowed: 'a list of texts',
  }
}

export function defaults<O extends Options>(options: O): Values<O> {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.default])) as Values<O>
}
