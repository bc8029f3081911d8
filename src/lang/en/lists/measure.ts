import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'measure',
  about: 'Figures that a file may give once only, by what they measure',
  audience: 'any',
  match: 'phrase',
  groups: {
    trial: ['<dur> (free)? (trial|test drive)', '(free)? trial (for|of) <dur>'],
    'money back': [
      '<dur> (money-back|satisfaction|full refund|refund) (guarantee|policy|window|period)?',
      '<dur> returns',
    ],
    call: ['<dur> (free|intro|introductory|discovery|no-obligation|quick|phone|fit)? (call|chat)'],
    demo: ['<dur> (live|free|product)? (demo|walkthrough)'],
    setup: [
      '<dur> (average)? (setup|set-up|install|installation|onboarding)',
      'installation (is )?(completed|done|finished) in <dur>',
      '(installs?|set up|sets up|setup|onboard|up and running|running|live) in (under|about|less than)? <dur>',
      'installation (takes|in) <dur>',
      '(it )?takes <dur> to (install|set up)',
    ],
    customers: [{ p: '<n>\\+? (happy|paying|satisfied)? (customers|clients)', min: 30 }],
    users: [{ p: '<n>\\+? (happy|active)? users', min: 30 }],
    companies: [{ p: '<n>\\+? (companies|businesses|teams)', min: 30 }],
    countries: [{ p: '(in|across) <n>\\+? countries', min: 5 }],
    reviews: [{ p: '<n>\\+? (five-star|5-star|verified)? reviews', min: 10 }],
    'years of experience': ['<dur> (of)? (combined)? experience', '<dur> in (business|the trade|the industry)'],
    steps: ['(<n>|two|three|four|five|six|seven) (easy|simple|quick|short)? steps'],
  },
  hits: ['a 14-day free trial', 'a 15-minute call', '4,200 customers', 'in 3 easy steps'],
  misses: ['3 clients a month', 'a call at noon'],
}
