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

export interface Label {
  readonly id: string
  readonly is_copy: boolean
  readonly kind: string
  readonly language: string
  readonly subjects: ReadonlyArray<{ readonly line: number; readonly text: string }>
}

/** What people read in the files, by `corpusFiles` name without its ending; empty where the corpus is not there. */
export function corpusLabels(): Label[] {
  const file = join(folder, 'labels.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label)
}
