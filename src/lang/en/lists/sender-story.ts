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
    ],
    /** A greeting: a story where it goes on about the sender. */
    welcome: ['(welcome to|thank you for visiting) <w>'],
    /** Who writes, before why it concerns the reader. */
    name: [
      "(hi, |hello, )?my name(’s|'s| is) <w:1-3>",
      "(i'm|i am|this is) <w:1-3>, (a |an |the |and i(’m|'m| am) )?(<w:0-3> )?(founder|co-founder|cofounder|owner|ceo|cto|director|head|manager|developer|designer|consultant|engineer|photographer|writer|editor|coach|marketer|freelancer|specialist|agent|representative|rep|lead|partner|student|artist|architect)",
      "(i'm|i am|this is) <w:1-3> (from|with|at|over at) <w:1-3>",
    ],
    /** How the sender feels about its work, where nothing is done for the reader. */
    pledge: [
      '(treat|treats|care for|look after) (your|every|each|all our|our) <w:1-3> (as if|like|as though) (it|they|he|she)? (was|were|is|are|our|their|we)? <w:0-1> own',
      '(pour|put|puts|pouring|putting) (our|my|their) (whole )?(heart|hearts|soul|heart and soul|hearts and souls) (and soul )?into <w>',
      '(heart and soul|labou?r of love|with all our heart|from the bottom of our hearts?)',
      '(your|customer|client|guest) (satisfaction|happiness) (is|comes|remains) (our )?(top |number one |first |main |highest |only )?(priority|goal|concern|first|promise|mission)',
      '(we|our team) (take|takes|taking) (great |real |immense |huge )?(pride|satisfaction) in <w>',
      '(nothing|no greater) (makes us happier|gives us (more|greater) (joy|pleasure|satisfaction)|joy)',
      '(customer|client|customers|clients) (focus|first|focused|centric|centred|centered)[:—–-]? we (listen|understand|care) <w:0-4>',
      'we (listen, understand|listen and understand|listen to you, understand) <w:0-3>',
      "(it's|it is) (in our|part of our) (dna|blood)",
      'we live and breathe <w>',
      'we go (above and beyond|the extra mile)',
    ],
  },
  hits: [
    'Larch was founded in 1998',
    'We are passionate about bread',
    'Our mission is to bake',
    'We treat every loaf as if it were our own',
    'Your satisfaction is our top priority',
  ],
  misses: ['You take pride in your lawn', 'You found us', 'Bread for your family'],
}
