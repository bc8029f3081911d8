import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a file of labelled copy in `dir`, an object each. */
export const lines = (dir, file) =>
  readFileSync(join(dir, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
