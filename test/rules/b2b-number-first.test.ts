import rule from '../../src/rules/b2b/number-first.ts'
import { check } from './check.ts'

check(rule, {})
