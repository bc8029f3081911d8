import type { Turners } from '../turns.ts'
import { active } from './active.ts'
import { figureParts, numberFirst } from './figures.ts'
import { present } from './present.ts'
import { readerFirst } from './reader.ts'
import { loadTagger } from './tagger.ts'

export async function englishTurns(): Promise<Turners> {
  const tagger = await loadTagger()
  return {
    turns: {
      active: (sentence) => active(sentence, tagger),
      present: (sentence) => present(sentence, tagger),
      'number-first': numberFirst,
      reader: readerFirst,
    },
    parts: figureParts,
  }
}
