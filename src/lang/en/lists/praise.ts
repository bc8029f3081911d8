import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'praise',
  about: 'How people praise what they bought: the sentence of a long review that says most',
  audience: 'any',
  match: 'phrase',
  groups: {
    recommend: [
      '(highly|definitely|strongly|happily|thoroughly|would|can|could) (highly|definitely|strongly)? recommend',
      "can(not|'t) recommend",
      'best decision',
      'game-changer',
      'changed (my|our) (life|business|day)',
    ],
    glad: [
      '(loved|love|loving) (the|this|my|our|how|it|working|every|<w:1-2>)',
      '(amazing|fantastic|brilliant|wonderful|incredible|outstanding|excellent|superb|awesome|great|lovely)',
      'exceeded (my|our|all|every)? expectations',
      '(so|very|extremely|really|super) (happy|pleased|grateful|impressed|helpful|professional|easy)',
      'thank(s| you) (so much|to|for)?',
      'the real deal',
      'made (me|us) feel',
      'went above and beyond',
    ],
  },
  hits: ['I would highly recommend the course', 'It exceeded our expectations'],
  misses: ['The course has six lessons'],
}
