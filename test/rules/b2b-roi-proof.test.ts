import rule from '../../src/rules/b2b/roi-proof.ts'
import { check } from './check.ts'

check(rule)
