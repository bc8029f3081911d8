import rule from '../../src/rules/hero/value.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
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
