import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'subject-empty',
  about: 'Subject lines that say nothing of what is inside',
  audience: 'email',
  match: 'label-exact',
  groups: {
    '': [
      '(a)? (quick|short|brief|small)? (question|note|update|reminder|check-?in|favou?r|thought|idea|chat|hello|intro|introduction|follow-?up|announcement)( for you| about this)?',
      '(just)? (checking|following|circling|touching|bumping) (in|up|back|base|this)( up| again)?',
      '(closing|keeping|leaving) the (loop|door open)',
      '(one)? last (thing|note|try|email|message|one)',
      '(i|we) promise',
      '<w>',
      '(hi|hello|hey|hi there|hello there|hey there)',
      'newsletter( (no|nr|issue|edition|vol)?.? <w>)?',
      '(monthly|weekly|our|company|product|team)? (newsletter|news|update|updates|digest)',
      '(did you|have you) (see|seen|get|got|read) (this|it|my (last)? (email|note|message))',
      '(thoughts|any thoughts|interested|still interested|this|read this|open me|update|important|news|welcome|thank you|thanks|introduction|invitation|reminder|announcement|info|information|opportunity)',
      '(a|an)? (business|exciting|great|new)? (opportunity|news|offer|update)( for you)?',
      '(welcome)( (aboard|on board|to the family|to the team|to the club))?',
      'should i (close your file|stay or go|go|stop)',
      '(re|fwd|fw)',
    ],
  },
  hits: ['Quick question', 'Just checking in', 'Closing the loop'],
  misses: ['Your 12 loaves for Friday', 'Save 3 hours a week on invoices'],
}
