import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'placeholder',
  about: 'What drafts and themes leave behind: filler, stand-in words, notes to the team',
  audience: 'any',
  match: 'phrase',
  groups: {
    filler: [
      'lorem ipsum',
      'dolor sit amet',
      'consectetur adipis(cing|icing|ci)',
      'sed do eiusmod',
      'excepteur sint occaecat',
      'duis aute irure',
      'totam rem aperiam',
      'nemo enim ipsam',
      'ut enim ad minim',
    ],
    'stand-in': [
      'your (text|copy|content|headline|title|logo|image|photo|tagline|description|link|quote|testimonial|message|brand) (goes)? here',
      'your (company|brand|product|business) name (goes)? here',
      'insert (your|a|the)? <w:1-3> here',
      '(text|copy|image|content|testimonial|quote|headline|title|logo) goes here',
      'placeholder (image|text|copy|quote|testimonial|headline|content|photo|logo|title)',
      '(testimonial|image|quote|text|photo|logo|copy) placeholder',
      'this is (a)? (dummy|placeholder|sample) <w>',
      'dummy (text|copy|content)',
      '(image|photo|slide|card|feature|service) \\d (title|caption|text|description)',
      'name surname',
    ],
    note: [
      '(delete|remove|cut) (this)? before (publishing|publication|launch|sending|going live|go-live)',
      'do not publish',
      'not for publication',
      'copy to come',
      'text to follow',
      'something here',
    ],
  },
  traps: [['text messages? placeholder', 'a field of a form']],
  hits: ['Lorem ipsum dolor sit amet', 'Your headline here', 'Notes (delete before publishing)', 'Placeholder image 2'],
  misses: ['Your order is here', 'Insert coin', 'A place for your headline'],
}
