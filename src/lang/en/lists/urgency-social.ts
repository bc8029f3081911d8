import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'urgency-social',
  about: 'Pressure by what others do at this moment: viewing, buying, carts, popularity',
  audience: 'b2c-caution',
  match: 'phrase',
  groups: {
    watching: [
      '(are|is)? (currently|now)? (viewing|watching|looking at|browsing|eyeing) (this|it|the|right now|now|our)',
      '<n>\\+? (other)? (people|users|shoppers|customers|visitors|persons?|others|guests) <w:0-3> (viewing|viewed|view|looking|looked|looking at|watching|checked|browsing|like|liked|active|interested|want|love|saved|added|have|booked)',
      '<n>\\+? (currently)? (viewing|watching|looking)',
      '(viewed|visited|added to (cart|bag|basket)|booked|ordered|purchased|bought|sold|watched) <n> times',
      '(users|people|shoppers) (are|is) (currently)? (active|online|viewing|looking)',
      '(people|others|shoppers|customers) (have|has)? (recently|just|also)? (viewed|checked (this|it)? ?out|looked at|viewing|looking at)',
    ],
    buying: [
      '<n>\\+? (other)? (people|users|shoppers|customers|visitors|persons?|others|guests|buyers) (have|has|recently|just|already|also)? <w:0-2> (bought|purchased|ordered|booked|joined|signed up|claimed|added|redeemed|snagged)',
      '(people|others|customers|shoppers|users) (have|has)? (recently|just|already)? (bought|purchased|ordered|added (this|it))',
      '<n>\\+? (recently|just) (bought|purchased|ordered|booked|sold)',
      '<n>\\+? (bought|purchased|sold|ordered|booked|claimed) (this|in|today|recently|it|the|last|already|so far)',
      '<n>\\+? (units|items|pieces|copies)? ?sold in',
      '(just|recently) (bought|purchased|ordered|booked)',
      '(bought|purchased|ordered) (a|an|this|it)? ?<w:0-6> (<dur>|about <dur>|minutes|hours|an hour|days) ago',
      '(bought|purchased|ordered) (recently|just now)',
      'someone <w:0-4> (bought|purchased|ordered|started|just|recently)',
      '(purchased|bought) from <w>',
      'in their (cart|carts|bag|bags|basket|baskets|wishlist)',
      'in <n>\\+? (carts|bags|baskets|wishlists)',
      '(people|others|shoppers) (have|added) (this|it)',
      '(in|to) (the)? (cart|bag|basket)s? (of|by) <n>',
    ],
    popular: [
      '(currently|now)? trending',
      'trending (now|today|this week)',
      '(most|hot|very|super)-popular',
      'fast mover',
      'hot (product|item|pick|deal right now)',
      "customers?'? favou?rites?",
      'best-?seller in',
      '#\\d+ best-?seller',
    ],
  },
  shapes: {
    buying: [
      '^[^.!?]{0,60} (?:in|from) [^.!?]{0,80}(?:just |recently )?(?:bought|purchased)(?![\\p{L}])',
      '^\\p{Lu}[^.!?]{1,60}, (?:[^.!?]{1,60} )?(?:just |recently )?(?:bought|purchased) (?:an? |the |\\p{Lu})',
    ],
  },
  traps: [
    ['(looking|browsing) (at|for) (you|your|how|what)', 'other looks'],
    [
      '(have|be|been|being|get|is|are|was|were|when|items?|products?|if you|you) (just|recently) (bought|purchased)',
      'the reader',
    ],
    ['certified people', 'no crowd'],
  ],
  hits: [
    '14 people are viewing this right now',
    'Dana from Leeds just bought the walnut shelf',
    'In 20+ carts',
    '31 sold in the last 2 days',
  ],
  misses: ['We are looking for a baker', 'People like warm bread'],
}
