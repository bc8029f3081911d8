import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-hype',
  about: 'Words of praise that show nothing: loud ones, and soft ones that any seller writes',
  audience: 'any',
  match: 'phrase',
  groups: {
    loud: [
      '(amazing(ly)?|incredibl[ey]|stunning(ly)?|breath-?taking|majestic|delightful(ly)?|delectable|mouth-?watering|exquisite(ly)?|unforgettable|magical|spectacular(ly)?|phenomenal|extraordinary|exceptional(ly)?|outstanding|superb|magnificent|fantastic|fabulous|awesome|wonderful(ly)?|wondrous|marvel+ous|remarkabl[ey]|unbelievabl[ey]|unparalleled|unrivall?ed|sensational|impeccable|flawless(ly)?|mesmeri[sz]ing|exhilarating|enchanting|captivating|dazzling|irresistible|divine|heavenly|sublime|legendary|iconic|jaw-dropping|mind-blowing|life-changing|epic|glorious|gorgeous|brilliant|perfection|bliss(ful)?|enchantment|extravagan(t|ce)|opulent|unmatched|supreme|electrifying|thrilling|wow)',
      '(world-class|cutting-edge|state-of-the-art|bleeding-edge|next-generation|next-gen|next-level|revolutionary|revolutioni[sz](e|es|ing)|groundbreaking|ground-breaking|game-changing|game-changer|best-in-class|industry-leading|market-leading|first-class|five-star|top-notch|top-tier|rock-solid|second to none|like no other|once-in-a-lifetime|one-of-a-kind|unlike any other|out of this world|gourmet delight|culinary (delight|experience|journey|masterpiece)|massive (advantage|competitive advantages?|growth|results)|endless possibilities|limitless (possibilities|potential)|the future of <w>|dreams? come true|dream <w:0-2> (space|home|life|body|kitchen|wedding|garden)|skyrocket~|supercharge~|turbocharge~|explosive growth|unleash~|elevate~ (your|the|every) <w>)',
    ],
    soft: [
      '(dynamic|vibrant|luxurious|luxury|premium|premier|elite|elegant|sophisticated|innovative|robust|powerful|seamless(ly)?|effortless(ly)?|frictionless|ultimate|perfect(ly)?|superior|excellent|excellence|unique|exciting|passionate|dedicated|professional|reliable|trusted|trustworthy|high-quality|top-quality|quality|beautiful(ly)?|holistic|gourmet|delicious|bespoke|exclusive)',
    ],
  },
  traps: [
    ['(epic|iconic) (games?|store)', 'a name'],
    ['quality (assurance|control|of|check|checks|manager|management|management system|score)', 'a thing'],
    ['air quality', 'a thing'],
    [
      '(professional|premium) (plan|tier|version|edition|package|subscription|account|membership|liability|indemnity|services? provider|fees?)',
      'a thing',
    ],
    ['(past|present|future|continuous) perfect', 'grammar'],
    ['wow!', 'a call'],
  ],
  hits: ['An amazing, delectable loaf', 'premium and reliable'],
  misses: ['Smoked over beech for six hours', 'the premium plan', 'quality control'],
}
