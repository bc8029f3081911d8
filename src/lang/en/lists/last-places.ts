import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'last-places',
  about: 'Places and clients that run out: pressure on a company',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      '(only )?<n> <w:0-2> (spots?|seats?|slots?|places?|openings?) (left|open|remaining|available)',
      '(only )?<n> (spots?|seats?|slots?|openings?)',
      'only <n> places?',
      '(remaining|limited|last|final|few|last few) (spots?|seats?|slots?|places?|openings?|availability)',
      'only (taking|accepting|onboarding|taking on) <n> <w:1-3>',
      'only <n> (new )?(agents?|clients?|partners?|companies|teams|customers|firms)',
      '(spots?|seats?|slots?|places) (are|is) (limited|filling|running|going)',
      'filling (up )?fast',
      'exclusive to <n>',
    ],
  },
  traps: [
    ['<n> (seats|places) (or more|minimum|included|plan|licen[cs]es?|from)', 'a licence'],
    ['(from|up to|over|first|for) <n> (seats|places|slots)', 'a licence'],
    ['<n>[- ]seat(s)? (plan|licen[cs]e|hall|room|venue|theatre|arena)', 'a size'],
    ['<n> (parking|time) (spots?|slots?|places?)', 'a size'],
  ],
  hits: ['Only 3 spots left', 'We are only taking 4 new clients this quarter'],
  misses: ['From 50 seats on', 'A 300-seat hall'],
}
