import rule from '../../src/rules/cta/demo-first.ts'
import { check } from './check.ts'

check(rule, {
  clean: [
    { audience: 'b2b', copy: '# Bread for canteens\n\n[Request a demo](/demo)\n\n[Check your fit](/fit)\n' },
    { audience: 'b2b', copy: '# Bread for canteens\n\n[Order a sample box](/order)\n' },
  ],
})
