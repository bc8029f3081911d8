import rule from '../../src/rules/message/problem-named.ts'
import { check } from './check.ts'

check(rule, { clean: ['# Get warm bread\n\nWe bake it.\n'] })
