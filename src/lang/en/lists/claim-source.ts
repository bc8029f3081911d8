import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-source',
  about: 'What a claim can be checked by: somebody named, a study, a way of measuring, a date',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      'source(s)?:',
      'according to',
      'based on <w:0-3> (data|records|survey|study|results|<n>|<year>)',
      '(audited|verified|certified|ranked|rated|voted|named|reported|published) (by|in|at)',
      '(as)? (measured|tested) (by|at|against|across)',
      '<w:0-2> (survey|study|trial|audit|benchmark|census|ranking|index) (of|by|from|in)',
      '(survey|benchmark|ranking|study) (<year>|<date>)',
      '<year> (survey|study|benchmark|ranking|award|report)',
      'as of (<date>|<year>|<w:1-2>)',
      'n ?= ?<n>',
      '(average|mean|median) (of|across|over) <w:0-2> <n>',
      'across <n> <w>',
      'among <n> <w:1-2>',
      '(case study|customer story):?',
      'see (the|our) (study|data|report|method(ology)?|benchmark|results|numbers|proof|case study)',
      'method(ology)?:',
      'our (own)? (data|records|books) (from|of|for|in)',
      'awarded (by|in|the)',
      'peer-reviewed',
      'registered (trial|study)',
      '(recommendations?|data|figures|numbers|guidance|advice|ratings|answers|guidelines|facts|limits) (come|comes|are (taken|drawn|based)|is (taken|drawn|based)) (from|on) <w>',
    ],
  },
  traps: [
    [
      'according to (recent|industry|many|multiple|various|several|numerous|new|latest)? ?(studies|research|experts|reports|surveys|statistics|estimates|analysts|scientists|data)',
      'names none',
    ],
    ['according to (your|you|the <w:0-2> (plan|size|needs|schedule)|size|taste|need)', 'a measure for the reader'],
  ],
  hits: [
    'according to Larch Institute',
    'Source: customer survey 2025',
    'measured across 120 shops',
    'as of June 2025',
  ],
  misses: ['An open source kit', 'We rate your shop', 'Study with us'],
}
