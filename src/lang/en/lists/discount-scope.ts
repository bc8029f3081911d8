import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'discount-scope',
  about: 'What a discount is given for, whoever buys: all together, a whole year, membership',
  audience: 'any',
  match: 'phrase',
  groups: {
    '': [
      '(whole|full|complete|entire) (bundle|package|suite|set)',
      '(bundle|bundled|combined) (with|of|price|pricing|discount)',
      '(annual|yearly) (plans?|subscriptions?|memberships?|prepayment|payment)',
      '(paying|pay|paid|billed) (annually|yearly)',
      '(for|to) (all )?members',
      '(member|membership|association|chamber) (discount|pricing|price|rate)',
    ],
  },
  hits: ['15% off the whole suite', '20% off yearly plans', '10% off for members'],
  misses: ['Get 20% off today', 'Members of the team meet on Monday', 'A complete guide'],
}
