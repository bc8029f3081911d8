import type { Draft } from './draft.ts'

const MOST_LETTERS = 6000

/** The language of a file, decided on all its copy; what is short inherits it. `fallback` where there is too little text. */
export function languageOf(drafts: readonly Draft[], fallback = 'en'): string {
  const texts: string[] = []
  let length = 0
  for (const draft of drafts) {
    if (draft.shape === 'code' || draft.shape === 'rule') continue
    texts.push(draft.prose.text)
    length += draft.prose.length
    if (length > MOST_LETTERS) break
  }
  if (texts.length === 0) for (const draft of drafts) texts.push(draft.prose.text)
  return detect(texts.join('\n')) ?? fallback
}

function detect(text: string): string | undefined {
  const hangul = text.match(/[\uAC00-\uD7A3]/g)?.length ?? 0
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0
  if (hangul * 2 > latin) return 'ko'
  const id = text.match(/\b(?:yang|dan|untuk|dengan|di|anda|kami|dari|ini|atau|tidak|dapat|akan)\b/gi)?.length ?? 0
  const en = text.match(/\b(?:the|and|to|of|a|you|for|in|is|with|your|we|our)\b/gi)?.length ?? 0
  return id + en < 3 ? undefined : id > en ? 'id' : 'en'
}
