import rule from '../../src/rules/claim/wrong-place.ts'
import { check } from './check.ts'

check(rule, {})
