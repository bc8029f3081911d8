import rule from '../../src/rules/message/one-promise.ts'
import { check } from './check.ts'

check(rule)
