import * as vscode from 'vscode'
import { review } from '../../../src/review/review.ts'
import { defaultSettings } from '../../../src/review/settings.ts'
import { rules } from '../../../src/rules/index.ts'
import { findings, suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { misspelled, notes, page } from './copy.ts'
import { closeAll, draft, found, gone, quiet, removeDrafts, rulesOf, set, write } from './files.ts'

const UNKNOWN = 'suppression/unknown'

/** What the engine itself says of a text: rule, offsets. */
function expected(text: string): unknown[] {
  const today = new Date().toISOString().slice(0, 10)
  const { findings: all } = review(text, { path: 'draft.md', settings: defaultSettings(rules, today) })
  return all.map(({ rule, span }) => [rule, span.start, span.end])
}

const shown = (document: vscode.TextDocument): unknown[] =>
  findings(document.uri).map(({ code, range }) => [
    typeof code === 'object' ? code.value : code,
    document.offsetAt(range.start),
    document.offsetAt(range.end),
  ])

const sorted = (all: unknown[]): string[] => all.map((each) => JSON.stringify(each)).sort()

const type = (editor: vscode.TextEditor, at: vscode.Position, text: string) =>
  editor.edit((edit) => edit.insert(at, text))

/** Diagnostics as you type, in whichever host. */
export function diagnosticsSuite(): void {
  suite('findings as you type', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('show what the engine finds, where it finds it', async () => {
      const { document } = await draft('draft.md', page)
      const cta = await found(document.uri, 'message/one-cta')
      same(sorted(shown(document)), sorted(expected(document.getText())), 'findings')
      same(cta.source, 'Copydesk')
      ok(typeof cta.code === 'object' && cta.code.target.scheme === 'command', 'no link to the page of the rule')
    })

    for (const [name, lead, eol] of [
      ['after emoji', '👩‍🚀 The river 🎉 rose. ', '\n'],
      ['with CRLF', 'The river rose. ', '\r\n'],
      ['with CRLF and emoji', '🎉🎉 It rose. ', '\r\n'],
    ] as const) {
      test(`stand exactly where they are ${name}`, async () => {
        const { document } = await draft(`exact ${name}.md`, misspelled(lead, eol))
        const { range } = await found(document.uri, UNKNOWN)
        same(document.getText(range), 'message/one-promisse', 'text under the squiggle')
      })
    }

    test('follow edits and are never stale', async () => {
      const editor = await draft('typed.md', misspelled('The river rose. '))
      const { document } = editor
      await found(document.uri, UNKNOWN)
      for (let i = 0; i < 12; i++) {
        await type(editor, new vscode.Position(8, 0), 'x')
        if (i % 4 === 0) await quiet(320)
      }
      const text = await until(() => {
        const [diagnostic] = findings(document.uri).filter((each) => each.code !== undefined)
        const under = diagnostic && document.getText(diagnostic.range)
        return under === 'message/one-promisse' ? under : undefined
      }, 'the squiggle under the moved words')
      same(text, 'message/one-promisse')
      same(sorted(shown(document)), sorted(expected(document.getText())), 'findings after typing')
      const at = document.positionAt(document.getText().indexOf('promisse'))
      await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 8)), 'promise'))
      await gone(document.uri, UNKNOWN)
    })

    test('go when the document is closed', async () => {
      const uri = await write('closed.md', page)
      await vscode.commands.executeCommand('vscode.open', uri)
      await found(uri, 'message/one-cta')
      await closeAll()
      await until(() => findings(uri).length === 0, 'no findings of a closed document')
    })

    test('leave Markdown that sells nothing alone', async () => {
      const { document } = await draft('notes.md', notes)
      await quiet()
      same(rulesOf(document.uri), [], 'findings')
    })

    test('speak of drafts that were never saved', async () => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: page })
      await vscode.window.showTextDocument(document)
      await found(document.uri, 'message/one-cta')
    })

    test('speak of one fault in broken front matter, and throw nothing', async () => {
      const { document } = await draft('broken.md', '---\nkind: landing\ntitle: "unclosed\n  - [\n---\n\n# Words\n')
      const [fault] = await until(() => (findings(document.uri).length > 0 ? findings(document.uri) : undefined))
      ok(fault && fault.message.length > 10, 'no words for the fault')
      same(fault.severity, vscode.DiagnosticSeverity.Error)
    })

    test('can be switched off and on again', async () => {
      const { document } = await draft('switched.md', page)
      await found(document.uri, 'message/one-cta')
      await set('enable', false)
      await until(() => findings(document.uri).length === 0, 'no findings while switched off')
      await set('enable', undefined)
      await found(document.uri, 'message/one-cta')
    })
  })
}
