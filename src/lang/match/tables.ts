import type { Tables } from './frozen.ts'

/**
 * The automata of the languages, as the build puts them here (.ci/tables.mjs). Where it does not, in tests and scripts, they
 * are built from the lists, as words come up that phrases begin with.
 */
export const TABLES: Readonly<Record<string, Tables>> = {}
