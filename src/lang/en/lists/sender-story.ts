import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'sender-story',
  about: 'Openings in which the sender speaks of itself',
  audience: 'any',
  match: 'phrase',
  groups: {
    story: [
      '(was|were|is) (founded|established|incorporated|set up|started) (by|in|on|with|as|to)?',
      'founded (by|in) <w>',
      '(is|are|am) (proud|pleased|delighted|excited|thrilled|honou?red) to <w>',
      "(our|the company's|its) (story|mission|vision|values|philosophy|original promise) (is|are|was|were|began|starts|started)",
      '(our|my) (story|journey) <w>',
      '(we|i) (founded|started|established|built|set up) <w:1-3>',
      "we('re| are) (passionate|committed|dedicated|proud) <w>",
      '(we|i) (pride ourselves|pride myself|believe (in|that)) <w>',
      'it takes a lot to (be|become) <w>',
      '(here )?at <w:1-4>,? we (have|are|offer|provide|pride|believe|specialise|specialize)',
      'we have a (qualified|dedicated|professional|passionate|talented|skilled|experienced|great) <w:0-2> (team|staff|crew)',
      '(welcome to|thank you for visiting) <w>',
    ],
  },
  hits: ['Larch was founded in 1998', 'We are passionate about bread', 'Our mission is to bake'],
  misses: ['You found us', 'Bread for your family'],
}
