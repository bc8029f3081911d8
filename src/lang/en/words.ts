import type { WordList } from '../list.ts'
import { lists } from './lists/index.ts'

/** The lists. The build puts them here as one text without what only people and tests read (.ci/tables.mjs). */
export const words = (): readonly WordList[] => lists
