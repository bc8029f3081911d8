import rule from '../../src/rules/b2b/security-proof.ts'
import { check } from './check.ts'

check(rule)
