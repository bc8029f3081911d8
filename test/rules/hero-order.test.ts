import rule from '../../src/rules/hero/order.ts'
import { check } from './check.ts'

check(rule, {})
