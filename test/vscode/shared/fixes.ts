import * as vscode from 'vscode'
import { findings, suite, suiteTeardown, teardown, test, until } from '../kit.ts'
import { ok, same } from './check.ts'
import { inMatter, misspelled, page } from './copy.ts'
import { action, closeAll, draft, found, gone, removeDrafts, rulesOf, set } from './files.ts'

const CTA = 'message/one-cta'

async function apply(found: vscode.CodeAction): Promise<void> {
  ok(found.edit && found.command === undefined, 'an action must be an edit, not a command')
  ok(await vscode.workspace.applyEdit(found.edit), 'the edit was refused')
}

const offers = (uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range, 'quickfix')

/** Quick fixes, in whichever host. */
export function fixesSuite(): void {
  suite('quick fixes', () => {
    teardown(closeAll)
    suiteTeardown(removeDrafts)

    test('offer at most three rewrites at a place, one of them preferred, and one way to silence', async () => {
      const { document } = await draft('offers.md', page)
      const diagnostic = await found(document.uri, CTA)
      await action(document.uri, diagnostic.range, /./)
      const places = findings(document.uri).map(({ range }) => range)
      for (const place of [...places, ...places.map(({ start }) => new vscode.Range(start, start))]) {
        const all = await offers(document.uri, place)
        const about = all.filter(({ title }) => !/^(?:Suppress|Declare)/.test(title))
        const titles = all.map((each) => each.title)
        ok(about.length <= 3, `${about.length} offers: ${titles.join(', ')}`)
        if (about.length > 0) same(about.filter((each) => each.isPreferred).length, 1, 'preferred offers')
        same(titles.filter((title) => title.startsWith('Suppress')).length, 1, 'ways to silence')
      }
    })

    test('take their finding away when applied, and come back with undo', async () => {
      const { document } = await draft('applied.md', page)
      const { range } = await found(document.uri, CTA)
      const fix = await action(document.uri, range, /^End on one link/)
      ok(fix.isPreferred, 'the first rewrite is not the preferred one')
      await apply(fix)
      await gone(document.uri, CTA)
      ok(document.getText().includes(']('), document.getText())
      await vscode.commands.executeCommand('undo')
      same(document.getText(), page, 'text after undo')
      await found(document.uri, CTA)
    })

    test('silence a finding where it stands, with a reason', async () => {
      const { document } = await draft('silenced.md', page)
      const { range } = await found(document.uri, CTA)
      await apply(await action(document.uri, range, /^Suppress message\/one-cta/))
      await gone(document.uri, CTA)
      ok(/copydesk-disable-next-line message\/one-cta -- \[?reason\]?/.test(document.getText()), document.getText())
      same(
        rulesOf(document.uri).filter((rule) => rule.startsWith('suppression/')),
        [],
        'faults of the suppression',
      )
    })

    test('silence a finding in front matter with a comment of YAML', async () => {
      const { document } = await draft('matter.md', inMatter)
      const { range } = await found(document.uri, CTA)
      same(range.start.line, 9, 'line of the finding, within a block scalar')
      await apply(await action(document.uri, range, /^Suppress message\/one-cta/))
      await gone(document.uri, CTA)
      ok(/^ *# copydesk-disable-next-line/m.test(document.getText()), document.getText())
    })

    test('declare the audience where nothing says whom the piece speaks to', async () => {
      const { document } = await draft('unclear.md', misspelled('The river rose. '))
      const { range } = await found(document.uri, 'suppression/unknown')
      await apply(await action(document.uri, range, /^Declare the audience: B2C/))
      same(document.lineAt(1).text, 'audience: b2c')
      await until(async () => {
        const now = await found(document.uri, 'suppression/unknown')
        const all = await offers(document.uri, now.range)
        return all.length > 0 && !all.some((each) => /^Declare the audience/.test(each.title))
      }, 'no further declaration')
    })

    test('are not offered for a text that has changed since its review', async () => {
      await set('delay', 5000)
      const editor = await draft('stale.md', page)
      const { document } = editor
      const { range } = await found(document.uri, CTA)
      await action(document.uri, range, /^Suppress/)
      await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), 'A new line.\n'))
      const now = await offers(document.uri, new vscode.Range(0, 0, document.lineCount, 0))
      same(
        now.map((each) => each.title).filter((title) => /Suppress|Declare/.test(title)),
        [],
        'offers on a stale review',
      )
      await set('delay', undefined)
    })

    test('come all at once, until nothing changes, and are undone in one step', async () => {
      const verbs = ['start', 'match', 'approve', 'archive', 'export', 'stop', 'search']
      const wordy = page.replace(
        /^Brambleway collects[\s\S]*?\n\n/m,
        `${verbs.map((verb) => `In order to ${verb}, utilize it.`).join(' ')}\n\n`,
      )
      const { document } = await draft('all.md', wordy)
      await found(document.uri, CTA)
      const whole = new vscode.Range(0, 0, document.lineCount, 0)
      await apply(await action(document.uri, whole, /^Apply all fixes/, 'source.fixAll.copydesk'))
      const text = document.getText()
      ok(!/in order to|utilize/i.test(text), text)
      for (const verb of verbs) ok(text.includes(`To ${verb}, use it.`), text)
      const more = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        'source.fixAll.copydesk',
      )
      same(
        more.map(({ title }) => title),
        [],
        'fixes after all fixes',
      )
      await vscode.commands.executeCommand('undo')
      same(document.getText(), wordy, 'text after undo')
    })

    test('explain a finding in its hover', async () => {
      const { document } = await draft('hover.md', page)
      const { range } = await found(document.uri, CTA)
      const words = await until(async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          range.start,
        )
        const all = hovers.flatMap((each) => each.contents as vscode.MarkdownString[]).map((each) => each.value)
        return all.find((each) => each.includes('one-cta')) && all.join('\n')
      }, 'the hover')
      for (const part of ['Why', 'Example', 'Source', CTA]) ok(words.includes(part), `${part} is missing in ${words}`)
    })
  })
}
