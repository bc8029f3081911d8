import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'early-days',
  about:
    'What is offered has no customers yet: people wait for it, it is being built or tried out, or it came out today',
  audience: 'any',
  match: 'phrase',
  groups: {
    /** Readers are asked to wait for it. */
    waiting: [
      '(join|on|sign up (for|to)) (the|our) <w:0-2> (waitlist|waiting list|wait list)',
      'waitlist',
      '(get|request|claim|secure|apply for|join|sign up for) <w:0-2> (early|beta) access',
      'early[- ]access (list|program|programme|spots?)',
      'be (the|among the|one of the) first to (know|try|use|get|hear|test)',
      '(notify|tell|email) me (when|at launch|once)',
      "(we'll|we will|i'll|i will) (let you know|notify you|tell you|email you) (when|as soon as|once) (it|we|the <w:1-2>)",
      'founding (members?|users?|customers?|teams?)',
      '(pre-?register|register your interest)',
    ],
    /** It is being built or tried out. */
    building: [
      '(is|are|currently|still|now) in <w:0-2> (beta|alpha|development|private beta)',
      '(private|public|closed|open|early) (beta|alpha)',
      '(join|try|test) (the|our) <w:0-1> (beta|alpha)',
      '(beta|alpha) (testers?|users?|program|programme|version|release)',
      'coming soon',
      'launching (soon|in <w:1-3>|on <date>|this <w>|next <w>)',
      '(before|ahead of) (we|the|our) launch',
      "(we're|we are|i'm|i am) (still )?(building|developing)",
      'in active development',
      'early (stage|version|prototype)',
      '(rough edges|work in progress|early days)',
      '(looking|searching) for <w:0-2> (pilot|beta|design|launch|first|early) (customers?|partners?|users?|testers?|teams?|clients?)',
      '(looking|searching) for (our|the) first <w:1-2>',
    ],
    /** It came out just now. */
    launch: [
      '<w:1-3> (is|are) (now )?live( today)?$',
      '(is|are|went|goes|going) live today',
      '(is|are) (now)? (live|out|available) (on|in) (the)? (<w>)? (app store|play store|google play|product hunt)',
      'thank(s| you) for (waiting|your patience|being (early|on the (wait)?list))',
      '(we|i) (just|finally|have just) (launched|released|shipped)',
      "(we've|i've|we have|i have) (just|finally) (launched|released|shipped)",
      '(launches|launching|launched|released|out) today',
      '(introducing|announcing|meet) <w:1-4>: (our|the|a) new',
      '(today,? )?(we|i) (launch|are launching|am launching|are announcing|announce) <w:1-4>',
      'launch (day|week) (is here)?',
    ],
  },
  traps: [
    ['campaigns? (is|are) (now )?live', 'what the reader runs'],
    ['go live', 'what the reader does'],
    ['beta (blockers?|carotene)', 'no stage'],
  ],
  hits: [
    'Join the waitlist',
    'Get early access',
    'Tallywell is in private beta',
    'Coming soon',
    'We just launched Tallywell',
    'The new desk is out today',
    'Tallywell is live on the App Store',
    'Thanks for waiting',
  ],
  misses: ['The list of invoices', 'Access your account', 'Live support every day', 'Wait for the bell'],
}
