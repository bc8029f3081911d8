import rule from '../../src/rules/hero/one-target.ts'
import { check } from './check.ts'

check(rule, {})
