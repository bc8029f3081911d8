import { digesting } from '../message/digest.ts'
import type { MessageMap } from '../message/map.ts'
import { atOnce } from '../text/steps.ts'
import type { Member } from './campaign.ts'
import { findingLanguage, withDeclared } from './run.ts'
import type { LintSettings, RuleSetting } from './settings.ts'
import { quietIn } from './suppress.ts'

/** The file as campaign rules see it; undefined where it is no copy. `campaign` is what the configuration calls its campaign. */
export function memberOf(map: MessageMap, settings: LintSettings, campaign?: string): Member | undefined {
  return atOnce(makingMember(map, settings, campaign))
}

/** The same in slices. */
export function* makingMember(
  map: MessageMap,
  settings: LintSettings,
  campaign?: string,
): Generator<void, Member | undefined> {
  const said = yield* digesting(map, settings.brand.product)
  if (!said) return undefined
  const named = said.campaign ?? campaign
  const own = settings.rules.filter((rule) => rule.judge).map((rule) => rule.id)
  const configured = withDeclared(map, settings)
  const rules: Record<string, RuleSetting> = {}
  for (const id of own) {
    const setting = configured.get(id)
    if (setting && (setting.level || Object.keys(setting.options ?? {}).length > 0)) rules[id] = setting
    else if (setting && settings.rules.find((rule) => rule.id === id)?.optional) rules[id] = setting
  }
  return {
    digest: { ...said, ...(named && { campaign: named }) },
    spoken: findingLanguage(settings, said.language),
    rules,
    quiet: quietIn(map, new Set(own)),
  }
}
