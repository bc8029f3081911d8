import rule from '../../src/rules/proof/story-number.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    '# Larch\n\nCase study: Wren Foods moved its night shift to our ovens.\n\nWaste fell by 28%.\n\n[Order a box](/shop)\n',
    '# Larch\n\nWe knead.\n\n[Order a box](/shop)\n',
  ],
})
