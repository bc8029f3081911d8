import rule from '../../src/rules/b2c/hook-length.ts'
import { check } from './check.ts'

check(rule, {})
