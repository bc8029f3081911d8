import type { Hit } from '../../lang/pack.ts'
import type { Statement } from '../statements.ts'

/** A request in a sentence: where its clause begins, and how it is said. */
export interface Request {
  readonly hit: Hit
  /** Rendered offset where the request's clause begins, its lead-in ("please", "feel free to") included. */
  readonly start: number
  readonly polite: boolean
  /** "You can ...". */
  readonly may: boolean
  /** Begins with a conjunction: a second way beside another one. */
  readonly other: boolean
  /** Begins the sentence, or stands behind a colon, a question or an exclamation. */
  readonly first: boolean
}

const OPENING = /[\s"“”'‘’*_([→►👉•·>✅☎📞-]+$/u
const STOPS = /[:?!→…]$/u
const CLAUSE = /[,;.)\]–—|/]$|\s-$/u

/** The requests of a sentence, in order: verbs of the `ask` list where an imperative can begin. */
export function requests(statement: Statement): Request[] {
  const found: Request[] = []
  for (const hit of statement.hits) {
    if (hit.list !== 'ask') continue
    const request = requestAt(statement, hit, found)
    if (request) found.push(request)
  }
  return found
}

function requestAt(statement: Statement, hit: Hit, earlier: readonly Request[]): Request | undefined {
  const lead = { polite: false, may: false, other: false }
  let start = hit.start
  for (;;) {
    const before = statement.block.prose.text.slice(statement.start, start)
    const edge = before.replace(OPENING, '')
    if (edge === '') return { hit, start, first: true, ...lead }
    const end = statement.start + edge.length
    const word = statement.hits.find((one) => one.list === 'ask-lead' && one.end === end)
    if (word) {
      if (word.group === 'polite') lead.polite = true
      if (word.group === 'may') lead.may = true
      if (word.group === 'plain') lead.other = true
      start = word.start
      continue
    }
    if (STOPS.test(edge)) return { hit, start, first: true, ...lead }
    if (CLAUSE.test(edge))
      return follows(statement, lead.polite, earlier) ? { hit, start, first: false, ...lead } : undefined
    return lead.polite ? { hit, start, first: false, ...lead } : undefined
  }
}

/** A clause may ask where the one before it is a condition, an aim or a request itself. */
function follows(statement: Statement, polite: boolean, earlier: readonly Request[]): boolean {
  if (polite || earlier.length > 0) return true
  return statement.hits.some((hit) => hit.list === 'ask-condition' && opens(statement, hit))
}

/** True where nothing but lead-in words stand before the hit in its sentence. */
function opens(statement: Statement, hit: Hit): boolean {
  let end = hit.start
  for (;;) {
    const edge = statement.block.prose.text.slice(statement.start, end).replace(OPENING, '')
    if (edge === '' || STOPS.test(edge)) return true
    const word = statement.hits.find((one) => one.list === 'ask-lead' && one.end === statement.start + edge.length)
    if (!word) return false
    end = word.start
  }
}
