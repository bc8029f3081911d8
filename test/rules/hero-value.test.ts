import rule from '../../src/rules/hero/value.ts'
import { check } from './check.ts'

check(rule)
