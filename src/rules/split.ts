import type { Block } from '../copy/piece.ts'
import { restarts } from '../lang/restarts.ts'
import type { Page, Words } from '../lint/rule.ts'
import type { Statement } from '../message/statements.ts'
import { isOpen, replaceWords } from '../rewrite/replace.ts'
import type { Edit, Rewrite } from '../rewrite/rewrite.ts'
import { suggestion } from './offer.ts'
import { packOf } from './reading.ts'

type Say = (words: Words) => string

/** Breaks each of the paragraphs between two sentences, so that no part is longer than `most` words. */
export function breakParagraph(page: Page, blocks: readonly Block[], most: number, say: Say): Rewrite | undefined {
  const edits = blocks.flatMap((block) => breaks(page, block, most) ?? [undefined])
  const title: Words = { en: 'Break the paragraph between sentences', id: 'Pecah paragraf di antara kalimat' }
  return suggestion(page, say(title), edits)
}

function breaks(page: Page, block: Block, most: number): Edit[] | undefined {
  if (block.origin !== 'markdown' || block.depth || block.quoted) return undefined
  const pack = packOf(page)
  const sentences = pack.sentences(block.prose.text)
  const target = Math.min(most, 50)
  const edits: Edit[] = []
  let words = 0
  for (const [index, sentence] of sentences.entries()) {
    const own = pack.tokens(block.prose.text.slice(sentence.start, sentence.end)).length
    const before = sentences[index - 1]
    if (before && words + own > target) {
      const gap = { start: before.end, end: sentence.start }
      const raw = page.map.copy.source.slice(block.prose.span(gap.start, gap.end))
      if (gap.end === gap.start || !/^\s+$/.test(raw) || !isOpen(block, gap)) return undefined
      const { eol } = page.map.copy.source
      edits.push({ span: block.prose.span(gap.start, gap.end), parts: [eol + eol] })
      words = 0
    }
    words += own
    if (words > most) return undefined
  }
  return edits.length > 0 ? edits : undefined
}

/** Ends the sentence where its second half can stand alone: at a semicolon, or at “, and we”. */
export function splitSentence(page: Page, { block, start, end }: Statement, say: Say): Rewrite | undefined {
  const text = block.prose.text.slice(start, end)
  // What a colon explains must stay before it.
  if (/:\s/.test(text)) return undefined
  const middle = text.length / 2
  const cuts = [...text.matchAll(restarts[page.language])]
    .map((match) => ({
      from: match.index,
      to: match.index + match[0].length - (match[1] as string).length,
      word: match[1] as string,
    }))
    .sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))
  const [cut] = cuts
  if (!cut) return undefined
  const at = { start: start + cut.from, end: start + cut.to + 1 }
  const edit = replaceWords(page.map.copy.source, block, at, [`. ${cut.word.charAt(0).toUpperCase()}`])
  const title: Words = { en: 'Cut the sentence in two here', id: 'Belah kalimat di sini' }
  return suggestion(page, say(title), [edit])
}
