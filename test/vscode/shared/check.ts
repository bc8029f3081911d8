// Assertions without Node, for suites that run in the worker too.

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message)
}

export function same(actual: unknown, expected: unknown, what = 'values'): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (a !== b) throw new Error(`${what} differ\n  expected ${b}\n  got      ${a}`)
}
