import { describe, expect, test } from 'vitest'
import { withHeld } from '../../src/bank/declared.ts'
import { type Bank, NO_BANK } from '../../src/bank/entry.ts'
import { readBank } from '../../src/bank/read.ts'
import type { PieceKind } from '../../src/copy/piece.ts'
import { read } from '../../src/copy/read.ts'
import type { Brand, Capability, Example, Finding, Rule, Severity, Spoken } from '../../src/lint/rule.ts'
import { lint } from '../../src/lint/run.ts'
import { type Floors, type LintSettings, NO_BRAND } from '../../src/lint/settings.ts'
import type { Side } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'
import { apply, type Rewrite } from '../../src/rewrite/rewrite.ts'
import { rules } from '../../src/rules/index.ts'
import { Source } from '../../src/text/source.ts'
import { filler } from '../rewrite/filler.ts'

/** A piece of copy for a rule; `⟦` and `⟧` mark what the finding covers. */
export interface Case {
  readonly copy: string
  readonly lang?: Spoken
  readonly kind?: PieceKind
  readonly audience?: Side | 'both'
  readonly floors?: Floors
  readonly brand?: Partial<Brand>
  /** The trust bank: a Markdown table. */
  readonly bank?: string
}

export interface Found extends Case {
  readonly says: string
  readonly severity?: Severity
  /** Titles of the rewrites in order. */
  readonly offers?: readonly string[]
  readonly fill?: Readonly<Record<string, string>>
  /** Names of settings in which the case means something else. */
  readonly not?: readonly string[]
}

export interface Cases {
  readonly clean?: ReadonlyArray<string | Case>
  readonly found?: readonly Found[]
  /** For rules that need more words than a test wants to write. */
  readonly minWords?: number
}

const ALL: ReadonlySet<Capability> = new Set(['lexicon', 'sentences', 'tags', 'morphology'])
/** What open slots may add. */
const NEVER_NEW = new Set(['placeholder/leftover'])

function settings(minWords: number, floors?: Floors, brand: Partial<Brand> = {}, bank?: string): LintSettings {
  return {
    ...(bank && { bank: bankOf(bank) }),
    ...(floors && { floors }),
    rules: rules.map((rule) => ({ ...rule, optional: false })),
    configured: new Map(),
    minWords,
    messageLanguage: 'piece',
    today: '2026-01-15',
    brand: { ...NO_BRAND, ...brand },
    capabilities: () => ALL,
  }
}

const banks = new Map<string, Bank>()

/** The same bank for the same text, as a host would keep it. */
function bankOf(text: string): Bank {
  let bank = banks.get(text)
  if (!bank) {
    const { entries, faults } = readBank(new Source(text), 'proofs.md')
    expect(faults).toEqual([])
    bank = { files: ['proofs.md'], entries, away: [] }
    banks.set(text, bank)
  }
  return bank
}

/** The findings of all rules on a text, with the language, kind and audience that the case declares. */
export function review(
  text: string,
  { lang = 'en', kind = 'landing', audience, floors, brand, bank }: Omit<Case, 'copy'>,
  minWords = 1,
): readonly Finding[] {
  const copy = read(text, { kind, language: lang })
  const given = settings(minWords, floors, brand, bank)
  const map = withHeld(understand(copy, audience ? { audience } : {}), given.bank ?? NO_BANK, given.today)
  const { findings, errors } = lint(map, given)
  expect(errors).toEqual([])
  return findings
}

/** A file in which the case stands, and what may differ there from the case by itself. */
export interface Setting {
  readonly name: string
  readonly wrap: (copy: string) => string | undefined
}

const bare = (copy: string): string => copy.replace(/[⟦⟧]/g, '')
const lines = (copy: string, change: (line: string) => string): string => copy.split('\n').map(change).join('\n')
const isMarkdown = (copy: string): boolean => !/^(?:---|\+\+\+|```)|^\s*<|\|/m.test(copy)
const changed = (copy: string, after: string): string | undefined => (after === copy ? undefined : after)

/** Settings in which every case says the same: the rule must underline the same words. Each is given the case with its marks. */
export const SETTINGS: readonly Setting[] = [
  { name: 'with Windows line ends', wrap: (copy) => copy.replace(/\n/g, '\r\n') },
  { name: 'after a byte order mark', wrap: (copy) => `\uFEFF${copy}` },
  {
    name: 'in a block quote',
    wrap: (copy) =>
      isMarkdown(copy) && !/^(?:>|Subject:)/m.test(copy) ? lines(copy, (line) => `> ${line}`.trimEnd()) : undefined,
  },
  {
    name: 'after a comment with an emoji',
    wrap: (copy) => (isMarkdown(copy) ? `<!-- 🚀 draft -->\n\n${copy}` : undefined),
  },
  { name: 'below front matter', wrap: (copy) => (isMarkdown(copy) ? `---\nlayout: page\n---\n\n${copy}` : undefined) },
  { name: 'in bold', wrap: (copy) => changed(copy, copy.replace(/⟦([^⟧\n]+)⟧/, '**⟦$1⟧**')) },
  { name: 'with an entity inside', wrap: (copy) => changed(copy, copy.replace(/⟦(\S+) ([^⟧]*)⟧/, '⟦$1&#32;$2⟧')) },
  { name: 'in an HTML heading', wrap: (copy) => changed(copy, copy.replace(/^# ⟦([^⟧\n]+)⟧$/m, '<h1>⟦$1⟧</h1>')) },
  { name: 'in an HTML paragraph', wrap: (copy) => changed(copy, copy.replace(/^⟦([^⟧\n]+)⟧$/m, '<p>⟦$1⟧</p>')) },
  { name: 'in a list', wrap: (copy) => changed(copy, copy.replace(/^⟦([^⟧\n]+)⟧$/m, '- ⟦$1⟧')) },
  {
    name: 'in front matter',
    wrap: (copy) => changed(copy, copy.replace(/^# ⟦([^⟧\n]+)⟧\n/, '---\nhero:\n  title: "⟦$1⟧"\n---\n')),
  },
]

/** Runs the examples and cases of a rule, each in every setting, with every rewrite that is offered. */
export function check(rule: Rule, { clean = [], found = [], minWords = 1 }: Cases = {}): void {
  describe(rule.id, () => {
    test('has an example in each language, and each message one', () => {
      const langs = new Set(rule.examples.map((example) => example.lang))
      expect([...langs].toSorted()).toEqual(rule.needs.includes('tags') ? ['en'] : ['en', 'id'])
      const said = new Set([...rule.examples, ...found].map((each) => each.says))
      expect([...said].toSorted()).toEqual(Object.keys(rule.messages).toSorted())
    })

    for (const [index, example] of rule.examples.entries()) {
      const name = `example ${index + 1}, ${example.says}, ${example.lang}`
      describe(name, () => {
        bad(rule, { ...example, copy: example.bad }, minWords)
        test('good is clean', () => expect(ofRule(rule, example.good, example, minWords)).toEqual([]))
      })
    }
    for (const each of found) describe(`${each.says}: ${title(each.copy)}`, () => bad(rule, each, minWords))
    for (const each of clean) {
      const one = typeof each === 'string' ? { copy: each } : each
      test(`clean: ${title(one.copy)}`, () => expect(ofRule(rule, one.copy, one, minWords)).toEqual([]))
    }
  })
}

const title = (copy: string): string => copy.replace(/\s+/g, ' ').slice(0, 60)

/** Messages of a rule's findings: what a clean case must not have. */
const ofRule = (rule: Rule, copy: string, given: Omit<Case, 'copy'>, minWords: number): string[] =>
  review(copy, given, minWords)
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => finding.message)

type Bad = Found | (Example & { readonly copy: string })

function bad(rule: Rule, given: Bad, minWords: number): void {
  const plain = bare(given.copy)
  const one = (text: string): Finding => {
    const own = review(text, given, minWords).filter((finding) => finding.rule === rule.id)
    expect(own.map((finding) => finding.says)).toEqual([given.says])
    return own[0] as Finding
  }

  test('one finding, at the marked place', () => {
    const finding = one(plain)
    if (given.copy.includes('⟦')) expect(marked(plain, finding)).toBe(given.copy)
    expect(finding.severity).toBe(
      ('severity' in given && given.severity) || rule.messages[given.says]?.severity || rule.severity,
    )
    expect(finding.message.length, finding.message).toBeLessThanOrEqual(220)
  })

  for (const setting of SETTINGS) {
    const wrapped = setting.wrap(given.copy)
    if (wrapped === undefined || ('not' in given && given.not?.includes(setting.name))) continue
    test(`the same words ${setting.name}`, () => {
      const text = bare(wrapped)
      const finding = one(text)
      if (wrapped.includes('⟦'))
        expect(marked(text.replace(/^\uFEFF/, ''), finding)).toBe(wrapped.replace(/^\uFEFF/, ''))
      for (const rewrite of finding.rewrites) works(rule, text, rewrite, given, minWords)
    })
  }

  test('every rewrite removes the finding and brings no other', () => {
    const { rewrites } = one(plain)
    if ('offers' in given && given.offers) expect(rewrites.map((rewrite) => rewrite.title)).toEqual(given.offers)
    expect(new Set(rewrites.map((rewrite) => rewrite.title)).size).toBe(rewrites.length)
    for (const rewrite of rewrites) works(rule, plain, rewrite, given, minWords)
  })
}

function marked(text: string, { span }: Finding): string {
  return `${text.slice(0, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end)}`
}

/** Applies a rewrite, filled and unfilled, and holds it to its word. */
function works(rule: Rule, raw: string, rewrite: Rewrite, given: Bad, minWords: number): void {
  const text = raw.replace(/^\uFEFF/, '')
  const before = new Set(review(text, given, minWords).map((finding) => finding.rule))
  const fresh = (after: string) =>
    review(after, given, minWords)
      .map((finding) => finding.rule)
      .filter((id) => !before.has(id))
  const filled = apply(text, rewrite, filler(given))
  expect(filled, rewrite.title).not.toBe(text)
  expect(/(^|[^\r])\n/.test(text) || !/(^|[^\r])\n/.test(filled), `line ends of “${rewrite.title}”`).toBe(true)
  expect(
    review(filled, given, minWords).map((finding) => finding.rule),
    `${rewrite.title}\n${filled}`,
  ).not.toContain(rule.id)
  expect(fresh(filled), `${rewrite.title}\n${filled}`).toEqual([])
  expect(
    fresh(apply(text, rewrite)).filter((id) => !NEVER_NEW.has(id)),
    `${rewrite.title}, unfilled`,
  ).toEqual([])
}
