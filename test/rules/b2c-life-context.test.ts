import rule from '../../src/rules/b2c/life-context.ts'
import { check } from './check.ts'

const facts = 'Stone-milled flour, no additives. £6 a loaf, delivery in two days.\n\n[Add to cart](/cart)\n'

check(rule, {
  clean: [
    { audience: 'b2c', copy: `# Toast tonight\n\n${facts}` },
    { audience: 'b2c', copy: `# Rye that feels cosy\n\n${facts}` },
    { audience: 'b2c', copy: `# Dry bread? Before and after\n\n${facts}` },
    { audience: 'b2c', copy: '# A course in accounting\n\nTwelve lessons, £40.\n\n[Buy now](/course)\n' },
  ],
})
