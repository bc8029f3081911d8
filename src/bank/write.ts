import { BANK_COLUMNS, BANK_TEXTS, type BankColumn } from '../lang/bank-words.ts'
import { agreement } from '../message/stated.ts'
import { Source } from '../text/source.ts'
import type { Bank } from './entry.ts'
import type { Group, Kept } from './ledger.ts'
import { readBank } from './read.ts'

/** A row to be: what the copy says, with hints for what only people know. */
export interface NewEntry {
  readonly claim: string
  readonly cells: Readonly<Partial<Record<BankColumn, string>>>
}

const LONGEST = 40

/** Rows for the proofs of a folder that the bank does not know; of places that differ, what most of them say. `taken` are names in use. */
export function newEntries(groups: readonly Group[], language: 'en' | 'id', taken: readonly string[] = []): NewEntry[] {
  const names = new Set(taken.map((name) => name.toLowerCase()))
  const told = new Set<string>()
  return groups.flatMap((group) => {
    const { kind } = group
    const isNew = group.standing === undefined || group.standing === 'unbacked'
    if (!kind || !isNew || group.places.some(({ whole }) => told.has(whole))) return []
    for (const { whole } of group.places) told.add(whole)
    const agreeing = usual(group.places)
    const wording = (code: 'en' | 'id') => agreeing.find(({ said, kind }) => said.language === code && kind)?.text
    const [en, id] = [wording('en'), wording('id')]
    const claim = unused(nameOf(group), names)
    const { source, owner } = BANK_TEXTS[language]
    const cells = {
      ...{ claim, kind, source: `[${source}]`, owner: `[${owner}]` },
      ...(group.sub && { sub: group.sub }),
      ...(en && { en }),
      ...(id && { id }),
    }
    return en || id ? [{ claim, cells }] : []
  })
}

/** The places that say what most places say; the first ones where that is even. */
function usual(places: readonly Kept[]): readonly Kept[] {
  const sets = places.map((one) => places.filter((other) => agreement(one.said, other.said)?.agrees !== false))
  return sets.reduce((best, set) => (set.length > best.length ? set : best), sets[0] ?? [])
}

function nameOf({ said, places }: Group): string {
  if (said.about === 'certificate') return (said.subject[0] ?? '').toUpperCase()
  const words = (places.find(({ kind }) => kind)?.text ?? '').replace(/[“”"«»|]/g, '').split(/\s+/)
  let name = ''
  for (const word of words) {
    if (name.length + word.length > LONGEST) break
    name += `${name ? ' ' : ''}${word}`
  }
  return name.replace(/[\s.,:;–—-]+$/, '') || words.join(' ').slice(0, LONGEST)
}

function unused(name: string, names: Set<string>): string {
  let free = name
  for (let count = 2; names.has(free.toLowerCase()); count++) free = `${name} (${count})`
  names.add(free.toLowerCase())
  return free
}

/** A new bank with these entries, one line each, so that a diff shows what changed. */
export function bankText(entries: readonly NewEntry[], language: 'en' | 'id'): string {
  const { title, about } = BANK_TEXTS[language]
  const columns = Object.keys(BANK_COLUMNS) as BankColumn[]
  const header = columns.map((column) => BANK_COLUMNS[column][column === 'en' || column === 'id' ? 'en' : language][0])
  const lines = [`| ${header.join(' | ')} |`, `|${columns.map(() => ' --- ').join('|')}|`]
  return `# ${title}\n\n${about}\n\n${[...lines, ...entries.map((entry) => rowText(entry, columns))].join('\n')}\n`
}

/** Rows to put into a text, at an offset that counts the text with its byte order mark. */
export interface Insertion {
  readonly at: number
  readonly text: string
}

/** Where further rows go, below the last table of proofs. Undefined where the text holds none. */
export function insertion(raw: string, entries: readonly NewEntry[]): Insertion | undefined {
  const source = new Source(raw)
  const { table } = readBank(source, '')
  if (!table) return undefined
  const at = (source.bom ? 1 : 0) + table.end
  return { at, text: entries.map((entry) => source.eol + rowText(entry, table.columns)).join('') }
}

/** The text of a bank with further rows, everything else as it was, byte for byte. Undefined where it holds no table of proofs. */
export function withEntries(raw: string, entries: readonly NewEntry[]): string | undefined {
  const put = insertion(raw, entries)
  return put && raw.slice(0, put.at) + put.text + raw.slice(put.at)
}

const rowText = ({ cells }: NewEntry, columns: ReadonlyArray<BankColumn | undefined>): string =>
  `|${columns.map((column) => ` ${escaped((column && cells[column]) ?? '', column)}`.trimEnd().concat(' ')).join('|')}|`

/** Words of the copy as Markdown that shows them as they are. Hints keep their brackets. */
function escaped(text: string, column: BankColumn | undefined): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  return column === 'en' || column === 'id' || column === 'claim'
    ? flat.replace(/[\\`*_[\]<|]/g, (sign) => `\\${sign}`)
    : flat.replace(/\|/g, '\\|')
}

/** Names that a bank has given, to keep new ones apart from. */
export const namesOf = (bank: Bank): string[] => bank.entries.map(({ claim }) => claim)
