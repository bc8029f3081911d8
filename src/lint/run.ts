import { settledIn } from '../bank/declared.ts'
import { NO_BANK } from '../bank/entry.ts'
import type { MessageMap, PieceMap } from '../message/map.ts'
import { byStart, contains } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import type { Finding, Page, Rule, Spoken } from './rule.ts'
import { isLevel, isOn, type LintSettings, mergeSetting, type RuleSetting } from './settings.ts'
import { suppress } from './suppress.ts'
import { toolsFor } from './tools.ts'

/** A rule that crashed. Its findings so far stay, and so do those of all others. */
export interface RuleCrash {
  readonly rule: string
  readonly message: string
}

export interface LintResult {
  /** By start, end and rule id; without doubles. */
  readonly findings: readonly Finding[]
  readonly errors: readonly RuleCrash[]
  /** Rules that are on but need what the language's pack lacks. */
  readonly unavailable: readonly string[]
}

const SILENT: LintResult = { findings: [], errors: [], unavailable: [] }

/** Judges what a file says. Pure. */
export function lint(map: MessageMap, settings: LintSettings): LintResult {
  return atOnce(linting(map, settings))
}

/** The same in slices: yields after each rule on each piece and wherever a rule takes a breath. */
export function* linting(map: MessageMap, settings: LintSettings): Generator<void, LintResult> {
  const language = spoken(map.copy.language)
  if (!map.copy.isCopy || !language) return SILENT
  const configured = withDeclared(map, settings)
  const can = settings.capabilities(language)
  const on = settings.rules.filter((rule) => !rule.judge && isOn(rule, configured))
  const able = on.filter((rule) => rule.needs.every((need) => can.has(need)))
  const found: Finding[] = []
  const crashes = new Map<string, RuleCrash>()
  for (const [index, piece] of map.pieces.entries()) {
    const page: Page = { map, piece, index, language, ...pick(map, settings) }
    const settled = settledIn(piece.piece, page.bank, language, settings.today)
    for (const rule of able) {
      if (!concerns(rule, page, settings.minWords)) continue
      try {
        const tools = toolsFor(rule, configured.get(rule.id), findingLanguage(settings, language))
        for (const finding of rule.check(page, tools)) {
          if (!finding) yield
          else if (!(ABOUT_WORDS.test(rule.id) && settled.some((at) => contains(at, finding.span))))
            found.push(checked(finding, map))
        }
      } catch (error) {
        crashes.set(rule.id, { rule: rule.id, message: error instanceof Error ? error.message : String(error) })
      }
      yield
    }
  }
  const judged = { findings: distinct(found), ran: new Set(able.map((rule) => rule.id)) }
  return {
    findings: distinct(suppress(map, judged, { ...settings, configured }, findingLanguage(settings, language))),
    errors: [...crashes.values()],
    unavailable: on.filter((rule) => !able.includes(rule)).map((rule) => rule.id),
  }
}

/** Rules about how something is said, or what it rests on: settled for words that the trust bank holds with their source. */
const ABOUT_WORDS = /^(?:tone|proof)\/|^claim\/(?:absolute|green)$/

const spoken = (language: string): Spoken | undefined => (language === 'en' || language === 'id' ? language : undefined)

export const findingLanguage = (settings: LintSettings, language: Spoken): Spoken =>
  settings.messageLanguage === 'piece' ? language : settings.messageLanguage

const pick = (
  map: MessageMap,
  { today, brand, floors, bank = NO_BANK }: LintSettings,
): Pick<Page, 'audience' | 'today' | 'brand' | 'floors' | 'bank'> => ({
  audience: map.audience.value,
  today,
  brand,
  bank,
  ...(floors && { floors }),
})

/** The settings, with what the file's front matter says of rules over them. */
export function withDeclared(map: MessageMap, settings: LintSettings): ReadonlyMap<string, RuleSetting> {
  const declared = map.copy.declared.rules ?? []
  if (declared.length === 0) return settings.configured
  const configured = new Map(settings.configured)
  for (const { id, value } of declared) {
    if (isLevel(value)) configured.set(id, mergeSetting(configured.get(id), { level: value }))
  }
  return configured
}

/** Whether the rule speaks to this piece: its kind, its audience, and enough words where it asks for coverage. */
function concerns(rule: Rule, page: Page, minWords: number): boolean {
  const piece: PieceMap = page.piece
  if (rule.kind && rule.kind !== piece.piece.kind) return false
  if (rule.audience && rule.audience !== page.audience && page.audience !== 'both') return false
  return !rule.coverage || piece.words >= minWords
}

/** A finding whose places lie in the file and whose edits can be applied together; throws otherwise. */
function checked(finding: Finding, map: MessageMap): Finding {
  const length = map.copy.source.text.length
  const { start, end } = finding.span
  if (!(start >= 0 && start <= end && end <= length)) throw new Error(`span ${start}-${end} is outside the file`)
  for (const rewrite of finding.rewrites) {
    let last = 0
    for (const edit of rewrite.edits) {
      if (edit.span.start < last || edit.span.end < edit.span.start || edit.span.end > length) {
        throw new Error(`the edits of the rewrite "${rewrite.title}" overlap or leave the file`)
      }
      last = edit.span.end
    }
  }
  return finding
}

function distinct(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => byStart(a.span, b.span) || compare(a.rule, b.rule) || compare(a.message, b.message),
  )
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1]
    return !before || byStart(before.span, finding.span) !== 0 || key(before) !== key(finding)
  })
}

const key = (finding: Finding): string => `${finding.rule}\n${finding.message}`
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
