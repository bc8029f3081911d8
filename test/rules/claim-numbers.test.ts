import rule from '../../src/rules/claim/numbers.ts'
import { check } from './check.ts'

const page = (...lines: string[]): string =>
  `# Bread before breakfast\n\n${lines.join('\n\n')}\n\n[Order a box](/shop)\n`

check(rule, {
  clean: [
    page('A 14-day free trial.', 'Your free trial of 2 weeks ends by itself.'),
    page('Over 4,000 customers.', 'Ask one of our 4,200 customers.'),
    page('A 15-minute call.', 'A 30-minute demo.'),
    page('4,200 customers.', '> “One of 3,000 customers,” says Ana Whitlock.'),
    page('Live in 5 minutes.', '| Plan | Live in 9 minutes |\n| --- | --- |\n| Rye | Live in 7 minutes |'),
    { lang: 'id', copy: '# Roti\n\nUji coba gratis 14 hari.\n\nTrial 14 hari.\n\n[Pesan](/toko)\n' },
  ],
  found: [
    { says: 'differs', copy: page('Book a 15-minute call.', 'In a ⟦20-minute call⟧ we taste together.') },
    { says: 'differs', copy: page('In 3 easy steps.', 'These ⟦four steps⟧ bake your bread.') },
    {
      says: 'differs',
      kind: 'email',
      copy: 'Subject: Live in 3 minutes\n\nHi Ana,\n\nIt is ⟦live in under 60 seconds⟧.\n\nOrder by Friday.\n',
    },
  ],
})
