import rule from '../../src/rules/b2c/reason-now.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# A course in bread\n\nTwelve lessons, £40. Cancel any time.\n\n[Enrol](/course)\n' },
    {
      audience: 'b2c',
      copy: '# Rye loaf\n\n£6 a loaf. Free returns. Only 12 left in stock.\n\n[Add to cart](/cart)\n',
    },
    { audience: 'b2c', copy: '# Rye loaf\n\n20% off the whole shelf. Free returns.\n\n[Add to cart](/cart)\n' },
  ],
})
