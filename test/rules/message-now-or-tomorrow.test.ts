import rule from '../../src/rules/message/now-or-tomorrow.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: '# Bread for generations to come\n\nRye.\n' },
    { audience: 'b2c', copy: '# Bread tonight\n\nRye.\n' },
    '# Bread for generations to come\n\nRye.\n',
    { audience: 'b2b', copy: '# Bread tonight\n\nBread cost down 12% in a year.\n' },
  ],
})
