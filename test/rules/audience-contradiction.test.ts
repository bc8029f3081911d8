import rule from '../../src/rules/audience/contradiction.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      copy: '---\nkind: landing\naudience: b2b\n---\n\n# Fresh bread\n\nBaked at four for you.\n\n[Order now](/shop)\n',
    },
    {
      copy: '---\nkind: landing\naudience: both\n---\n\n# Sleep better tonight in your own bed\n\nSoft linen for your bedroom, cosy for your kids. Add to cart, free returns.\n\n[Add to cart](/cart)\n',
    },
    {
      audience: 'b2b',
      copy: '# Sleep better tonight in your own bed\n\nSoft linen for your bedroom, cosy for your kids. Add to cart, free returns.\n\n[Add to cart](/cart)\n',
    },
  ],
})
