import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'audience-both',
  about: 'Words that address one person and an organisation in one breath',
  audience: 'mixed',
  match: 'phrase',
  groups: {
    '': [
      '(individuals?|personal|private clients|families|homeowners|consumers|households|hobbyists) (and|or|to|as well as) (small|large|growing)? (businesses|companies|business|teams|organi[sz]ations|enterprises|commercial|corporate)',
      '(businesses|companies|teams|organi[sz]ations|commercial|corporate) (and|or|as well as) (individuals?|families|homeowners|private clients|households|consumers)',
      'you (and|or) your (business|company|team|organi[sz]ation)',
      '(personal|home) (and|or) (business|professional|commercial) use',
      '(residential|domestic) (and|or|&) (commercial|business)',
      '(commercial|business) (and|or|&) (residential|domestic)',
      '(homes|houses), (shops|offices|businesses|stores|schools|warehouses),? (and|or)',
      '(investors?|buyers?) (and|or) (business owners|developers|operators|tenants)',
    ],
  },
  hits: ['For families and small businesses.', 'Personal and business use.'],
  misses: ['For freelancers and small businesses.', 'For your team.', 'For you and your family.'],
}
