import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'material',
  about: 'What a buying committee takes along: calculator, architecture, checklists and security papers, cases',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    calculator: [
      'calculators?',
      '(roi|savings?|tco|cost) (estimator|model|tool|worksheet|spreadsheet)',
      '(calculate|estimate|work out) (your|the) <w:0-2> (savings?|roi|return|payback|costs?)',
    ],
    architecture: [
      '(reference|system|network|security|cloud|platform|technical|solution|deployment|integration|our) architecture',
      'architecture (diagrams?|overview|guide|docs?|documentation|page|paper)',
      '(system|network|integration|data-? ?flow|deployment|infrastructure) diagrams?',
      '(technical|system) (overview|documentation|docs|white-?paper)',
      'api (docs|documentation|reference)',
    ],
    checklist: [
      'check-?lists?',
      'security (faq|questionnaire|white-?paper|documentation|documents|pack|overview|page)',
      'compliance (matrix|pack|guide|overview|documents|documentation)',
      '(vendor|procurement|supplier) (questionnaire|pack)',
      'trust cent(er|re)',
    ],
    case: [
      'case stud(y|ies)',
      '(customer|client|success|reference) stor(y|ies)',
      'reference (customers?|clients?|calls?|projects?)',
    ],
  },
  traps: [['calculator (app|watch)', 'what is sold']],
  hits: [
    'Try the ROI calculator',
    'Calculate your yearly savings',
    'See the architecture diagram (PDF)',
    'API documentation',
    'Download the security checklist',
    'Our trust center',
    'Case study: a food wholesaler',
    'We arrange a reference call',
  ],
  misses: ['Architecture of old towns', 'We check the list of guests', 'Just in case', 'A calculated risk'],
}
