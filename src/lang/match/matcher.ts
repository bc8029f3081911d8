import type { Hit } from '../types.ts'
import { type Affix, type Compilation, type Compiled, compiling, type Language } from './entries.ts'
import type { Tables } from './frozen.ts'
import { Scan, scanOf } from './scan.ts'
import { Walk } from './walk.ts'

/** A line longer than this has no shape to judge. UTF-16 units. */
const LINE = 200

/** What may stand before a label's words. */
const LEAD = /^[\s\p{P}\p{S}]*(?:(?:yes|ya|yuk|ayo)[, ]\s?)?/iu
const TAIL = /[\s.!?»›→>…]+$/u

interface Raw {
  readonly list: number
  readonly group: string
  /** Of two that cover the same words the lower one counts, whichever was found first. */
  readonly rank: number
  readonly start: number
  readonly end: number
}

/** Finds the phrases of a language's lists. The lists are compiled on first use, or before in slices. */
export class Matcher {
  readonly #language: Language
  readonly #tables: Tables | undefined
  #compiled: Compilation | undefined

  constructor(language: Language, tables?: Tables) {
    this.#language = language
    this.#tables = tables
  }

  phrases(text: string): Hit[] {
    const scan = scanOf(text)
    const all = new Collector(this.#compilation, scan)
    new Walk(scan, this.#compilation.phrases, this.#compilation.entries, this.#language).all(all.found)
    this.#affixes(scan, all)
    return all.hits()
  }

  /** What is striking in the shape of a short line. */
  shape(text: string): Hit[] {
    if (text.length > LINE) return []
    const all = new Collector(this.#compilation, UNREAD)
    this.#shapes(text, all)
    return all.hits()
  }

  label(text: string): Hit[] {
    const scan = scanOf(text)
    const all = new Collector(this.#compilation, scan)
    const walk = new Walk(scan, this.#compilation.labels, this.#compilation.entries, this.#language)
    const begin = /^[\s\p{P}\p{S}]*/u.exec(text)?.[0].length ?? 0
    walk.from(begin, all.found)
    const after = LEAD.exec(text)?.[0].length ?? 0
    if (after > begin) walk.from(after, all.found)
    const end = text.replace(TAIL, '').length
    return all.hits((hit) => !this.#compilation.exactLabel[hit.list] || (hit.end >= end && hit.start === begin))
  }

  /** Does ahead, in slices, what finding phrases in the first texts would do in one piece. */
  *preparing(text: string): Generator<void, void> {
    if (!this.#compiled) {
      const made = yield* compiling(this.#language, this.#tables)
      this.#compiled ??= made
    }
    const { phrases, entries } = this.#compiled
    if (phrases.isCold) yield* new Walk(scanOf(text), phrases, entries, this.#language).meeting()
  }

  get #compilation(): Compilation {
    if (!this.#compiled) for (const _ of this.preparing(''));
    return this.#compiled as Compilation
  }

  #affixes({ lower, wordEnd, length }: Scan, all: Collector): void {
    const { affixes } = this.#compilation
    if (affixes.length === 0) return
    for (let at = 0; at < length; at++) {
      const end = wordEnd[at] as number
      for (let i = 0; end !== 0 && i < affixes.length; i++) {
        const { list, group, letters, prefix } = affixes[i] as Affix
        const rank = this.#compilation.entries.length + i
        if (prefix ? !lower.startsWith(letters, at) : !lower.endsWith(letters, end)) continue
        if (end - at < letters.length + 3 || !this.#language.carries?.(lower.slice(at, end), letters)) continue
        const start = prefix ? at : end - letters.length
        all.add({ list, group, rank, start, end: start + letters.length })
      }
    }
  }

  #shapes(text: string, all: Collector): void {
    for (const [rank, { list, group, pattern }] of this.#compilation.shapes.entries()) {
      for (const match of text.matchAll(pattern)) {
        if (match[0].trim() !== '')
          all.add({ list, group, rank, start: match.index, end: match.index + match[0].length })
      }
    }
  }
}

/** Shapes need no scan: their hits have no least number. */
const UNREAD = new Scan('')

const byStart = (a: Raw, b: Raw): number => a.start - b.start || b.end - a.end || a.rank - b.rank

/** Gathers what was found and keeps what counts. */
class Collector {
  readonly #compilation: Compilation
  readonly #scan: Scan
  readonly #hits: Raw[] = []
  /** By list, in order of their starts. */
  readonly #traps = new Map<number, { readonly all: Raw[]; next: number }>()

  constructor(compilation: Compilation, scan: Scan) {
    this.#compilation = compilation
    this.#scan = scan
  }

  readonly found = (index: number, start: number, end: number): void => {
    const entry = this.#compilation.entries.at(index) as Compiled
    const raw = { list: entry.list, group: entry.group, rank: index, start, end }
    if (entry.trap) this.#trap(raw)
    else if (entry.min === 0 || this.#least(start, end) >= entry.min) this.#hits.push(raw)
  }

  #trap(raw: Raw): void {
    const known = this.#traps.get(raw.list)
    if (known) known.all.push(raw)
    else this.#traps.set(raw.list, { all: [raw], next: 0 })
  }

  add(raw: Raw): void {
    this.#hits.push(raw)
  }

  /** By start, longer ones first; without those that touch a trap or lie in another hit of their list. */
  hits(keep: (hit: Raw) => boolean = () => true): Hit[] {
    const { ids } = this.#compilation
    const kept: Hit[] = []
    const covered = new Int32Array(ids.length).fill(-1)
    for (const raw of this.#hits.sort(byStart)) {
      const { list, group, start, end } = raw
      if ((covered[list] as number) >= end || !keep(raw) || this.#trapped(raw)) continue
      covered[list] = end
      const id = ids[list] as Hit['list']
      kept.push(group === '' ? { list: id, start, end } : { list: id, group, start, end })
    }
    return kept
  }

  /** Asked by rising start, so that traps once passed are not looked at again. */
  #trapped({ list, start, end }: Raw): boolean {
    const traps = this.#traps.get(list)
    if (!traps) return false
    while (traps.next < traps.all.length && (traps.all[traps.next] as Raw).end <= start) traps.next++
    for (let i = traps.next; i < traps.all.length; i++) {
      const trap = traps.all[i] as Raw
      if (trap.start >= end) return false
      if (start < trap.end) return true
    }
    return false
  }

  /** The first number of the phrase; infinite where it has none or counts in thousands. */
  #least(start: number, end: number): number {
    const phrase = this.#scan.text.slice(start, end)
    if (/\d\s?(?:k|m|bn|million|thousand|ribu|rb|juta|jt|miliar)(?![\p{L}\p{N}])/iu.test(phrase)) return Infinity
    const digits = /\d[\d.,]*/.exec(phrase)
    return digits ? Number(digits[0].replace(/[.,]/g, '')) : Infinity
  }
}
