import rule from '../../src/rules/claim/contradicted.ts'
import { check } from './check.ts'

check(rule, {})
