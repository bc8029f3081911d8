import { writingSuite } from '../shared/writing.ts'

writingSuite()
