import rule from '../../src/rules/claim/expired.ts'
import { check } from './check.ts'

check(rule, {})
