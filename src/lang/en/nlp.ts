/** `require` of the bundle: compromise is in each of them, and evaluated on the first call only. */
declare const require: (id: 'compromise/two') => unknown

/** What is used of compromise. */
export interface Nlp {
  (text: string): { json(options: { offset: boolean }): Array<{ terms: Term[] }> }
  model(): object
  methods(): object
}

interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

let loaded: Nlp | undefined

/** compromise, evaluated on first use: a tenth of a second that only a text pays that needs it. */
export function nlp(): Nlp {
  if (!loaded) {
    const module = require('compromise/two') as Nlp | { default: Nlp }
    loaded = 'default' in module ? module.default : module
  }
  return loaded
}
