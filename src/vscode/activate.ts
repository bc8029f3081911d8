import * as vscode from 'vscode'
import { Actions } from './actions.ts'
import { BankView, gatherProofs } from './bank.ts'
import { Desk } from './desk.ts'
import { FolderReview } from './folder.ts'
import { Hover } from './hover.ts'
import { LazyEngine } from './lazy.ts'
import { Log } from './log.ts'
import { Marks } from './marks.ts'
import { newPiece } from './new-piece.ts'
import { OPEN_RULE_PAGE, openRulePage, pickRule } from './pages.ts'
import { type MarkdownIt, Preview } from './preview.ts'
import { Problems } from './problems.ts'
import { Refactor } from './refactor.ts'
import { ReportView } from './report.ts'
import { openSample } from './sample.ts'
import { SELECTOR } from './scope.ts'
import { Status } from './status.ts'
import { MapView } from './tree.ts'
import { watch } from './watch.ts'
import { WritingHelp } from './writing.ts'

/** What the Markdown preview of the editor asks for. */
export interface Api {
  readonly extendMarkdownIt: <M extends MarkdownIt>(markdown: M) => M
}

/** Starts Copydesk in any host. Nothing heavy happens here: `engineModule` is called for the first document. */
export function start(context: vscode.ExtensionContext, engineModule: LazyEngine['module']): Api {
  const { languages, commands } = vscode
  const log = new Log()
  const engine = new LazyEngine(engineModule)
  const problems = new Problems()
  const desk = new Desk(engine, problems, log)
  const folder = new FolderReview(engine, problems, log)
  const report = new ReportView(folder, engine, log, context.extensionUri)
  const map = new MapView(desk)
  const bank = new BankView(engine, log)
  const preview = new Preview(desk)
  const help = new WritingHelp(desk)
  const command = (name: string, run: (...args: unknown[]) => Promise<unknown>) =>
    commands.registerCommand(name, (...args: unknown[]) => log.guarded(name, () => run(...args), undefined))
  context.subscriptions.push(
    ...[
      log,
      problems,
      desk,
      folder,
      report,
      map,
      bank,
      new Status(desk),
      new Marks(desk, context.extensionUri),
      preview,
    ],
    languages.registerCodeActionsProvider(SELECTOR, new Actions(desk, folder.files), Actions.metadata),
    languages.registerCodeActionsProvider(SELECTOR, new Refactor(desk), Refactor.metadata),
    languages.registerHoverProvider(SELECTOR, new Hover(desk, folder.files)),
    languages.registerHoverProvider(SELECTOR, help),
    languages.registerCompletionItemProvider(SELECTOR, help, ...WritingHelp.triggers),
    command('copydesk.reviewFolder', async (uri) => report.offered(await folder.reviewFolder(uri))),
    command('copydesk.reviewWorkspace', async () => report.offered(await folder.reviewWorkspace())),
    command('copydesk.showReport', () => report.show()),
    command('copydesk.exportReport', (given) => report.export(given)),
    command('copydesk.clearReview', async () => folder.clear()),
    command('copydesk.showMap', () => map.reveal()),
    command('copydesk.openSample', (given) => openSample(context.extensionUri, given)),
    command('copydesk.showBank', () => bank.show()),
    command('copydesk.gatherProofs', () => gatherProofs(engine)),
    command('copydesk.newLanding', (given) => newPiece('landing', given)),
    command('copydesk.newEmail', (given) => newPiece('email', given)),
    command(OPEN_RULE_PAGE, async (rule) => {
      const id = typeof rule === 'string' ? rule : await pickRule(engine)
      if (id) await openRulePage(context.extensionUri, id)
    }),
    watch(engine, desk, folder, bank),
  )
  void commands.executeCommand('setContext', 'copydesk.active', true)
  desk.reviewAll()
  return { extendMarkdownIt: preview.extend }
}
