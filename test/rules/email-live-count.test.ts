import rule from '../../src/rules/email/live-count.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { kind: 'email', copy: 'Subject: Rye\n\nToday 12 people bake here.\n' },
    { copy: '# Rye\n\nNow 12 people are viewing this.\n' },
    { kind: 'email', copy: 'Subject: Rye\n\n{{ n }} people are viewing this.\n' },
  ],
  found: [
    {
      kind: 'email',
      says: 'static',
      copy: 'Subject: Rye\n\nYour rye: ⟦only 3 left in stock⟧.\n',
      offers: ['Take the figure from live data'],
      fill: { 'merge tag with the live figure': '{{ stock | default: "a few" }}' },
    },
  ],
})
