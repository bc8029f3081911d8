/** A function's results by text, the oldest forgotten beyond `most`. */
export function cached<T>(most: number, make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let value = known.get(text)
    if (value === undefined) {
      value = make(text)
      if (known.size >= most) known.delete(known.keys().next().value as string)
    } else known.delete(text)
    known.set(text, value)
    return value
  }
}
