import * as vscode from 'vscode'
import type { Finding, Rule, Spoken } from '../lint/rule.ts'
import { type FactAt, factsAt } from '../review/marks.ts'
import type { Desk, Result } from './desk.ts'
import type { Shown } from './diagnostics.ts'
import { OPEN_RULE_PAGE, rulePageLink } from './pages.ts'
import { factLine } from './words.ts'

const { t } = vscode.l10n
const MARKS = /[⟦⟧]/g

/** Beside what the editor says of a finding: why it matters, the evidence, an example, and where the rule comes from. */
export class Hover implements vscode.HoverProvider {
  constructor(readonly desk: Desk) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const result = this.desk.current(document)
    if (!result) return undefined
    const here = result.shown.filter(({ diagnostic }) => diagnostic.range.contains(position))
    const facts = factsAt(result.reviewed.review.map, document.offsetAt(position))
    const parts = [...(facts.length > 0 ? [evidence(facts)] : []), ...(await this.#rules(here, result))]
    return parts.length > 0 ? new vscode.Hover(parts, here[0]?.diagnostic.range) : undefined
  }

  async #rules(here: readonly Shown[], { reviewed }: Result): Promise<vscode.MarkdownString[]> {
    if (here.length === 0) return []
    const { log, engine } = this.desk
    const rules = await log.guarded('Hover', async () => (await engine.get()).rules(), new Map<string, Rule>())
    const shown = new Set<string>()
    return here.flatMap(({ finding }) => {
      const rule = rules.get(finding.rule)
      if (!rule || shown.has(rule.id)) return []
      shown.add(rule.id)
      return [explain(rule, finding, reviewed.spoken)]
    })
  }
}

/** What Copydesk takes this place for. */
const evidence = (facts: readonly FactAt[]): vscode.MarkdownString =>
  new vscode.MarkdownString([...new Set(facts.map((each) => escaped(factLine(each))))].join('  \n'))

function explain(rule: Rule, finding: Finding, spoken: Spoken): vscode.MarkdownString {
  const text = new vscode.MarkdownString()
  text.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] }
  text
    .appendMarkdown(`**${t('Why')}** `)
    .appendMarkdown(escaped(rule.why[spoken]))
    .appendMarkdown('\n\n')
  if (finding.related.length > 0) {
    text.appendMarkdown(`**${t('Evidence')}**\n\n`)
    for (const { message } of finding.related)
      text.appendMarkdown('- ').appendMarkdown(escaped(message)).appendMarkdown('\n')
    text.appendMarkdown('\n')
  }
  const example = rule.examples.find((each) => each.lang === spoken && each.says === finding.says)
  const changed = example && difference(example.bad.replace(MARKS, ''), example.good.replace(MARKS, ''))
  if (changed) {
    text.appendMarkdown(`**${t('Example')}**\n`).appendCodeblock(changed, 'diff')
  }
  text.appendMarkdown(`_${t('Source')}:_ `).appendMarkdown(escaped(rule.why.source))
  return text.appendMarkdown(` · [${rule.id}](${rulePageLink(rule.id).toString()})`)
}

/** `appendText` would make every space one that never wraps. */
const escaped = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-!|<>~&]/g, '\\$&')

/** The lines that differ between the bad and the good copy, each with its sign. */
function difference(bad: string, good: string): string {
  const [before, after] = [bad.split('\n'), good.split('\n')]
  const kept = new Set(after)
  const there = new Set(before)
  const gone = before.filter((line) => line.trim() && !kept.has(line)).map((line) => `- ${line}`)
  const come = after.filter((line) => line.trim() && !there.has(line)).map((line) => `+ ${line}`)
  return [...gone, ...come].slice(0, 8).join('\n')
}
