import { parity } from '../parity.ts'

parity('the worker')
