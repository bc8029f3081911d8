import { type Bank, type Entry, isSourced, isValid } from '../bank/entry.ts'
import type { Kept } from '../bank/ledger.ts'

/** Days before its last day from which an entry is told to expire soon. */
export const SOON = 30

/** An entry of the bank and what the copy makes of it. */
export interface EntryView {
  readonly entry: Entry
  /** Places that say what it says. */
  readonly uses: readonly Kept[]
  /** Places that say otherwise. */
  readonly against: readonly Kept[]
  readonly state: 'expired' | 'soon' | 'unsourced' | 'fine'
}

/** How the copy of a folder uses its bank, on a day (YYYY-MM-DD). In the order of the bank. */
export function bankView(bank: Bank, kept: readonly Kept[], today: string): EntryView[] {
  const by = new Map<string, Kept[]>()
  for (const one of kept) {
    if (one.entry === undefined) continue
    const known = by.get(one.entry)
    if (known) known.push(one)
    else by.set(one.entry, [one])
  }
  return bank.entries.map((entry) => {
    const places = once(by.get(entry.claim) ?? [])
    return {
      entry,
      uses: places.filter(({ standing }) => standing !== 'contradicted'),
      against: places.filter(({ standing }) => standing === 'contradicted'),
      state: stateOf(entry, today),
    }
  })
}

function stateOf(entry: Entry, today: string): EntryView['state'] {
  if (!isValid(entry, today)) return 'expired'
  if (entry.until !== undefined && entry.until <= later(today, SOON)) return 'soon'
  return isSourced(entry) ? 'fine' : 'unsourced'
}

function later(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** A proof with several figures is one place. */
function once(places: readonly Kept[]): Kept[] {
  const seen = new Set<string>()
  return places.filter(({ whole }) => !seen.has(whole) && seen.add(whole))
}
