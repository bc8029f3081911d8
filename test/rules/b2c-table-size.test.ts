import rule from '../../src/rules/b2c/table-size.ts'
import { check } from './check.ts'

const rows = (count: number): string =>
  `| Shoe | Fits | Dries |\n| --- | --- | --- |\n${'| Low | wide feet | overnight |\n'.repeat(count)}`

check(rule, {
  clean: [
    // Sizes down the side: the reader looks for one row.
    {
      audience: 'b2c',
      copy: `# Cakes\n\n| Size | Serves | Price |\n| - | - | - |\n${Array.from({ length: 12 }, (_, n) => `| ${n + 6} inch | ${n + 8} | $${40 + n} |\n`).join('')}\n[Order now](/shop)\n`,
    },
    // Five columns, three rows: taken in at once.
    {
      audience: 'b2c',
      copy: '# Shoes that fit\n\n| Shoe | A | B | C | D |\n| --- | --- | --- | --- | --- |\n| Oak | 1 | 2 | 3 | 4 |\n| Fir | 1 | 2 | 3 | 4 |\n| Elm | 1 | 2 | 3 | 4 |\n\n[Order now](/shop)\n',
    },
    { audience: 'b2c', copy: `# Shoes that fit\n\n${rows(10)}\n[Order now](/shop)\n` },
    { audience: 'b2c', copy: `# Shoes that fit\n\n${rows(30).replaceAll(/\|[^|]*\|$/gm, '|')}\n[Order now](/shop)\n` },
    { audience: 'b2b', copy: `# Fewer returns for your store\n\n${rows(30)}\n[Book a demo](/demo)\n` },
  ],
  found: [
    {
      says: 'large',
      audience: 'b2c',
      copy: `# Shoes that fit\n\n${rows(11).replace('Shoe', '⟦Shoe⟧')}\n[Order now](/shop)\n`,
      not: ['in a block quote'],
    },
  ],
})
