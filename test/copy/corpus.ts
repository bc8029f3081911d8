import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = process.env.COPYDESK_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus')

/** Labelled files of the corpus, empty where it is not there: tests over it are then left out. */
export function corpusFiles(): Array<{ name: string; text: string }> {
  const dev = join(folder, 'dev')
  if (!existsSync(dev)) return []
  return readdirSync(dev)
    .filter((name) => name.endsWith('.md'))
    .map((name) => ({ name, text: readFileSync(join(dev, name), 'utf8') }))
}
