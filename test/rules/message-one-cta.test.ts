import rule from '../../src/rules/message/one-cta.ts'
import { check } from './check.ts'

check(rule)
