import type { WordList } from '../../list.ts'

export const list: WordList = {
  id: 'claim-green',
  about: 'Generic environmental claims, which EU law forbids without proof (Directive 2024/825)',
  audience: 'any',
  match: 'phrase',
  groups: {
    generic: [
      '(eco|environmentally|environment|climate|planet|earth|nature|ocean)-friendly',
      'environmentally (sound|safe|responsible|conscious|kind)',
      'eco-(conscious|safe|responsible)',
      '(kind|gentle|good) (to|for|on) the (planet|environment|earth|climate|oceans?)',
      'sustainabl[ey] (product|products|packaging|fashion|brand|choice|made|produced|materials?|sourced)',
      '(greener|green) (choice|alternative|product|products|solution|energy|future|technology)',
      'biodegradable',
      'carbon-friendly',
      'energy-efficient',
      'guilt-free (fashion|shopping|consumption)',
      'saves? the planet',
      'save the (planet|environment|oceans?)',
    ],
    offset: [
      '(carbon|climate|co2)-?(neutral|positive|negative|compensated|free)',
      'net[- ]zero (emissions|carbon|product|shipping|delivery)',
      'zero emissions?',
      '(carbon|climate) neutral(ity)?',
    ],
  },
  traps: [['net zero (by|target|goal|strategy)', 'an aim, another matter']],
  hits: ['Eco-friendly packaging', 'our climate-neutral ovens', 'biodegradable bags'],
  misses: ['a friendly ecosystem', 'the green button', 'Made of 80% recycled paper'],
}
