import rule from '../../src/rules/audience/mixed.ts'
import { check } from './check.ts'

check(rule, {})
