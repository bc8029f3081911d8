import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'pilot',
  about: 'Trials that an organisation runs before it signs: offered, and what makes them end in a decision',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    offer: [
      '(start|starts|starting|begin|begins|kick off|run|runs|running|book|request|plan|arrange|launch|propose|suggest|apply for|offer|offers|set up|get|join|try) (with|in|into)? (a|an|your|our|the|one)? (paid|short|small|limited|low-risk|controlled|focused|quick|joint|first|<dur>|<n>-week|<n>-month)? (pilot|proof of concept|poc)( project| program| programme| phase)?',
      '(a|an)? (paid|<dur>|<n>-week|<n>-month) (pilot|proof of concept|poc)( project| program| programme| phase)?',
    ],
    free: [
      '(free|no-cost|complimentary) (<dur>)? (pilot|proof of concept|poc)( project| program| programme| phase)?',
      '(pilot|proof of concept|poc) (is|comes)? (free of charge|for free|at no cost)',
    ],
    success: [
      '(success|acceptance|exit|decision) (criteria|criterion|metric|metrics|measure|measures|targets?)',
      '(agreed|agree on|define|defined|clear|measurable|written|set) (success)? (goals?|targets?|outcomes?|criteria|metrics|kpis?)',
      'go/no-go',
      'go or no-go',
      'kpis?',
      'counts as (a)? success',
      'what success (means|looks like|is)',
    ],
    end: ['end date', 'ends? (on|after|when|in) <w:1-3>', 'fixed (term|period|scope)'],
  },
  traps: [
    ['co-?pilots?', 'other pilots'],
    ['auto-?pilots?', 'other pilots'],
    ['pilots? (licen[cs]e|training|seat|light|error|lessons?|course)', 'other pilots'],
    ['pilots? (customers?|users?|group|site|study|episode|season)', 'who takes part, or another pilot'],
  ],
  hits: ['Start with a six-week pilot', 'Free pilot for ten seats', 'Written success criteria'],
  misses: ['The autopilot holds the course', 'Start your pilot training', 'Our pilot customers'],
}
