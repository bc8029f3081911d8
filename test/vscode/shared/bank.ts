import * as vscode from 'vscode'
import { suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { action, closeAll, draft, found, gone, removeDrafts, write } from './files.ts'

const HEAD = '| claim | kind | sub | en | id | source | owner | valid until |\n|---|---|---|---|---|---|---|---|\n'
const BANK = `${HEAD}| errors | number | roi | Invoice errors down 31% in 90 days | | audit.pdf | Ana | |
| iso | verification | security | ISO 27001 certified, audited by Borealis Assurance in 2025 | | iso.pdf | Ana | 2020-01-31 |
| soc | verification | security | SOC 2 Type II audited by Borealis Assurance in 2025 | | soc.pdf | Ana | |
`
const page = (...lines: readonly string[]) =>
  `---\nkind: landing\naudience: b2b\nlang: en\n---\n\n# Finance teams close their books without chasing a single invoice\n\nThe Tallywell software connects to your bank, matches every invoice with its payment and tells you which one is open. Your team sees in one list what is missing, asks the right person in one click, and goes home on time at the end of the month.\n\n${lines.join('\n')}\n\n[Check your fit in 15 minutes](/fit)\n`

/** What the tree of the bank shows, line by line. */
const tree = () =>
  vscode.commands
    .executeCommand<string[] | undefined>('copydesk.showBank')
    .then((lines) => (lines ?? []).map((line) => line.trim()))

const apply = async (fix: vscode.CodeAction) => ok(fix.edit && (await vscode.workspace.applyEdit(fix.edit)), 'no edit')

/** The trust bank in the editor: findings, fixes, completion, tree. */
export function bankSuite(): void {
  suite('trust bank', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('a claim that contradicts it is an error with the row as evidence, and is mended in its words', async () => {
      const bank = await write('proofs.md', BANK)
      const { document } = await draft('wrong.md', page('- Invoice errors down 28% in 90 days'))
      const finding = await found(document.uri, 'claim/contradicted')
      same(finding.severity, vscode.DiagnosticSeverity.Error, 'severity')
      const [row] = finding.relatedInformation ?? []
      same(row?.location.uri.toString(), bank.toString(), 'file of the evidence')
      same(row?.location.range.start.line, 2, 'line of the evidence')
      await apply(await action(document.uri, finding.range, /^Write “31%”$/))
      await gone(document.uri, 'claim/contradicted')
      ok(document.getText().includes('- Invoice errors down 31% in 90 days'), document.getText())
    })

    test('a missing proof is offered from it first, word for word', async () => {
      await write('proofs.md', BANK)
      const proofs = [
        '- Invoice errors down 31% in 90 days',
        '- Larchfield Foods cut its month-end close from 14 days to 2 days',
      ]
      const { document } = await draft('missing.md', page(...proofs))
      const finding = await found(document.uri, 'b2b/security-proof')
      const fix = await action(document.uri, finding.range, /^From the trust bank: soc/)
      ok(fix.isPreferred, 'the offer of the bank is not the preferred one')
      await apply(fix)
      await gone(document.uri, 'b2b/security-proof')
      ok(document.getText().includes('- SOC 2 Type II audited by Borealis Assurance in 2025'), document.getText())
    })

    test('completion inside copy offers what may stand there', async () => {
      await write('proofs.md', BANK)
      const { document } = await draft('completion.md', page('- Invoice', ''))
      await found(document.uri, 'b2b/security-proof')
      const line = document.getText().split('\n').indexOf('- Invoice')
      const offers = async (at: vscode.Position) =>
        (
          await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            document.uri,
            at,
          )
        ).items.filter(({ label }) => typeof label !== 'string' && label.description === 'Copydesk')
      const [offer] = await until(async () => {
        const all = await offers(new vscode.Position(line, 9))
        return all.length > 0 ? all : undefined
      }, 'a proof to complete')
      const text = offer?.insertText
      same(
        text instanceof vscode.SnippetString ? text.value : text,
        'Invoice errors down 31% in 90 days',
        'words of the offer',
      )
    })

    test('a broken row is told in its file, and a saved bank counts at once', async () => {
      const uri = await write('proofs.md', `${BANK}| odd | nmber | | x | | | | |\n`)
      const { document } = await draft('again.md', page('- Invoice errors down 28% in 90 days'))
      await found(document.uri, 'claim/contradicted')
      const fault = await until(
        () => vscode.languages.getDiagnostics(uri).find(({ message }) => message.includes('must be number')),
        'the broken row',
      )
      same([fault.range.start.line, fault.range.start.character, fault.range.end.character], [5, 8, 13], 'its place')
      await write('proofs.md', BANK.replace('31%', '28%'))
      await gone(document.uri, 'claim/contradicted')
      await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'the mended row')
    })

    test('the tree shows what needs a hand, the entries by kind, and every place', async () => {
      await write('proofs.md', BANK)
      await draft('one.md', page('- Invoice errors down 31% in 90 days'))
      await write('two.md', page('- Invoice errors down 24% in 90 days'))
      const lines = await until(async () => {
        const all = await tree()
        return all.some((line) => line.includes('drafts/two.md')) ? all : undefined
      }, 'the places of the bank')
      for (const wanted of [
        'Contradicted (',
        'Expired (',
        'Unused (',
        'Number (',
        'Verification (',
        'errors (',
        'iso (',
      ])
        ok(
          lines.some((line) => line.startsWith(wanted)),
          `${wanted} in\n${lines.join('\n')}`,
        )
      // What the colour of an icon says is said in words too.
      for (const wanted of [/^errors \(Contradicted · /, /^iso \(Expired · /, /^drafts\/\S+ \(Contradicted · /])
        ok(
          lines.some((line) => wanted.test(line.trim())),
          `${wanted} in\n${lines.join('\n')}`,
        )
      ok(
        lines.some((line) => line.startsWith('drafts/one.md:11')),
        lines.join('\n'),
      )
    })

    test('the tree follows what is saved, other files as they were', async () => {
      await write('proofs.md', BANK)
      await write('two.md', page('- Invoice errors down 24% in 90 days'))
      await until(async () => (await tree()).some((line) => line.includes('drafts/two.md:11')), 'the place')
      await write('two.md', page('Our words.\n\n- Invoice errors down 24% in 90 days'))
      await until(async () => (await tree()).some((line) => line.includes('drafts/two.md:13')), 'the new place')
      await write('two.md', page('Our words.'))
      await until(async () => !(await tree()).some((line) => line.includes('drafts/two.md')), 'no place')
    })

    test('a file of the name of a bank that holds none is shown, and left as it is', async () => {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri
      const uri = vscode.Uri.joinPath(root, 'proofs.md')
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('# Ours\n'))
      try {
        await vscode.commands.executeCommand('copydesk.gatherProofs')
        same(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString(), 'the file that is shown')
        same(vscode.window.activeTextEditor?.document.getText(), '# Ours\n', 'its text')
      } finally {
        await vscode.workspace.fs.delete(uri)
      }
    })

    test('gathering adds what is new, unsaved, and changes nothing else', async () => {
      const root = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri
      const uri = vscode.Uri.joinPath(root, 'proofs.md')
      await write('three.md', page('- Approval time down 63% in 90 days'))
      await vscode.workspace.fs.writeFile(
        uri,
        new TextEncoder().encode(`# Ours\n\n${HEAD}| mine | number | | Filed 44% faster | | x | | |\n\nAsk Ana.\n`),
      )
      try {
        await until(async () => {
          await vscode.commands.executeCommand('copydesk.gatherProofs')
          return vscode.window.activeTextEditor?.document.getText().includes('Approval time down 63%')
        }, 'the gathered proof')
        const text = vscode.window.activeTextEditor?.document.getText() ?? ''
        ok(text.startsWith(`# Ours\n\n${HEAD}| mine | number | | Filed 44% faster | | x | | |\n| `), text)
        ok(text.endsWith(' |\n\nAsk Ana.\n'), text)
        ok(vscode.window.activeTextEditor?.document.isDirty, 'the bank was saved')
        await vscode.commands.executeCommand('workbench.action.files.revert')
      } finally {
        await vscode.workspace.fs.delete(uri)
      }
    })
  })
}
