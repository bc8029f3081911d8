import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'last-places',
  about: 'Places and clients that run out: pressure on a company',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      '(only )?<n> <w:0-2> (spots?|seats?|slots?|places?|openings?) (left|remaining)',
      '(only|just) <n> <w:0-2> (spots?|seats?|slots?|places?|openings?) (open|available)',
      '(only|just|last) <n> (spots?|seats?|slots?|openings?|places?)',
      '(one of|grab|take|claim) (the|my|our) remaining (spots?|seats?|slots?|places?)',
      '<n> remaining (spots?|seats?|slots?|places?)',
      '(limited|last|final|few|last few) (spots?|seats?|slots?|places?|openings?|availability)',
      'only (taking|accepting|onboarding|taking on) <n> <w:1-3>',
      '(take|accept|onboard) only <n> (new )?(agents?|clients?|partners?|companies|teams|customers|firms)',
      'only <n> (new )?(agents?|clients?|partners?|companies|teams|customers|firms) (left|a|per|at|this|each|every)',
      '(spots?|seats?|slots?|places) (are|is) (limited|filling|running|going)',
      'filling (up )?fast',
      'exclusive to <n>',
    ],
  },
  traps: [
    [
      '(has|have|includes?|comes with|with|of|gives you|holds|offers|for) (only|just) <n> (spots?|seats?|slots?|places?)',
      'a size',
    ],
    ['<n> (seats|places) (or more|minimum|included|plan|licen[cs]es?|from)', 'a licence'],
    ['(from|up to|over|first|for) <n> (seats|places|slots)', 'a licence'],
    ['<n>[- ]seat(s)? (plan|licen[cs]e|hall|room|venue|theatre|arena)', 'a size'],
    ['<n> (parking|time) (spots?|slots?|places?)', 'a size'],
  ],
  hits: ['Only 3 spots left', 'We are only taking 4 new clients this quarter'],
  misses: [
    'From 50 seats on',
    'A 300-seat hall',
    'On a 100-seat demo tenant',
    'Includes 5 seats',
    'We reclaimed 47 seats',
    '20 seats available',
  ],
}
