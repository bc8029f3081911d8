import { createReadStream } from 'node:fs'
import { said } from './files.ts'

/** The lines of a file of UTF-8 text, one at a time, without their line feeds. Throws in words for a person. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    let begun: string[] = []
    for await (const chunk of createReadStream(path, 'utf8')) {
      const [first = '', ...others] = String(chunk).split('\n')
      begun.push(first)
      for (const next of others) {
        yield begun.join('')
        begun = [next]
      }
    }
    yield begun.join('')
  } catch (error) {
    throw said(error)
  }
}
