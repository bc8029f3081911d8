import rule from '../../src/rules/hero/cta.ts'
import { check } from './check.ts'

check(rule, {})
