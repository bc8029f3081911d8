import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'discount-coupon',
  about: 'Tools of a shop that a buying committee does not trust',
  audience: 'b2c',
  match: 'phrase',
  groups: {
    '': [
      'coupons?',
      'coupon code',
      'promo(tion)?(al)? codes?',
      'discount codes?',
      'voucher codes?',
      'use (the )?code',
      'flash sale',
      'buy <n>,? get <n>( free)?',
      'bogo',
      'black friday (sale|deal|deals|offer|special)',
      'cyber monday (sale|deal|deals|offer|special)',
      'deal of the (day|week)',
      'daily deals?',
      'spin the wheel',
      'mystery discount',
      'scratch cards?',
      'double points',
      'clearance',
    ],
  },
  traps: [
    ['(manage|issue|create|redeem|digital|your|track|accept|custom) coupons?', 'a product about coupons'],
    ['coupons? (management|campaigns?|engine|software|api)', 'a product about coupons'],
    ['customs clearance', 'other clearance'],
    ['security clearance', 'other clearance'],
  ],
  hits: ['Use code TALLY10', 'Flash sale today'],
  misses: ['Read the source code', 'Customs clearance in a day', 'Coupon management for retailers'],
}
