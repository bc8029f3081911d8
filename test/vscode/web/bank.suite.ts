import { bankSuite } from '../shared/bank.ts'

bankSuite()
