import { sampleSuite } from '../shared/sample.ts'

sampleSuite()
