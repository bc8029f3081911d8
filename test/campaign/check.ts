import { describe, expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import type { CampaignFile, CampaignFinding } from '../../src/lint/campaign.ts'
import { judge } from '../../src/lint/judge.ts'
import { memberOf } from '../../src/lint/member.ts'
import type { Rule } from '../../src/lint/rule.ts'
import type { LintSettings } from '../../src/lint/settings.ts'
import { understand } from '../../src/message/understand.ts'
import { capabilities } from '../../src/review/capabilities.ts'
import { registry } from '../../src/review/registry.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { apply } from '../../src/rewrite/rewrite.ts'

export type Files = Readonly<Record<string, string>>

/** The files of an example: each behind a line `==> its/path.md <==`. */
export function filesOf(example: string): Files {
  const parts = example.split(/^==> (.+) <==\n/m).slice(1)
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])))
}

const bare = (copy: string): string => copy.replace(/[⟦⟧]/g, '')

/** A file as campaign rules see it; its kind is declared by its folder's name: `mails/` and `emails/` hold mails. */
export function memberIn(file: string, text: string, more: Partial<LintSettings> = {}): CampaignFile {
  const kind = /(?:^|\/)(?:e?mails)\//.test(file) ? 'email' : 'landing'
  const rules = registry.map((rule) => ({ ...rule, optional: false }))
  const settings: LintSettings = { ...defaultSettings(rules, '2026-03-01'), capabilities, ...more }
  const member = memberOf(understand(read(text, { kind, path: file }), {}), settings)
  if (!member) throw new Error(`${file} is no copy`)
  return { ...member, file }
}

/** The findings of all campaign rules on a set of files. */
export function judged(files: Files, more: Partial<LintSettings> = {}): readonly CampaignFinding[] {
  const members = Object.entries(files).map(([file, text]) => memberIn(file, bare(text), more))
  const rules = registry.map((rule) => ({ ...rule, optional: false }))
  const { findings, errors } = judge(members, rules)
  expect(errors).toEqual([])
  return findings
}

export interface CampaignCases {
  /** Sets in which the rule finds nothing. */
  readonly clean?: readonly Files[]
  /** Sets with one finding, at the marks. */
  readonly found?: ReadonlyArray<{ readonly says: string; readonly files: Files }>
}

/** Runs the examples and cases of a campaign rule. */
export function checkCampaign(rule: Rule, { clean = [], found = [] }: CampaignCases = {}): void {
  describe(rule.id, () => {
    test('has examples in both languages, and each message one', () => {
      expect(new Set(rule.examples.map(({ lang }) => lang)).size).toBe(2)
      const said = new Set([...rule.examples, ...found].map(({ says }) => says))
      expect([...said].toSorted()).toEqual(Object.keys(rule.messages).toSorted())
    })
    for (const [index, { bad, good, says }] of rule.examples.entries()) {
      test(`example ${index + 1}, bad`, () => one(rule, filesOf(bad), says))
      test(`example ${index + 1}, good`, () => none(rule, filesOf(good)))
    }
    for (const { files, says } of found) test(`${says}: ${title(files)}`, () => one(rule, files, says))
    for (const files of clean) test(`clean: ${title(files)}`, () => none(rule, files))
  })
}

const title = (files: Files): string => Object.values(files).join(' | ').replace(/\s+/g, ' ').slice(0, 70)

const ofRule = (rule: Rule, files: Files): CampaignFinding[] => judged(files).filter((each) => each.rule === rule.id)

function none(rule: Rule, files: Files): void {
  expect(ofRule(rule, files).map(({ file, message }) => `${file}: ${message}`)).toEqual([])
}

function one(rule: Rule, files: Files, says: string): void {
  const own = ofRule(rule, files)
  expect(own.map((finding) => finding.says)).toEqual([says])
  const [finding] = own
  if (!finding) return
  const text = bare(files[finding.file] ?? '')
  const { start, end } = finding.span
  const marked = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`
  if (Object.values(files).some((each) => each.includes('⟦'))) expect(marked).toBe(files[finding.file])
  for (const { file, place } of finding.related) {
    expect(bare(files[file] ?? '').slice(place.start, place.end)).toBe(place.text)
  }
  expect(finding.message.length, finding.message).toBeLessThanOrEqual(220)
  // The order of the files makes no difference, and neither does a trip through JSON.
  const turned = Object.fromEntries(Object.entries(files).toReversed())
  expect(ofRule(rule, turned)).toEqual(own)
  for (const rewrite of finding.rewrites) settles(rule, files, finding, rewrite)
}

/** Applied to the file of its finding, a rewrite takes the finding away and brings no other. */
function settles(
  rule: Rule,
  files: Files,
  { file }: CampaignFinding,
  rewrite: CampaignFinding['rewrites'][number],
): void {
  const after = { ...files, [file]: apply(bare(files[file] ?? ''), rewrite) }
  expect(ofRule(rule, after).map(({ message }) => message)).toEqual([])
  const count = (set: Files): number => judged(set).length
  expect(count(after)).toBeLessThan(count(files))
}
