import { VERBS } from '../../lint/directives.ts'
import type { Rule, Spoken, Words } from '../../lint/rule.ts'
import { hint, type Part } from '../../rewrite/rewrite.ts'
import type { Source } from '../../text/source.ts'
import type { Span } from '../../text/span.ts'
import { type KnownKey, type KnownValue, OWN_KEYS, SEVERITIES, TOP_KEYS } from './keys.ts'
import { type Place, placeAt } from './place.ts'

/** Something that can be written at a place. */
export interface Completion {
  readonly what: Place['what'] | 'proof'
  readonly label: string
  readonly about: string
  /** What it replaces. */
  readonly span: Span
  readonly parts: readonly Part[]
  /** What has been typed is compared with this; the label where not said. */
  readonly filter?: string
  /** Whether something can be completed right behind it. */
  readonly goesOn?: boolean
}

export interface CompletionContext {
  readonly rules: readonly Rule[]
  /** Language of the explanations. */
  readonly spoken: Spoken
  /** Ids of the rules that have something to say of the file: offered first. */
  readonly found: ReadonlySet<string>
  /** Merge tags that the campaign uses, as written. */
  readonly tags: () => Promise<readonly string[]>
}

/** What can be written at an offset of a Markdown file, best first. */
export async function complete(source: Source, offset: number, context: CompletionContext): Promise<Completion[]> {
  const place = placeAt(source, offset)
  if (!place) return []
  switch (place.what) {
    case 'key':
      return keys(place, source, context)
    case 'value':
      return valuesOf(place.path).map((each) => worded(place, each, context.spoken))
    case 'verb':
      return verbs(place, context.spoken)
    case 'rule':
      return ruleIds(context).map((rule) => ruleCompletion(place, rule, context.spoken, []))
    case 'tag':
      return (await context.tags())
        .filter((tag) => tag.startsWith(place.opening) && tag !== source.slice(place.span))
        .map((tag) => ({ what: 'tag', label: tag, about: TAG[context.spoken], span: place.span, parts: [tag] }))
  }
}

const TAG: Words = { en: 'Merge tag used in this folder', id: 'Tag gabungan yang dipakai di folder ini' }

function keys(
  place: Place & { what: 'key' },
  source: Source,
  { rules, spoken, found }: CompletionContext,
): Completion[] {
  const { parents, span, toml } = place
  if (parents.join('.') === 'copydesk.rules') {
    return ruleIds({ rules, found }).map((rule) => ({ ...ruleCompletion(place, rule, spoken, [': ']), goesOn: true }))
  }
  const known = parents.length === 0 ? TOP_KEYS : parents.join('.') === 'copydesk' ? OWN_KEYS : []
  const there = new Set(parents.length === 0 ? topKeys(source, span.start) : [])
  return known
    .filter(({ key, below }) => !there.has(key) && !(toml && below))
    .map((key) => ({
      what: 'key',
      label: key.key,
      about: key.about[spoken],
      span,
      parts: [key.key + separator(key, parents.length, source.eol, toml)],
      goesOn: key.values !== undefined || key.below !== undefined,
    }))
}

function separator({ below }: KnownKey, depth: number, eol: string, toml: boolean): string {
  if (toml) return ' = '
  return below ? `:${eol}${'  '.repeat(depth + 1)}` : ': '
}

/** The keys that stand at the top already, but for the line of `at`. */
function* topKeys(source: Source, at: number): Iterable<string> {
  const own = source.line(at)
  for (let line = 2; line <= Math.min(source.lineStarts.length, 200); line++) {
    const text = source.slice(source.lineSpan(source.lineStarts[line - 1] ?? 0))
    if (/^(?:---|\+\+\+)\s*$/.test(text)) return
    const key = /^([\w-]+)[ \t]*[:=]/.exec(text)?.[1]
    if (key && line !== own) yield key
  }
}

/** What a key takes; nothing where it takes anything. */
export function valuesOf(path: readonly string[]): readonly KnownValue[] {
  if (path.length === 3 && path[0] === 'copydesk' && path[1] === 'rules') return SEVERITIES
  const key = knownKey(path)
  if (key?.below === 'copydesk') return [{ value: 'true', about: key.about }]
  return key?.values ?? []
}

/** The key of the front matter that stands at a path. */
export function knownKey(path: readonly string[]): KnownKey | undefined {
  const [top, own] = path
  if (path.length === 1) return TOP_KEYS.find((each) => each.key === (top === 'language' ? 'lang' : top))
  return path.length === 2 && top === 'copydesk' ? OWN_KEYS.find((each) => each.key === own) : undefined
}

const worded = ({ what, span }: Place, { value, about }: KnownValue, spoken: Spoken): Completion => ({
  what,
  label: value,
  about: about[spoken],
  span,
  parts: [value],
})

const VERB_WORDS: Readonly<Record<string, Words>> = {
  'disable-next-line': { en: 'Silences rules in what follows', id: 'Membungkam aturan pada bagian berikutnya' },
  'disable-line': { en: 'Silences rules in this line', id: 'Membungkam aturan pada baris ini' },
  'disable-file': { en: 'Silences rules in the whole file', id: 'Membungkam aturan di seluruh berkas' },
  disable: { en: 'Silences rules from here on', id: 'Membungkam aturan mulai dari sini' },
  enable: { en: 'Lets rules speak again', id: 'Mengaktifkan aturan kembali' },
}

const verbs = ({ what, span }: Place, spoken: Spoken): Completion[] =>
  VERBS.map((verb) => ({
    what,
    label: `copydesk-${verb}`,
    about: VERB_WORDS[verb]?.[spoken] ?? '',
    span,
    parts: [`copydesk-${verb} `],
    goesOn: true,
  }))

/** Rules that speak of the file first, then all others. */
const ruleIds = ({ rules, found }: Pick<CompletionContext, 'rules' | 'found'>): Rule[] => [
  ...rules.filter(({ id }) => found.has(id)),
  ...rules.filter(({ id }) => !found.has(id)),
]

function ruleCompletion(place: Place, { id, summary }: Rule, spoken: Spoken, more: readonly Part[]): Completion {
  const reason = place.what === 'rule' && place.verb !== 'enable' ? [' -- ', hint(REASON[spoken])] : []
  return { what: place.what, label: id, about: summary[spoken], span: place.span, parts: [id, ...more, ...reason] }
}

const REASON: Words = { en: 'reason', id: 'alasan' }
