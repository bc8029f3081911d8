import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'countable',
  about: 'Outcomes that a company can count: cost, time, errors, revenue',
  audience: 'b2b',
  match: 'phrase',
  groups: {
    '': [
      '(cut|reduce~|lower~|save~|minimi[sz]e~|shorten~|eliminate~|avoid~|slash~|trim~|shrink~) <w:0-4> (costs?|time|hours|days|errors?|mistakes|downtime|waste|overheads?|churn|delays?|rework|spend|spending|expenses|bills?|turnaround|lead times?|manual work|returns|scrap|money|risk exposure)',
      '(increase~|grow|grows|growing|boost~|improve~|maximi[sz]e~|raise~|lift~|drive~|win|accelerate~|double~|multiply~|enhance~) <w:0-3> (revenue|sales|conversions?|conversion rates?|margins?|profits?|profitability|growth|productivity|efficiency|throughput|occupancy|yield|retention|output|leads|turnover|bookings|roi|uptime|cash flow)',
      '(more|most) (efficient|efficiently|productive|productively|cost-effective|profitable)',
      '(work|close|ship|deliver|finish|hire|sell|respond|resolve|process|investigate|build)~ <w:0-3> (faster|quicker)',
      'fewer <w:0-1> ?(errors|mistakes|calls|tickets|hours|returns|delays|outages|no-shows|complaints|handoffs)',
      '(less|half the) (time|cost|effort|manual work|paperwork|downtime|waste)',
      '(cost|operational) (savings?|efficienc(y|ies))',
      '(maximum|more|greater|full|better) (value|return|output) (from|for|on|out of)',
      '(return on investment|roi)',
      'speed(s|ing)? up',
      'accelerat(e|es|ing)',
      'do more with less',
      'in <dur> (instead of|rather than)',
      '(hours|days|weeks|months) (instead of|rather than) (weeks|months|days|years)',
    ],
  },
  traps: [['faster than (ever|you think|before)', 'a phrase']],
  hits: [
    'Cut your invoice errors',
    'Get maximum value from small budgets',
    'Work more efficiently',
    'Reduces downtime',
  ],
  misses: ['Oak pallets by the load', 'Trusted advice', 'Bread for every day'],
}
