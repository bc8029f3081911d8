import rule from '../../src/rules/tone/repeated.ts'
import { check } from './check.ts'

const PARTS = ['Rye and seed loaves', 'Wheat and milk buns', 'Spelt with honey', 'Oat and raisin rolls']

check(rule, {
  clean: [
    // Seven words may come again.
    '# Rye\n\n## One\n\nWe bring it before the street wakes.\n\n## Two\n\nWe bring it before the street wakes.\n',
    // What stands behind each button takes the same worry off.
    '# Rye\n\n[Order now](/buy)\n\nYou can send it back within a day and pay nothing.\n\n## Two\n\nWarm.\n\n[Order now](/buy)\n\nYou can send it back within a day and pay nothing.\n',
    // A customer is quoted twice.
    '# Rye\n\n> I have never had a loaf like it in all my life. — Ana\n\n## Two\n\n> I have never had a loaf like it in all my life. — Ana\n',
    '# Rye\n\n- Rye with seeds\n- Wheat with milk\n- Spelt with honey\n\nAnd\n\n- Rye with seeds\n- Wheat with milk\n- Spelt with honey\n',
    // Both plans hold some of it.
    '# Rye\n\n- Free delivery\n- Warm bags\n- A card\n- One loaf\n- Two buns\n- A jar\n- Our book\n\nAnd\n\n- Free delivery\n- Warm bags\n- A card\n- One loaf\n- Four cups\n- A knife\n- A board\n',
    {
      lang: 'id',
      copy: '# Roti\n\nKami antar sebelum jalanan ramai setiap pagi.\n\nDatanglah.\n\nKami antar sebelum jalanan ramai setiap pagi.\n',
    },
  ],
  found: [
    {
      says: 'sentence',
      copy: '# Rye\n\n## One\n\nIt rests for a day, and then it goes into the oven next door.\n\n## Two\n\n⟦It rests for a day, and then it goes into the oven next door.⟧ It is dark.\n',
    },
    {
      says: 'list',
      copy: `# Rye\n\n${PARTS.map((part) => `## ${part}\n\nWarm.\n`).join('\n')}\n${PARTS.map(
        (part, at) => `## ${at === 0 ? `⟦${part}⟧` : part}\n\nMore of it.\n`,
      ).join('\n')}`,
    },
    {
      lang: 'id',
      says: 'sentence',
      copy: '# Roti\n\n## Satu\n\nAdonan beristirahat semalam lalu masuk oven batu di sebelah dapur.\n\n## Dua\n\n⟦Adonan beristirahat semalam lalu masuk oven batu di sebelah dapur.⟧\n',
    },
  ],
})
