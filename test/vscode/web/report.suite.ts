import { reportSuite } from '../shared/report.ts'

reportSuite()
