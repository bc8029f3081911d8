import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-scarce',
  about:
    'Little time, few places and crowds of the moment, without a number, a date or a reason in the words themselves',
  audience: 'any',
  match: 'phrase',
  groups: {
    places: [
      '(very |strictly |only )?(limited|few|last few|final few) (<w> )?(spots|seats|spaces|places|slots|stocks?|quantities|quantity|supply|supplies|availability|openings|units|tickets)( (left|available|remaining|only))?',
      '(spots|seats|spaces|places|slots|stocks?|supplies|quantities|tickets|units) (are|is) (very |strictly |extremely |really )?(limited|running (out|low)|going fast|filling (up )?(fast|quickly)|almost gone|nearly gone|selling (out )?(fast|quickly))',
      'only a few (<w> )?(spots|seats|places|slots|spaces|units|left|remaining)',
      '(almost|nearly) (gone|sold out)',
      'before (they|it) (sell|sells|run|runs) out',
      "before (they|it)('s|'re| are| is) (all )?gone",
    ],
    time: [
      'limited-time (special|exclusive)? (deals?|offers?|specials?|discounts?|promo|promotions?|prices?|pricing|only)',
      '(for )?a limited time( only)?',
      '(deal|offer|discount|sale|promo|promotion) (ends|expires|closes|disappears) soon',
      "(offer|deal|discount)s? (won't|will not) last",
    ],
    live: [
      '(<n>|\\[x\\]|\\[n\\]|\\[number\\])\\+? (other )?(people|shoppers|customers|visitors|users|others|buyers|guests|travell?ers) (are |is )?(currently |right now |also )?(viewing|looking at|watching|browsing|eyeing) (this|these|it|the|our)',
      '<w> (from|in) <w:1-2> (has )?just (bought|purchased|booked|ordered|signed up|joined|subscribed)',
    ],
    /** What excuses the others beside them. */
    reason: [
      '(because|due to|since we|so that|so every|so you|to keep|to make sure|to give|to ensure|to maintain|to protect|to maximi[sz]e)',
      '(we|I) only (take|bake|make|do|accept|work|run|have|hold)',
      '(by hand|handmade|hand-made)',
      '(until|till|through|valid to|ends on) <w>',
    ],
  },
  traps: [
    ['(for|fight~ for|compete~ for|competition for) limited <w>', 'what happens elsewhere'],
    ['not (be )?limited', 'none'],
    ['(are|is) (strictly |very )?limited to <w>', 'counted'],
    ['(last|final) (tickets?|slots?|units?) of the (day|year|week)', 'an order'],
    ['(no|not) (for )?a limited time', 'none'],
    ['limited availability (of|in) <w>', 'a state of things'],
  ],
  hits: [
    'Limited spots available',
    'Seats are limited',
    'Limited-time offer',
    '14 people are looking at this right now',
    'Dana from Leeds just bought one',
  ],
  misses: [
    'A limited edition of 40',
    'You compete for limited slots',
    'The last places we visited',
    'We just bought an oven',
  ],
}
