import rule from '../../src/rules/claim/sums.ts'
import { check } from './check.ts'

const page = (...lines: string[]): string =>
  `# Bread before breakfast\n\n${lines.join('\n\n')}\n\n[Order a box](/shop)\n`

const SERIES = (told: string, day: string): string =>
  `# Series\n\n## Email 1: Day 1 - Welcome\n\nSubject: Your oven\n\nHi Ana,\n\n${told}\n\n## ${day}\n\nSubject: The loaf\n\nHi Ana,\n\nHere is the recipe.\n`

check(rule, {
  clean: [
    page('- Lesson: $120\n- Flour: $45\n- Baskets: $30', 'Total: $195'),
    page('- Lesson: $120\n- Flour: $45\n- Discount: -$25', '**Total: $140**'),
    page('- Lesson: $120\n- Flour: $45\n- New member discount: $25 off', 'You save in total: $190'),
    page('- Flour for bread: $45\n- Lesson: $1,200-$1,500', 'Total value: $1,400'),
    page('- Lesson (was $150): $120\n- Flour: $45', 'Total: $170'),
    page('- Lesson: about $120\n- Flour: $45', 'Total: $180'),
    page('- Lesson: $120\n- Flour: $45', 'Total: $165 or $15 a month'),
    page('- Lesson: $120\n- Flour: $45', 'Total loss of flour: 5%'),
    page('1. Knead (20 minutes)\n2. Rest (2 hours)\n3. Bake (45 minutes)', 'Total: 3 hours'),
    page('1. Plan (2 days)\n2. Build (4 hours)', 'Total: 2.5 days'),
    page('| Item | Price |\n| --- | --- |\n| Lesson | $120 |\n| Flour | $45 |\n| Total | $165 |'),
    page('| Item | Price |\n| --- | --- |\n| Rebate | $120 |\n| Flour | $45 |\n| Total | $1,650 |'),
    page('## Three reasons', '- Warm\n- Early\n- Rye'),
    page('## Our 3 steps', 'Text us.', '- Warm\n- Early\n- Rye\n- Spelt'),
    page('## Three reasons', '- Warm\n- Early\n- Rye\n- Spelt\n- Oat\n- Wheat'),
    page('Here are two ways to pay:', '1. Card\n2. Cash', '## Three reasons', '1. Warm\n2. Early\n3. Rye'),
    page(
      '## Three steps',
      '### Step 1: Pick',
      'Rye.',
      '### Step 2: Pay',
      'Card.',
      '### Step 3: Eat',
      'At six.',
      '## More',
      '4. Rest',
    ),
    page('The first 2 steps of 4:', '1. Pick\n2. Pay\n3. Eat'),
    page('Order until Wednesday, March 11, 2026.', 'Or Thursday, 12 March 2026.'),
    page('Order until Friday, March 11.'),
    page('We bake on Fridays from March 11, 2026.'),
    {
      kind: 'email',
      copy: 'Subject: Last day\n\nHi Ana,\n\nThe offer ends March 11, 2026. Reply by Friday, and we meet before March 20, 2026.\n',
    },
    { kind: 'email', copy: SERIES('Tomorrow I will send the recipe.', 'Email 2: Day 2 - The loaf') },
    { kind: 'email', copy: SERIES('Your oven comes tomorrow.', 'Email 2: Day 4 - The loaf') },
    { kind: 'email', copy: SERIES('Tomorrow I will send the recipe.', 'Email 2: The loaf') },
    { lang: 'id', copy: '# Roti\n\n- Kelas: Rp120.000\n- Tepung: Rp45.000\n\nTotal: Rp165.000\n\n[Pesan](/toko)\n' },
  ],
  found: [
    { says: 'total', copy: page('- Lesson: $120\n- Flour: $45\n- Discount: -$25', 'YOUR TOTAL: ⟦$165⟧') },
    { says: 'total', copy: page('- Lesson: $500-$800\n- Flour: $200', 'Total value: up to ⟦$900+⟧') },
    { says: 'total', copy: page('1. Plan (2 days)\n2. Build (1 hour)', 'Total: ⟦2.5 days⟧') },
    {
      says: 'total',
      copy: page('| Item | Price |\n| --- | --- |\n| Lesson | $120 |\n| Flour | $45 |\n| Total | ⟦$185⟧ |'),
    },
    {
      says: 'total',
      lang: 'id',
      copy: '# Roti\n\n- Kelas: Rp120.000\n- Tepung: Rp45.000\n\nTotal: ⟦Rp185.000⟧\n\n[Pesan](/toko)\n',
    },
    { says: 'count', copy: page('Here are ⟦five reasons⟧:', '- Warm\n- Early\n- Rye\n- Spelt') },
    {
      says: 'count',
      copy: page(
        '## ⟦Two steps⟧',
        '### Step 1: Pick',
        'Rye.',
        '### Step 2: Pay',
        'Card.',
        '### Step 3: Eat',
        'At six.',
        '## More',
      ),
    },
    { says: 'weekday', copy: page('Order until ⟦Friday, 12 March 2026⟧.') },
    { says: 'weekday', lang: 'id', copy: '# Roti\n\nPesan sampai ⟦Jumat, 12 Maret 2026⟧.\n\n[Pesan](/toko)\n' },
    {
      says: 'weekday',
      kind: 'email',
      copy: 'Subject: After ⟦Friday⟧ the price goes up\n\nHi Ana,\n\nThe offer ends March 11, 2026. Reply to this mail.\n',
    },
    {
      says: 'tomorrow',
      kind: 'email',
      copy: SERIES('⟦Tomorrow, we’ll⟧ send the recipe.', 'Email 2: Day 4 - The loaf'),
    },
  ],
})
