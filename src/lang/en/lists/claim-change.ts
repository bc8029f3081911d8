import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-change',
  about: 'A change in figures that somebody must have measured, and stories of customers without a name',
  audience: 'any',
  match: 'phrase',
  groups: {
    figure: [
      '<x> (faster|quicker|cheaper|more|less|fewer|better|larger|bigger|higher|lower|easier|longer|stronger|smaller|the <w>|productivity|returns?|roi|growth|output)',
      '<pct> (faster|quicker|cheaper|more|less|fewer|better|larger|higher|lower|shorter|longer|stronger) <w:0-2>',
      '<money> (more|less) (than|per|on|in)?',
      '(reduce~|cut~|lower~|slash~|trim~|shorten~|shrink~|increase~|raise~|grow|grows|grew|boost~|improve~|lift~) <w:0-5> (by )?(up to )?<pct>',
      '(reduce~|cut~|slash~|increase~|grow|grows|grew|boost~|improve~|multiply~) <w:0-4> by <x>',
      'add~ (up to )?(<n> )?<pct> to',
      '<pct> (reduction|increase|decrease|improvement|growth|drop|uplift|gain) (in|of)',
      '(save~|reclaim~|win back|free up) (you|them|us)? (up to )?<dur>',
      '<pct> (customer|client|user|guest|patient|test)? (satisfaction|accuracy|success rate|success|coverage|retention|recovery)',
      '<pct> of (our|my) <w:1-2> (recommend|renew|return|come back|stay|say|report|see)',
    ],
    award: ['award-winning', '(winner|finalist) of', 'won <w:0-3> awards?', 'multiple awards'],
    /** Much changed, as the seller says: it was measured, or it was not. */
    much: [
      '(dramatically|drastically|significantly|substantially|massively|radically|measurably) (reduce~|cut~|lower~|improve~|increase~|boost~|shorten~|accelerate~|speed~ up|faster|fewer|less|lower|cheaper|higher|more <w>)',
      '(reduce~|cut~|lower~|improve~|increase~|shorten~|drop~|fall|falls) <w:0-4> (dramatically|drastically|significantly|substantially|radically|measurably)',
      '<w> to <w> cut (dramatically|drastically|significantly|substantially)',
      '(measurable|dramatic|significant|substantial|drastic) (improvements?|reductions?|increases?|savings|gains?|time savings|cost savings) <w:0-5>',
      '(minimal|minimum|near-zero|virtually no|almost no|next to no) (downtime|errors?|delays?|waste)',
      'in (seconds|minutes|hours|days|weeks|a day|an hour),? (and )?not (in )?(minutes|hours|days|weeks|months|years)',
      '(minutes|hours|days|weeks),? (instead of|rather than) (hours|days|weeks|months|years)',
      'from (weeks|days|months|hours) to (minutes|hours|days|seconds)',
    ],
    nobody: [
      '(a|an|one|another) <w:0-3> (firm|company|client|customer|business|studio|clinic|retailer|bank|agency|startup|manufacturer|practice|brokerage) (we|I|who|was|cut|saved|reduced|grew|increased|closed|went|was|doubled|now)',
      'for (a|an|one) <w:0-3> (firm|company|client|customer|business|studio|clinic|retailer|bank|agency|startup|manufacturer|practice)',
      'how (a|an|one) <w:0-3> (firm|company|client|business|studio|clinic|retailer|bank|agency|startup|manufacturer|practice|owner) (cut|saved|reduced|grew|increased|closed|went|doubled)',
      '(this|one|a) <w:0-2> (owner|investor|homeowner) (increased|saved|cut|grew|sold|reduced|earned|doubled)',
    ],
  },
  traps: [
    ['(<pct>|<x>) <w:1-3> than', 'compared with something named'],
    ['<pct> off', 'a discount'],
    ['save up to <pct>', 'an offer'],
    ['for a small (firm|company|business)', 'whom it is for'],
    ['for (a|an) <w:0-2> (business|company) like yours', 'whom it is for'],
  ],
  hits: [
    'It significantly reduces late loaves',
    'in hours, not weeks',
    'with minimal downtime',
    'Ship 3x faster',
    'It cut errors by 28%',
    'saves 6 hours a week',
    '98% customer satisfaction',
    'how a Leeds bakery firm saved 9 hours',
  ],
  misses: ['20% off until Friday', 'a deposit of 25%', 'it takes 3 hours', 'for a business like yours'],
}
