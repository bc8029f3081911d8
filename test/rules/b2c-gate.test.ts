import rule from '../../src/rules/b2c/gate.ts'
import { check } from './check.ts'

check(rule, {})
