import type { Span } from '../text/span.ts'

/** Words before a dot that end no sentence, lower case, without the dot. */
export interface Abbreviations {
  /** Always followed by more: Dr, Rp, No. */
  readonly open: ReadonlySet<string>
  /** May end a sentence: etc, Inc, a.m. It does before a capital letter. */
  readonly either: ReadonlySet<string>
}

/** How far back a dot looks for the word before it, in UTF-16 units. */
const BACK = 40

const CLOSERS = '"\'”’»)\\]}*_'
/** Stops with what closes behind them; a dot needs a closer look. */
const STOP = new RegExp(`[.!?…]+[${CLOSERS}]*(?=\\s|$)|[。！？]+`, 'gu')

/** Ends of lines, and bullets typed within a paragraph. */
const BREAK = /\r\n|[\n\r\u2028\u2029]|(?<=\s)(?=[•▪◦‣●]\s)/g

/** Sentences of one text without the blanks around them. */
export function splitSentences(text: string, abbreviations: Abbreviations): Span[] {
  const spans: Span[] = []
  for (const line of lines(text)) splitLine(text, line, abbreviations, spans)
  return spans
}

function* lines(text: string): Generator<Span> {
  let start = 0
  for (const match of text.matchAll(BREAK)) {
    yield { start, end: match.index }
    start = match.index + match[0].length
  }
  yield { start, end: text.length }
}

function splitLine(text: string, line: Span, abbreviations: Abbreviations, spans: Span[]): void {
  let start = line.start
  STOP.lastIndex = start
  for (let match = STOP.exec(text); match && match.index < line.end; match = STOP.exec(text)) {
    const end = Math.min(match.index + match[0].length, line.end)
    if (!ends(text, start, match.index, match[0], line.end, abbreviations)) continue
    push(text, start, end, spans)
    start = end
  }
  push(text, start, line.end, spans)
}

/** True where the stop at `at` ends the sentence that began at `start`. */
function ends(text: string, start: number, at: number, stop: string, lineEnd: number, known: Abbreviations): boolean {
  const after = text.slice(at + stop.length, Math.min(lineEnd, at + stop.length + 40)).trimStart()
  if (after === '') return true
  if (/^[)\]}]?[,;:–—]/.test(after)) return false
  const lower = /^["'“‘«(]*\p{Ll}/u.test(after)
  if (/^[!?]+/.test(stop)) return !(lower && /["'”’»)]/.test(stop))
  if (stop.startsWith('…') || stop.startsWith('..')) return !lower
  if (!stop.startsWith('.')) return true
  return dotEnds(text.slice(Math.max(start, at - BACK), at), stop, after, lower, known)
}

function dotEnds(before: string, stop: string, after: string, lower: boolean, known: Abbreviations): boolean {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.'’/&-]*$/u.exec(before)?.[0] ?? ''
  const key = word.toLowerCase()
  const digitNext = /^\d/.test(after)
  if (stop === '.') {
    if (known.open.has(key)) return key.length === 2 && key === 'no' ? !digitNext && !/^[#(]/.test(after) : false
    if (/^\p{Lu}$/u.test(word) && /^\p{Lu}/u.test(after))
      return /(?:^|\s)(?:plan|option|tier|vitamin|grade|class|part|section|paket|kelas|opsi)\s\p{Lu}$/iu.test(before)
    if (/^\p{L}(?:\.\p{L})+$/u.test(word) && !known.either.has(key))
      return !lower && !/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(after) && !digitNext
    if (/^\d{1,2}$/.test(word) && before.trim() === word) return false
    if (known.either.has(key)) return !lower && !digitNext
  }
  return !lower || /[a-z)]$/i.test(before) === false || word.length > 1
}

function push(text: string, from: number, to: number, spans: Span[]): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start] as string)) start++
  while (end > start && /\s/.test(text[end - 1] as string)) end--
  if (start < end) spans.push({ start, end })
}
