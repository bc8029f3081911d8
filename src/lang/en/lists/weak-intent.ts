import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'weak-intent',
  about: 'Words with which a promise is only meant, not made',
  audience: 'any',
  match: 'phrase',
  groups: {
    intent: [
      '(aims?|aiming|strives?|striving|seeks|endeavou?rs?) to <w>',
      '(is|are) (aimed|intended|meant) (at|to) <w>',
      'wants to (offer|provide|become|deliver)',
      "('s|is|are|our|project's|the) (goals?|aims?|mission|objectives?|intention|purpose) (of <w:1-3>)? (is|are) to <w>",
      'the expected outcome is',
      'we (hope|aim|strive|seek|try|endeavou?r) to <w>',
      'this (comprehensive|interactive|exciting)? (course|workshop|guide|programme|program) (introduces|provides|offers) participants',
    ],
  },
  traps: [
    ['(you|they) (want|would like|hope|try|aim|seek|tries) to', 'the reader means something'],
    ['(a|an|any|every|for|to) <w:1-4> aiming to <w>', 'the reader means something'],
    ['if you <w:0-3> to', 'the reader means something'],
    [
      'we (also |do |really |sincerely )?(hope|try|aim) to (hear|see|welcome|meet|speak|talk|work|answer|reply|respond|get back|have you|share|earn|serve)',
      'the close of a letter',
    ],
  ],
  hits: ['Larch aims to help bakers', 'The goal of Larch is to help'],
  misses: ['We help bakers', 'You want to bake'],
}
