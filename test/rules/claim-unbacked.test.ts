import rule from '../../src/rules/claim/unbacked.ts'
import { check } from './check.ts'

check(rule, {})
