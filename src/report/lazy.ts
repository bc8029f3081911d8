/** What `make` makes of each item, made anew whenever somebody goes through it: nothing is held. Left out where it makes nothing. */
export const lazily = <T, U>(items: Iterable<T>, make: (item: T) => U | undefined): Iterable<U> => ({
  *[Symbol.iterator]() {
    for (const item of items) {
      const made = make(item)
      if (made !== undefined) yield made
    }
  },
})

/** Items as a list of JSON in the shape that `JSON.stringify` gives it with two blanks, `depth` levels down. */
export function* jsonList(items: Iterable<unknown>, depth: number): Generator<string> {
  const indent = `\n${'  '.repeat(depth + 1)}`
  let isFirst = true
  for (const item of items) {
    yield `${isFirst ? '[' : ','}${indent}${JSON.stringify(item, null, 2).replaceAll('\n', indent)}`
    isFirst = false
  }
  yield isFirst ? '[]' : `\n${'  '.repeat(depth)}]`
}

/** Parts with something between them. */
export function* joined(parts: Iterable<string>, between: string): Generator<string> {
  let isFirst = true
  for (const part of parts) {
    yield isFirst ? part : between + part
    isFirst = false
  }
}
