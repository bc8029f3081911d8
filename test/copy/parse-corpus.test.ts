import { expect, it } from 'vitest'
import { parse } from '../../src/copy/parse.ts'
import { Source } from '../../src/text/source.ts'
import { contains } from '../../src/text/span.ts'
import { corpusFiles } from './corpus.ts'

const asLf = (text: string) => text.replaceAll('\r\n', '\n')
const asCrlf = (text: string) => asLf(text).replaceAll('\n', '\r\n')
const files = corpusFiles()
if (files.length === 0) it.skip('The corpus is missing: drafts of real files are not checked', () => {})

it.each(files)('$name: each draft stands in its span, plain runs stand in the file', ({ text }) => {
  for (const raw of [text, asCrlf(text)]) {
    const source = new Source(raw)
    const { drafts, faults } = parse(source)
    for (const draft of drafts) {
      expect(contains(draft.span, draft.prose.span()), draft.prose.text).toBe(true)
      for (const run of draft.prose.runs) {
        if (run.end - run.start === run.text.length && !/^\s$/.test(run.text)) expect(source.slice(run)).toBe(run.text)
        else expect(run.text.trim().length, `${run.text} <- ${source.slice(run)}`).toBeLessThanOrEqual(2)
      }
      for (const mark of draft.marks) expect(mark.start <= mark.end && mark.end <= draft.prose.length).toBe(true)
      expect(draft.prose.text).not.toMatch(/[\uFDD0-\uFDDF]/)
    }
    for (const fault of faults) expect(fault.span.end).toBeLessThanOrEqual(source.text.length)
  }
})

it.skipIf(files.length === 0)('reads the same words with either line ending', () => {
  const words = (raw: string) => parse(new Source(raw)).drafts.map((draft) => draft.prose.text)
  for (const { text } of files) expect(words(asCrlf(text))).toEqual(words(asLf(text)))
})
