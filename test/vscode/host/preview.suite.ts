import * as vscode from 'vscode'
import { suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from '../shared/check.ts'
import { lines } from '../shared/copy.ts'
import { closeAll, draft, found, removeDrafts, set } from '../shared/files.ts'

const many = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} tells in plain words how the day goes on.\n`)
const long = lines(
  ...['---', 'kind: landing', 'audience: b2c', '---', ''],
  ...['# Fall asleep 20 minutes sooner, tonight', '', '[Buy now for $49](https://lamp.example/buy)', ''],
  ...many,
)

const render = (document: vscode.TextDocument): Thenable<string> =>
  vscode.commands.executeCommand('markdown.api.render', document)

// The preview runs in one host with its plugins; the stand-in keeps its own in Node, so there is no such suite for the worker.
suite('the Markdown preview', () => {
  teardown(closeAll)
  suiteTeardown(removeDrafts)

  test('shows the marks and the folds', async () => {
    const { document } = await draft('preview.md', long)
    const html: string = await until(async () => {
      const now = await render(document)
      return now.includes('copydesk-fold') ? now : ''
    }, 'a fold')
    ok(/<h1[^>]*class="[^"]*copydesk-promise[^"]*"[^>]*data-copydesk="Promise/.test(html), html.slice(0, 800))
    ok(/<p[^>]*class="[^"]*copydesk-cta/.test(html), html.slice(0, 800))
    ok(html.includes('role="separator"'), 'the fold has no role')
    ok(html.indexOf('copydesk-fold') > html.indexOf('Buy now'), 'the fold stands above the call to action')
  })

  test('shows none where they are turned off', async () => {
    const { document } = await draft('plain.md', long)
    await until(async () => (await render(document)).includes('copydesk-fold'), 'a fold')
    await set('fold', 'off')
    await set('marks', false)
    await until(async () => !(await render(document)).includes('copydesk-'), 'no marks')
    await set('fold', undefined)
    await set('marks', undefined)
  })

  test('leaves Markdown that is no copy as it is', async () => {
    const { document } = await draft('notes.md', '# Notes\n\nThe build needs Node.\n')
    await new Promise((next) => setTimeout(next, 600))
    same((await render(document)).includes('copydesk-'), false)
  })
})

suite('a hover', () => {
  teardown(closeAll)
  suiteTeardown(removeDrafts)

  test('says what a place is taken for', async () => {
    const { document } = await draft('facts.md', long)
    await found(document.uri, 'message/three-proofs')
    await until(async () => {
      const at = document.positionAt(long.indexOf('Buy now') + 2)
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      )
      const words = hovers.flatMap((each) => each.contents as vscode.MarkdownString[]).map((each) => each.value)
      return words.some((each) => /Call to action: buy · primary/.test(each))
    }, 'the hover')
  })
})
