import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'live-count',
  about: 'Counts of people or goods that are only true at one moment',
  audience: 'email',
  match: 'phrase',
  groups: {
    '': [
      '<n> (other)? (people|shoppers|customers|users|visitors|others|buyers|guests|travell?ers) (are|have|is|were)? (currently|right now|also|now)? (viewing|looking at|watching|eyeing|browsing|checking out|shopping)',
      '<n> (people|shoppers|customers|others|visitors) (right now|at the moment|online now|in (your|this) (cart|area))',
      '(viewed|bought|ordered|booked|purchased|added to cart) (by)? <n> (times|people|others)? in the last <w:1-2>',
      '<n> (sold|booked|ordered|bought) in the last <w:1-2>',
      'only <n> (left|remaining) (in stock|right now|at this price)?',
    ],
  },
  hits: ['12 people are viewing this right now', 'Only 3 left in stock'],
  misses: ['12 people bake here', '3 left turns'],
}
