// The editor and the command line say the same; runs in any host.
import * as vscode from 'vscode'
import { findings, suite, suiteSetup, test, until, workspaceFile } from './kit.ts'

/** What the command line prints, as far as it is compared. */
interface Expected {
  readonly files: readonly ExpectedFile[]
  readonly errors: readonly { readonly file?: string; readonly line?: number; readonly message: string }[]
}

interface ExpectedFile {
  readonly file: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: 'error' | 'warning' | 'info'
    readonly message: string
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
  }[]
}

/** What is compared; other suites write elsewhere in the workspace. */
const folders = ['samples', 'nasty']

const severities = ['error', 'warning', 'info']

/** Defines the suite. What the command line found stands in the workspace. */
export function parity(host: string): void {
  suite(`the command line and ${host}`, () => {
    let expected: Expected = { files: [], errors: [] }

    suiteSetup(async () => {
      const bytes = await vscode.workspace.fs.readFile(workspaceFile('.expected/lint.json'))
      const { files, errors } = JSON.parse(new TextDecoder().decode(bytes)) as Expected
      expected = { files: files.filter(({ file }) => folders.some((folder) => file.startsWith(`${folder}/`))), errors }
      await until(
        () =>
          vscode.extensions
            .getExtension('copydesk.copydesk')
            ?.activate()
            .then(() => true),
        'activation',
      )
    })

    test('have something to compare', () => {
      const found = expected.files.filter((file) => file.findings.length > 0)
      if (found.length < 10) throw new Error(`only ${found.length} files with findings`)
    })

    test('agree on closed files after a review of the folder', async () => {
      for (const folder of folders) await vscode.commands.executeCommand('copydesk.reviewFolder', workspaceFile(folder))
      const known = new Set(expected.files.map(({ file }) => workspaceFile(file).toString()))
      const strangers = vscode.languages
        .getDiagnostics()
        .filter(([uri]) => findings(uri).length > 0 && !known.has(uri.toString()))
        .map(([uri]) => vscode.workspace.asRelativePath(uri))
        .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
      same('files that only the editor reviews', strangers, [])
      for (const each of expected.files) same(each.file, fromEditor(each.file), fromCommandLine(expected, each))
    })

    test('agree on open documents', async () => {
      for (const each of expected.files) {
        const document = await vscode.workspace.openTextDocument(workspaceFile(each.file))
        await vscode.window.showTextDocument(document)
        // Asking for all fixes waits for the review of the document as it is.
        const all = new vscode.Range(0, 0, document.lineCount, 0)
        await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, all, 'source.fixAll')
        same(each.file, fromEditor(each.file), fromCommandLine(expected, each))
      }
    }).timeout(120_000)
  })
}

function fromEditor(path: string): string[] {
  return findings(workspaceFile(path)).map(({ range: { start, end }, severity, code, message }) => {
    if (typeof code !== 'object') return `${start.line + 1} ${message}` // the file itself is at fault
    const from = `${start.line + 1}:${start.character + 1}`
    return `${from}-${end.line + 1}:${end.character + 1} ${severities[severity]} ${code.value} ${message}`
  })
}

function fromCommandLine({ errors }: Expected, { file, findings: found }: ExpectedFile): string[] {
  const faults = errors.filter((error) => error.file === file).map(({ line = 1, message }) => `${line} ${message}`)
  const lines = found.map(({ line, column, endLine, endColumn, severity, rule, message }) => {
    return `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`
  })
  return [...faults, ...lines]
}

function same(what: string, editor: readonly string[], commandLine: readonly string[]): void {
  const [left, right] = [[...editor].sort().join('\n'), [...commandLine].sort().join('\n')]
  if (left !== right) throw new Error(`${what}\neditor:\n${left}\ncommand line:\n${right}`)
}
