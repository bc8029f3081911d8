import { parity } from '../parity.ts'

parity('the installed extension')
