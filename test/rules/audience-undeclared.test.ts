import rule from '../../src/rules/audience/undeclared.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { copy: '# Larch hums\n\nIt is quiet and blue.\n' },
    {
      copy: '---\nkind: landing\n---\n\n# Warm bread for your family tonight\n\nAdd to cart, free returns, for your kids at home.\n\n[Add to cart](/cart)\n',
    },
  ],
})
