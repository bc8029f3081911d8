import type { Group, Kept } from '../bank/ledger.ts'
import type { ReviewError } from '../review/files.ts'
import { oneLine, painter, plural } from './paint.ts'

/** Everything that a folder claims, as data: one object a group, with all its places. */
export function proofsJson(groups: readonly Group[], errors: readonly ReviewError[]): string {
  const told = groups.map(({ said, kind, sub, places, differing, standing, entry }) => ({
    about: said.about,
    kind: kind ?? null,
    sub: sub ?? null,
    says: places[0]?.text ?? '',
    measure: said.measure ?? null,
    agrees: differing.length === 0,
    standing: standing ?? null,
    entry: entry ?? null,
    places: places.map((place) => ({ ...placeEntry(place), differs: differing.includes(place) })),
  }))
  return `${JSON.stringify({ version: 1, groups: told, errors }, null, 2)}\n`
}

const placeEntry = ({ file, place, standing }: Kept) => ({ file, ...place, standing: standing ?? null })

const ORDER = ['number', 'case', 'verification', undefined] as const
const TITLES = { number: 'Numbers', case: 'Cases', verification: 'Verifications' } as const
const STANDINGS = {
  held: 'in the bank',
  expired: 'expired in the bank',
  contradicted: 'the bank says otherwise',
  unbacked: 'not in the bank',
} as const

/** The same for a person: by kind, each claim with its places, what disagrees first. */
export function proofsPretty(groups: readonly Group[], { color }: { readonly color: boolean }): string {
  const paint = painter(color)
  const sections = ORDER.flatMap((kind) => {
    const own = told(groups.filter((group) => group.kind === kind)).sort(
      (a, b) => b.differing.length - a.differing.length,
    )
    if (own.length === 0) return []
    const title = paint('bold', `${kind ? TITLES[kind] : 'Claims without proof'} (${own.length})`)
    return [[title, ...own.map((group) => groupText(group, paint))].join('\n')]
  })
  const differing = groups.filter((group) => group.differing.length > 0).length
  const summary = `${plural(groups.length, 'claim')} in ${plural(new Set(groups.flatMap(({ places }) => places.map(({ file }) => file))).size, 'file')}${differing > 0 ? `, ${differing} told in different ways` : ''}.`
  return `${[...sections, summary].join('\n\n')}\n`
}

/** Without further parts of proofs that are told already and that agree. */
function told(groups: readonly Group[]): Group[] {
  const seen = new Set<string>()
  return groups.filter(({ places, differing }) => {
    const isNew = places.some(({ whole }) => !seen.has(whole)) || differing.length > 0
    for (const { whole } of places) seen.add(whole)
    return isNew
  })
}

function groupText({ places, differing, standing, entry }: Group, paint: ReturnType<typeof painter>): string {
  const first = places[0]
  const bank = standing
    ? ` ${paint(standing === 'held' ? 'green' : 'yellow', `[${STANDINGS[standing]}${entry ? `: ${oneLine(entry, 40)}` : ''}]`)}`
    : ''
  const head = `  ${oneLine(first?.text ?? '', 100)}${bank}`
  const lines = places.map((each) => {
    const name = `    ${each.file}:${each.place.line}:${each.place.column}`
    return differing.includes(each) ? `${paint('red', name)}  says ${oneLine(each.text, 80)}` : paint('dim', name)
  })
  return [head, ...lines].join('\n')
}
