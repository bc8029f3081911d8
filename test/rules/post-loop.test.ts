import rule from '../../src/rules/post/loop.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: '# Rye\n\nWe plan a QBR and admin training.\n' },
    { audience: 'b2b', copy: '# Rye\n\nCollect loyalty points.\n' },
    '# Rye\n\nCollect loyalty points and share your look.\n',
  ],
  found: [],
})
