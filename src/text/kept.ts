import type { Prose } from './prose.ts'

/** Makes something of a rendered text once and keeps it as long as the text's content lives: in blocks that only moved, too. */
export function perContent<T>(make: (text: string) => T): (prose: Prose) => T {
  const known = new WeakMap<object, { readonly made: T }>()
  return (prose) => {
    let kept = known.get(prose.content)
    if (!kept) {
      kept = { made: make(prose.text) }
      known.set(prose.content, kept)
    }
    return kept.made
  }
}
