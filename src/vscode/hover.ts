import * as vscode from 'vscode'
import type { Rule, Spoken } from '../lint/rule.ts'
import { type FactAt, factsAt } from '../review/marks.ts'
import type { Desk, Result } from './desk.ts'
import type { KeptFiles } from './kept.ts'
import { OPEN_RULE_PAGE, rulePageLink } from './pages.ts'
import { sharedAt } from './shared.ts'
import { factLine } from './words.ts'

const { t } = vscode.l10n
const MARKS = /[⟦⟧]/g

/** Beside what the editor says of a finding: why it matters, the evidence, an example, and where the rule comes from. */
export class Hover implements vscode.HoverProvider {
  constructor(
    readonly desk: Desk,
    readonly files: KeptFiles,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const result = this.desk.current(document)
    if (!result) return undefined
    const here = result.shown.filter(({ diagnostic }) => diagnostic.range.contains(position))
    const shared = sharedAt(this.files, document, new vscode.Range(position, position))
    const found: Told[] = [...here.map(({ finding }) => finding), ...shared.map(({ finding }) => finding)]
    const facts = factsAt(result.reviewed.review.map, document.offsetAt(position))
    const parts = [...(facts.length > 0 ? [evidence(facts)] : []), ...(await this.#rules(found, result))]
    return parts.length > 0 ? new vscode.Hover(parts, here[0]?.diagnostic.range ?? shared[0]?.range) : undefined
  }

  async #rules(found: readonly Told[], { reviewed }: Result): Promise<vscode.MarkdownString[]> {
    if (found.length === 0) return []
    const { log, engine } = this.desk
    const rules = await log.guarded('Hover', async () => (await engine.get()).rules(), new Map<string, Rule>())
    const shown = new Set<string>()
    return found.flatMap((finding) => {
      const rule = rules.get(finding.rule)
      if (!rule || shown.has(rule.id)) return []
      shown.add(rule.id)
      return [explain(rule, finding, reviewed.spoken)]
    })
  }
}

/** What a hover needs of a finding, of this file alone or of several. */
interface Told {
  readonly rule: string
  readonly says?: string
  readonly related?: ReadonlyArray<{ readonly message: string }>
}

/** What Copydesk takes this place for. */
const evidence = (facts: readonly FactAt[]): vscode.MarkdownString =>
  new vscode.MarkdownString([...new Set(facts.map((each) => escaped(factLine(each))))].join('  \n'))

function explain(rule: Rule, { says, related = [] }: Told, spoken: Spoken): vscode.MarkdownString {
  const text = new vscode.MarkdownString()
  text.isTrusted = { enabledCommands: [OPEN_RULE_PAGE] }
  text
    .appendMarkdown(`**${t('Why')}** `)
    .appendMarkdown(escaped(rule.why[spoken]))
    .appendMarkdown('\n\n')
  if (related.length > 0) {
    text.appendMarkdown(`**${t('Evidence')}**\n\n`)
    for (const { message } of related) text.appendMarkdown('- ').appendMarkdown(escaped(message)).appendMarkdown('\n')
    text.appendMarkdown('\n')
  }
  const example = rule.examples.find((each) => each.lang === spoken && (says === undefined || each.says === says))
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
