import { diagnosticsSuite } from '../shared/diagnostics.ts'

diagnosticsSuite()
