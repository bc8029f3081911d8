import * as vscode from 'vscode'
import { suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { lines } from './copy.ts'
import { closeAll, draft, draftFile, found, removeDrafts, write } from './files.ts'

/** Opens a text in which ‸ is the cursor. */
async function typed(path: string, text: string): Promise<{ editor: vscode.TextEditor; at: vscode.Position }> {
  const editor = await draft(path, text.replace('‸', ''))
  const at = editor.document.positionAt(text.indexOf('‸'))
  editor.selection = new vscode.Selection(at, at)
  return { editor, at }
}

const nameOf = ({ label }: vscode.CompletionItem): string => (typeof label === 'string' ? label : label.label)
const ours = ({ label }: vscode.CompletionItem) => typeof label !== 'string' && label.description === 'Copydesk'

async function offers(uri: vscode.Uri, at: vscode.Position): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    at,
  )
  return list.items.filter(ours)
}

const expectOffers = (uri: vscode.Uri, at: vscode.Position, wanted: readonly string[]) =>
  until(async () => {
    const names = (await offers(uri, at)).map(nameOf)
    return wanted.every((each) => names.includes(each)) && names
  }, `offers of ${wanted.join()}`)

/** Completion, hover and templates for writers, in whichever host. */
export function writingSuite(): void {
  suite('writing help', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('offers keys of the front matter and their values', async () => {
      const key = await typed('key.md', '---\n‸\n---\n\n# A page\n')
      await expectOffers(key.editor.document.uri, key.at, ['audience', 'kind', 'copydesk'])
      const value = await typed('value.md', '---\naudience: ‸\n---\n\n# A page\n')
      same(await expectOffers(value.editor.document.uri, value.at, ['b2b']), ['b2c', 'b2b', 'both'])
    })

    test('writes what is accepted', async () => {
      const { editor, at } = await typed('accepted.md', '---\nkind: land‸\n---\n\n# A page\n')
      await expectOffers(editor.document.uri, at, ['landing'])
      await vscode.commands.executeCommand('editor.action.triggerSuggest')
      await until(async () => {
        await vscode.commands.executeCommand('acceptSelectedSuggestion')
        return editor.document.lineAt(1).text === 'kind: landing'
      }, `the value in ${editor.document.getText()}`)
    })

    test('offers rules in a suppression, those that speak first', async () => {
      const text =
        '---\nkind: landing\n---\n\n# Water\n\n<!-- copydesk-disable-line a/b -->\n\n<!-- copydesk-disable-line ‸ -->\n'
      const { editor, at } = await typed('rule.md', text)
      await found(editor.document.uri, 'suppression/unknown')
      await until(async () => {
        const all = await offers(editor.document.uri, at)
        const sorted = [...all].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1)).map(nameOf)
        return sorted.length > 5 && sorted[0]?.startsWith('suppression/') && sorted.includes('message/one-cta')
      }, 'rules in order')
    })

    test('offers the merge tags of the folder', async () => {
      await write('beside.md', lines('# Notes', '', 'Hi *|COMPANY|*, and {{ first_name }}.'))
      const { editor, at } = await typed('tags.md', '---\nkind: email\n---\n\nHi {{‸}}\n')
      same(await expectOffers(editor.document.uri, at, ['{{ first_name }}']), ['{{ first_name }}'])
    })

    test('offers nothing while one writes copy', async () => {
      const { editor, at } = await typed(
        'copy.md',
        '---\nkind: landing\n---\n\n# A page\n\nThe rain fell all night ‸\n',
      )
      await new Promise((next) => setTimeout(next, 300))
      same((await offers(editor.document.uri, at)).map(nameOf), [])
    })

    test('explains keys, values and rules', async () => {
      const text =
        '---\naudience: b2b\nkind: landing\n---\n\n# Water\n\n<!-- copydesk-disable-line message/one-cta -->\n'
      const { document } = await draft('explained.md', text)
      for (const [word, expected] of [
        ['audience', 'Whom the piece speaks to'],
        ['b2b', 'An organisation buys'],
        ['message/one-cta', 'asks for one thing'],
      ] as const) {
        await until(async () => {
          const at = document.positionAt(text.indexOf(word) + 2)
          const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
            'vscode.executeHoverProvider',
            document.uri,
            at,
          )
          const words = hovers.flatMap((each) => each.contents as vscode.MarkdownString[]).map((each) => each.value)
          return words.some((each) => each.includes(expected))
        }, `the hover of ${word}`)
      }
    })
  })

  suite('the configuration file', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('knows its keys and the rules', async () => {
      const uri = draftFile('.copydesk.json')
      const text = '{\n  "rules": {\n    ""\n  }\n}\n'
      await write('.copydesk.json', text)
      const document = await vscode.workspace.openTextDocument(uri)
      await vscode.window.showTextDocument(document)
      same(document.languageId, 'jsonc')
      const at = document.positionAt(text.indexOf('""') + 1)
      await until(
        async () => {
          const list = await vscode.commands.executeCommand<vscode.CompletionList>(
            'vscode.executeCompletionItemProvider',
            uri,
            at,
          )
          return list.items.some((each) => nameOf(each).includes('message/one-cta'))
        },
        'rules in the configuration',
        20_000,
      )
      ok(true, '')
    })
  })
}
