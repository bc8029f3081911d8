import { fixesSuite } from '../shared/fixes.ts'

fixesSuite()
