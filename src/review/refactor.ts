import { turners } from '../lang/turns.ts'
import type { Spoken, Words } from '../lint/rule.ts'
import { type Refactoring, readerOf, refactorings, sentenceAt } from '../rewrite/refactor/refactor.ts'
import type { Rewrite } from '../rewrite/rewrite.ts'
import type { Span } from '../text/span.ts'
import type { Review } from './review.ts'

const TITLES: Readonly<Record<Refactoring['turn'], Words>> = {
  active: { en: 'Say who does it first', id: 'Sebut pelakunya dulu' },
  present: { en: 'Say it in the present', id: 'Tulis sebagai sekarang' },
  'number-first': { en: 'Put the number first', id: 'Dahulukan angkanya' },
  reader: { en: 'Begin with the reader', id: 'Mulai dari pembaca' },
  parts: { en: 'One line for each figure', id: 'Satu baris untuk tiap angka' },
}

/** Other ways to say the sentence at a place, for a writer who asks; the title tells the new words. Rejects where a build lacks the tagger. */
export async function refactoringsAt({ map, source }: Review, at: Span, spoken: Spoken): Promise<Rewrite[]> {
  const statement = sentenceAt(map, at)
  const reader = readerOf(map)
  if (!statement || !reader) return []
  const found = refactorings(source, statement, await turners(reader.code), reader.code)
  return found.map(({ turn, edits, text }) => ({
    title: `${TITLES[turn][spoken]}: ${text.replace(/\n/g, ' / ').slice(0, 80)}`,
    kind: 'suggestion',
    edits,
  }))
}
