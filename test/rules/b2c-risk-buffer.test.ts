import rule from '../../src/rules/b2c/risk-buffer.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    {
      audience: 'b2c',
      copy: '# About us\n\nWe help you make your first bowl in one afternoon.\n\n[Book your seat](/book)\n',
    },
    // The sum is not settled yet, or stands in a field that the site shows.
    {
      audience: 'b2c',
      copy: '---\nsetupPrice: 300\ntitle: Bread class\n---\n\n# Bake your first loaf in one afternoon\n\nThe clay oven is hot when you come.\n\n[Call us](tel:+441130000000)\n',
    },
    { audience: 'b2c', copy: '# A bowl of your own\n\nFree to attend.\n\n[Book your seat](/book)\n' },
    { audience: 'b2c', copy: '# A bowl of your own\n\nA film to watch at home.\n\n[Download the film](/film)\n' },
    {
      audience: 'b2c',
      lang: 'id',
      copy: '# Mangkuk buatanmu\n\nKonsultasi gratis lewat telepon.\n\n[Pesan tempat](/pesan)\n',
    },
  ],
  found: [
    // Without an ask, the promise is the place: not whatever the page happens to end on.
    {
      says: 'no-price',
      audience: 'b2c',
      copy: '# Clay nights\n\n⟦Make your own bowl in one afternoon.⟧\n\nThe clay is there.\n\nKeep away from the glaze.\n',
      not: ['in a block quote'],
    },
    {
      says: 'no-price',
      audience: 'b2c',
      copy: '# Get your first bowl in one afternoon\n\nThe clay is there.\n\n[⟦Book your seat⟧](/book)\n',
    },
  ],
})
