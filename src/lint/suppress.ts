import type { MessageMap } from '../message/map.ts'
import { byStart, type Span } from '../text/span.ts'
import type { Quiet } from './campaign.ts'
import { type Directive, directives, VERBS } from './directives.ts'
import { ownRules, unknown, unused } from './own.ts'
import { Regions } from './region.ts'
import type { Finding, Spoken } from './rule.ts'
import { isOn, type LintSettings } from './settings.ts'
import { toolsFor } from './tools.ts'

export interface Judged {
  readonly findings: readonly Finding[]
  /** Ids of the rules that were asked. */
  readonly ran: ReadonlySet<string>
}

/** One rule (or all) silenced in one region by one directive. */
interface Silence {
  readonly directive: Directive
  /** undefined: all rules. */
  readonly rule: string | undefined
  /** Where the directive itself names the rule. */
  readonly at: Span
  readonly start: number
  end: number
  /** Rules that a later `enable` took out of a silence of all rules, and where. */
  readonly ends: Map<string, number>
  used: boolean
}

/** The findings that no directive silences, and what is wrong with the directives: unused ones, unknown rules. */
export function suppress(map: MessageMap, judged: Judged, settings: LintSettings, spoken: Spoken): Finding[] {
  const said = directives(map.copy)
  const silences = silencesOf(said, map)
  const kept = heard(judged.findings, silences)
  const about = [...unknowns(said, map, settings, spoken), ...unusedOnes(silences, judged, settings, spoken)]
  return [...kept, ...heard(about, silences)]
}

/** Where a file silences rules, each stretch for one rule or for all, an `enable` applied. Directives of `rules` and of all rules. */
export function quietIn(map: MessageMap, rules: ReadonlySet<string>): Quiet[] {
  return silencesOf(directives(map.copy), map).flatMap((silence) => {
    const { rule, start } = silence
    if (rule !== undefined) return rules.has(rule) ? [{ rule, start, end: endOf(silence) }] : []
    const earlier = [...silence.ends].filter(([id]) => rules.has(id))
    if (earlier.length === 0) return [{ start, end: endOf(silence) }]
    return [...rules].map((id) => ({
      rule: id,
      start,
      end: endOf({ start, end: silence.ends.get(id) ?? silence.end }),
    }))
  })
}

/** The findings that are not silenced, by place. One sweep: silences that have ended are left behind. */
function heard(findings: readonly Finding[], silences: readonly Silence[]): Finding[] {
  const waiting = [...silences].sort((a, b) => b.start - a.start)
  let active: Silence[] = []
  return [...findings]
    .sort((a, b) => byStart(a.span, b.span))
    .filter((finding) => {
      const at = finding.span.start
      for (let next = waiting.at(-1); next && next.start <= at; next = waiting.at(-1))
        active.push(waiting.pop() ?? next)
      active = active.filter((silence) => at < endOf(silence))
      return !isSilenced(finding, active)
    })
}

/** A silence reaches one character at least: an empty file has a finding at its end. */
const endOf = ({ start, end }: Pick<Silence, 'start' | 'end'>): number => Math.max(end, start + 1)

function isSilenced(finding: Finding, silences: readonly Silence[]): boolean {
  let silenced = false
  for (const silence of silences) {
    if (silence.rule !== undefined && silence.rule !== finding.rule) continue
    const end = silence.ends.get(finding.rule) ?? silence.end
    if (finding.span.start >= endOf({ start: silence.start, end })) continue
    silence.used = true
    silenced = true
  }
  return silenced
}

function silencesOf(said: readonly Directive[], map: MessageMap): Silence[] {
  const silences: Silence[] = []
  if (said.length === 0) return silences
  let open: Silence[] = []
  const regions = new Regions(map)
  const end = map.copy.source.text.length + 1
  for (const directive of said) {
    if (directive.verb === 'enable') open = closed(directive, open)
    const region = regionOf(directive, regions, end)
    if (!region) continue
    const named = directive.rules.length > 0 ? directive.rules : [{ id: undefined, span: directive.span }]
    for (const { id, span } of named) {
      const silence: Silence = { directive, rule: id, at: span, ...region, ends: new Map(), used: false }
      silences.push(silence)
      if (directive.verb === 'disable') open.push(silence)
    }
  }
  return silences
}

function regionOf({ verb, span }: Directive, regions: Regions, end: number): Span | undefined {
  if (verb === 'disable-file') return { start: 0, end }
  if (verb === 'disable') return { start: span.end, end }
  if (verb === 'disable-line') return regions.line(span.start)
  if (verb === 'disable-next-line') return regions.next(span.end)
  return undefined
}

/** Ends the silences that an `enable` ends; returns those that go on. */
function closed({ rules, span }: Directive, open: readonly Silence[]): Silence[] {
  const ids = new Set(rules.map((rule) => rule.id))
  for (const silence of open) {
    if (ids.size === 0 || (silence.rule !== undefined && ids.has(silence.rule))) silence.end = span.start
    else if (silence.rule === undefined) {
      for (const id of ids) if (!silence.ends.has(id)) silence.ends.set(id, span.start)
    }
  }
  return open.filter((silence) => silence.end > span.start)
}

function* unusedOnes(
  silences: readonly Silence[],
  { findings, ran }: Judged,
  settings: LintSettings,
  spoken: Spoken,
): Iterable<Finding> {
  if (!isOn(unused, settings.configured)) return
  const { found } = toolsFor(unused, settings.configured.get(unused.id), spoken)
  for (const { used, rule, at } of silences) {
    if (used) continue
    if (rule === undefined) yield found('all', at, {})
    else if (ran.has(rule) && !folds(rule, findings, settings)) yield found('rule', at, { rule })
  }
}

/** Whether a rule said as much as it says at most: what a directive is for may be counted in its last finding. */
function folds(id: string, findings: readonly Finding[], { rules, configured }: LintSettings): boolean {
  const most = configured.get(id)?.options?.most ?? rules.find((rule) => rule.id === id)?.options?.most?.default
  return typeof most === 'number' && findings.filter(({ rule }) => rule === id).length >= most
}

function* unknowns(
  said: readonly Directive[],
  map: MessageMap,
  settings: LintSettings,
  spoken: Spoken,
): Iterable<Finding> {
  if (!isOn(unknown, settings.configured)) return
  const { found } = toolsFor(unknown, settings.configured.get(unknown.id), spoken)
  const known = new Set([...settings.rules, ...ownRules].map((rule) => rule.id))
  for (const { verb, word, span, rules } of said) {
    if (!verb) yield found('directive', span, { word: `copydesk-${word}`, words: VERBS.join(', ') })
    else for (const { id, span: at } of rules) if (!known.has(id)) yield found('rule', at, { rule: id })
  }
  for (const { id, span } of map.copy.declared.rules ?? []) if (!known.has(id)) yield found('rule', span, { rule: id })
}
