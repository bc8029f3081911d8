import type { Abbreviations } from '../sentences.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const abbreviations: Abbreviations = {
  open: set(
    'vs e.g i.e cf approx no nos dept mr mrs ms mx dr prof st rev hon gen fig pp vol ca est min max ext tel attn rp rs ph.d m.d v resp incl excl avg art sec ch ed eds esp',
  ),
  either: set('etc inc ltd co corp llc jr sr a.m p.m am pm u.s u.k u.s.a u.n e.u et al p hrs mo yr'),
}
