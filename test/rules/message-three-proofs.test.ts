import rule from '../../src/rules/message/three-proofs.ts'
import { check } from './check.ts'

check(rule)
