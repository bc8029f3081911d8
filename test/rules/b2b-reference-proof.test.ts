import rule from '../../src/rules/b2b/reference-proof.ts'
import { check } from './check.ts'

check(rule)
