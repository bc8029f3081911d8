import rule from '../../src/rules/hero/value.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    // Parts of the front matter before it: the theme says where they stand.
    {
      audience: 'b2c',
      copy: `---\ntitle: Larch\nbenefits:\n${'  - title: Rye\n    text: We weigh the flour on the evening before and leave the dough alone until the morning.\n'.repeat(9)}---\n\nGet fresh bread for your family 3 times faster than a trip to the shop.\n\n[Order now](/shop)\n`,
    },
    {
      audience: 'b2c',
      copy: '# Get fresh bread for your family before breakfast\n\nIt comes to your door.\n\n[Order now](/shop)\n',
    },
    {
      audience: 'b2b',
      copy: `# Larch\n\n${'We weigh the flour on the evening before. '.repeat(40)}\n\nGet fresh bread for your family before breakfast.\n`,
    },
  ],
})
