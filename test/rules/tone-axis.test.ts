import rule from '../../src/rules/tone/axis.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2c', copy: '# Rye\n\nSoft, warm, cozy and comforting, a joy that will delight and relax.\n' },
    { copy: '# Rye\n\nSoft, warm, cozy and comforting, a joy that will delight and relax.\n' },
  ],
})
