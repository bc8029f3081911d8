import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'ask-timid',
  about: 'Requests that leave it to the reader to think of one',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      "(please )?(don't|do not) hesitate",
      'feel free to',
      'if you have (any|further|additional|other)? questions',
      'for (any )?questions',
      'if any interest',
      "if (you are|you're) interested",
      'consider (joining|booking|contacting|getting|trying|donating|signing)',
      'please get in touch',
      'please (use|see|visit) (our|my|the) contact (page|form)',
      "(i'm |i am |we're |we are )?happy to (send|share|chat|talk|help|walk)",
      'no (reply|response) (needed|necessary)',
      'should you (wish|want|need|require|have)',
      'you (may|might) (want|wish|like) to',
      'take advantage of',
    ],
  },
  hits: ["Please don't hesitate to reach out", 'Feel free to call', 'Consider joining the club'],
  misses: ['Call us by Friday', 'Book your table'],
}
