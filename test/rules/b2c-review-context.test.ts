import rule from '../../src/rules/b2c/review-context.ts'
import { check } from './check.ts'

check(rule, {})
