import { overlaps, type Span } from '../text/span.ts'
import { atOnce } from '../text/steps.ts'
import type { CampaignFile, CampaignFinding, CampaignTools, Elsewhere } from './campaign.ts'
import { campaigns } from './campaigns.ts'
import type { Options } from './options.ts'
import type { Messages, Rule } from './rule.ts'
import type { RuleCrash } from './run.ts'
import { isOn } from './settings.ts'
import { seenFrom } from './target.ts'
import { toolsFor } from './tools.ts'

export interface Judgement {
  /** By file, then by place and rule. */
  readonly findings: readonly CampaignFinding[]
  readonly errors: readonly RuleCrash[]
}

/** Judges what files say to each other: all campaign rules over all campaigns. Pure: a function of the files alone, in any order. */
export function judge(files: readonly CampaignFile[], rules: readonly Rule[]): Judgement {
  return atOnce(judging(files, rules))
}

/** The same in slices: yields before each rule on each campaign, with each finding, and wherever a rule takes a breath. */
export function* judging(files: readonly CampaignFile[], rules: readonly Rule[]): Generator<void, Judgement> {
  const own = rules.filter((rule) => rule.judge !== undefined)
  const found: CampaignFinding[] = []
  const crashes = new Map<string, RuleCrash>()
  const byName = new Map(files.map((each) => [each.file, each]))
  for (const campaign of campaigns(files)) {
    for (const rule of own) {
      if (!campaign.files.some((file) => isOnIn(rule, file))) continue
      yield
      try {
        const tools = (file: CampaignFile) => toolsIn(rule, file)
        for (const finding of rule.judge?.(campaign, tools) ?? []) {
          if (finding) found.push(finding)
          yield
        }
      } catch (error) {
        crashes.set(rule.id, { rule: rule.id, message: error instanceof Error ? error.message : String(error) })
      }
    }
  }
  const ruleOf = new Map(own.map((rule) => [rule.id, rule]))
  const heard = found.filter((finding) => {
    const file = byName.get(finding.file)
    const rule = ruleOf.get(finding.rule)
    return file && rule && isOnIn(rule, file) && !isQuiet(finding, file)
  })
  return { findings: distinct(heard), errors: [...crashes.values()] }
}

const isOnIn = (rule: Rule, { rules }: CampaignFile): boolean => isOn(rule, new Map(Object.entries(rules)))

const isQuiet = ({ rule, span }: { rule: string; span: Span }, { quiet }: CampaignFile): boolean =>
  quiet.some((each) => (each.rule ?? rule) === rule && overlaps(each, { start: span.start, end: span.start + 1 }))

function toolsIn<M extends Messages, O extends Options>(rule: Rule<M, O>, file: CampaignFile): CampaignTools<M, O> {
  const { found, options, say, spoken } = toolsFor(rule, file.rules[rule.id], file.spoken)
  return {
    options,
    say,
    spoken,
    path: (other) => seenFrom(file.file, other.file),
    found: (says, place, values, elsewhere: readonly Elsewhere[] = [], extra = {}) => ({
      ...found(says, { start: place.start, end: place.end }, values, extra),
      file: file.file,
      place,
      related: elsewhere.map((one) => ({
        file: one.in.file,
        place: one.place,
        span: { start: one.place.start, end: one.place.end },
        message: say(one.words),
      })),
    }),
  }
}

function distinct(findings: readonly CampaignFinding[]): CampaignFinding[] {
  const byKey = new Map(
    findings.map((each) => [`${each.file}\n${each.rule}\n${each.span.start}\n${each.message}`, each]),
  )
  return [...byKey.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
