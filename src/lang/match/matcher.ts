import type { Hit } from '../types.ts'
import { type Compilation, type Compiled, compile, type Language } from './entries.ts'
import { Scan } from './scan.ts'
import { Walk } from './walk.ts'

/** A line longer than this has no shape to judge. UTF-16 units. */
const LINE = 200

/** What may stand before a label's words. */
const LEAD = /^[\s\p{P}\p{S}]*(?:(?:yes|ya|yuk|ayo)[, ]\s?)?/iu
const TAIL = /[\s.!?»›→>…]+$/u

interface Raw {
  readonly list: number
  readonly group: string
  readonly start: number
  readonly end: number
}

/** Finds the phrases of a language's lists. The lists are compiled on first use. */
export class Matcher {
  readonly #language: Language
  #compiled: Compilation | undefined

  constructor(language: Language) {
    this.#language = language
  }

  phrases(text: string): Hit[] {
    const scan = new Scan(text)
    const all = new Collector(this.#compilation, scan)
    new Walk(scan, this.#compilation.phrases, this.#compilation.entries, this.#language).all(all.found)
    this.#affixes(scan, all)
    return all.hits()
  }

  /** What is striking in the shape of a short line. */
  shape(text: string): Hit[] {
    if (text.length > LINE) return []
    const all = new Collector(this.#compilation, new Scan(text))
    this.#shapes(text, all)
    return all.hits()
  }

  label(text: string): Hit[] {
    const scan = new Scan(text)
    const all = new Collector(this.#compilation, scan)
    const walk = new Walk(scan, this.#compilation.labels, this.#compilation.entries, this.#language)
    const begin = /^[\s\p{P}\p{S}]*/u.exec(text)?.[0].length ?? 0
    walk.from(begin, all.found)
    const after = LEAD.exec(text)?.[0].length ?? 0
    if (after > begin) walk.from(after, all.found)
    const end = text.replace(TAIL, '').length
    return all.hits((hit) => !this.#compilation.exactLabel[hit.list] || (hit.end >= end && hit.start === begin))
  }

  get #compilation(): Compilation {
    this.#compiled ??= compile(this.#language)
    return this.#compiled
  }

  #affixes(scan: Scan, all: Collector): void {
    const { affixes } = this.#compilation
    if (affixes.length === 0) return
    for (const match of scan.text.matchAll(/\p{L}{4,}/gu)) {
      const word = match[0].toLowerCase()
      for (const { list, group, letters, prefix } of affixes) {
        if (prefix ? !word.startsWith(letters) : !word.endsWith(letters)) continue
        if (word.length < letters.length + 3 || !this.#language.carries?.(word, letters)) continue
        const start = prefix ? match.index : match.index + word.length - letters.length
        all.add({ list, group, start, end: start + letters.length })
      }
    }
  }

  #shapes(text: string, all: Collector): void {
    for (const { list, group, pattern } of this.#compilation.shapes) {
      for (const match of text.matchAll(pattern)) {
        if (match[0].trim() !== '') all.add({ list, group, start: match.index, end: match.index + match[0].length })
      }
    }
  }
}

/** Gathers what was found and keeps what counts. */
class Collector {
  readonly #compilation: Compilation
  readonly #scan: Scan
  readonly #hits: Raw[] = []
  readonly #traps: Raw[] = []

  constructor(compilation: Compilation, scan: Scan) {
    this.#compilation = compilation
    this.#scan = scan
  }

  readonly found = (index: number, start: number, end: number): void => {
    const entry = this.#compilation.entries[index] as Compiled
    const raw = { list: entry.list, group: entry.group, start, end }
    if (entry.trap) this.#traps.push(raw)
    else if (entry.min === 0 || this.#least(start, end) >= entry.min) this.#hits.push(raw)
  }

  add(raw: Raw): void {
    this.#hits.push(raw)
  }

  /** By start, longer ones first; without those that touch a trap or lie in another hit of their list. */
  hits(keep: (hit: Raw) => boolean = () => true): Hit[] {
    const kept: Hit[] = []
    const covered = new Map<number, number>()
    const traps = this.#trapped()
    for (const raw of this.#hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (!keep(raw) || (covered.get(raw.list) ?? -1) >= raw.end) continue
      if (traps.get(raw.list)?.some((trap) => trap.start < raw.end && raw.start < trap.end)) continue
      covered.set(raw.list, raw.end)
      const hit = { list: this.#compilation.ids[raw.list] as Hit['list'], start: raw.start, end: raw.end }
      kept.push(raw.group === '' ? hit : { ...hit, group: raw.group })
    }
    return kept
  }

  #trapped(): Map<number, Raw[]> {
    const traps = new Map<number, Raw[]>()
    for (const trap of this.#traps) {
      const known = traps.get(trap.list)
      if (known) known.push(trap)
      else traps.set(trap.list, [trap])
    }
    return traps
  }

  /** The first number of the phrase; infinite where it has none or counts in thousands. */
  #least(start: number, end: number): number {
    const phrase = this.#scan.text.slice(start, end)
    if (/\d\s?(?:k|m|bn|million|thousand|ribu|rb|juta|jt|miliar)(?![\p{L}\p{N}])/iu.test(phrase)) return Infinity
    const digits = /\d[\d.,]*/.exec(phrase)
    return digits ? Number(digits[0].replace(/[.,]/g, '')) : Infinity
  }
}
