import rule from '../../src/rules/claim/numbers.ts'
import { check } from './check.ts'

const page = (...lines: string[]): string =>
  `# Bread before breakfast\n\n${lines.join('\n\n')}\n\n[Order a box](/shop)\n`

check(rule, {
  clean: [
    // The copy tells when the price changes.
    '# Larch\n\nA box costs $17 per month now.\n\nThe $17 per month price ends with the first 100 buyers; then it is $27 per month.\n\nLater, a box costs $27 per month.\n\n[Order now](/shop)\n',
    {
      kind: 'email',
      copy: 'Subject: The $17 price closes soon\n\nHi Ana,\n\nAfter the first 100 buyers, the price is $27.\n\nOrder by Friday.\n',
    },
    {
      kind: 'email',
      lang: 'id',
      copy: 'Subject: Harga Rp170.000 segera berakhir\n\nHalo Ana,\n\nSetelah 100 pembeli pertama, harga jadi Rp270.000.\n\nPesan sebelum Jumat.\n',
    },
    page('A 14-day free trial.', 'Your free trial of 2 weeks ends by itself.'),
    page('Over 4,000 customers.', 'Ask one of our 4,200 customers.'),
    page('A 15-minute call.', 'A 30-minute demo.'),
    page('4,200 customers.', '> “One of 3,000 customers,” says Ana Whitlock.'),
    page('Live in 5 minutes.', '| Plan | Live in 9 minutes |\n| --- | --- |\n| Rye | Live in 7 minutes |'),
    {
      kind: 'email',
      copy: 'Subject: Save 9 hours a week\n\nHi Ana,\n\nYou save over 8 hours a week, some 12.\n\nOrder by Friday.\n',
    },
    {
      kind: 'email',
      copy: 'Subject: $120 off your oven\n\nHi Ana,\n\nThe lesson is $90, and you take $120 off.\n\nOrder by Friday.\n',
    },
    {
      kind: 'email',
      copy: 'Subject: Save $10K on your oven\n\nHi Ben,\n\nYou save $7,500-$10,000; Ana saved $8,500.\n\nReply with a name.\n',
    },
    { kind: 'email', copy: 'Subject: 3 weeks to go\n\nHi Ana,\n\n22 days to go.\n\nOrder by Friday.\n' },
    {
      kind: 'email',
      copy: 'Subject: 30% less waste\n\nHi Ana,\n\nOvens rest 40% of the night.\n\nOrder by Friday.\n',
    },
    page('From $20-40 per month.', 'The box for two is $30-60 per month.'),
    { lang: 'id', copy: '# Roti\n\nUji coba gratis 14 hari.\n\nTrial 14 hari.\n\n[Pesan](/toko)\n' },
  ],
  found: [
    { says: 'differs', copy: page('Book a 15-minute call.', 'In a ⟦20-minute call⟧ we taste together.') },
    { says: 'differs', copy: page('In 3 easy steps.', 'These ⟦four steps⟧ bake your bread.') },
    {
      says: 'subject',
      kind: 'email',
      copy: 'Subject: ⟦$2,000⟧ for each referral\n\nHi Ana,\n\nWe pay a referral fee of 3%.\n\nAn oven of $60,000 = $1,800 for you.\n\nReply with a name.\n',
    },
    {
      says: 'subject',
      kind: 'email',
      copy: 'Subject: How Ana saved ⟦$10K⟧ on her oven\n\nHi Ben,\n\nAna saved $8,500 and baked first.\n\nP.S. $7,500-$10,000 winter prices end on Friday. Reply with a name.\n',
    },
    { says: 'range', copy: page('From $20-40 per month.', 'Boxes are ⟦$20-60 per month⟧.') },
    {
      says: 'differs',
      kind: 'email',
      copy: 'Subject: Live in 3 minutes\n\nHi Ana,\n\nIt is ⟦live in under 60 seconds⟧.\n\nOrder by Friday.\n',
    },
  ],
})
