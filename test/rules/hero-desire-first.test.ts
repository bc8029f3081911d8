import rule from '../../src/rules/hero/desire-first.ts'
import { check } from './check.ts'

check(rule, {})
