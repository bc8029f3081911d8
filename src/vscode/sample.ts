import * as vscode from 'vscode'
import { pick } from './pick.ts'
import { uiLanguage } from './words.ts'

const { t } = vscode.l10n

/** The files of `media/samples`, which no host can list on the web, the draft with the most to find first. */
export const SAMPLES = {
  en: [
    'en/tracelot-page-first-draft.md',
    'en/tracelot-page.md',
    'en/tracelot-emails.md',
    'en/embun-page-first-draft.md',
    'en/embun-page.md',
  ],
  both: ['proofs.md'],
  id: ['id/embun-halaman-draf.md', 'id/embun-halaman.md', 'id/tracelot-halaman.md', 'id/tracelot-email.md'],
} as const

const NAME = 'copydesk-samples'

/** Opens the sample campaign: a draft that nothing is saved of, or all of it in a folder of the writer's. `given`: that folder. */
export async function openSample(extension: vscode.Uri, given: unknown): Promise<void> {
  const samples = vscode.Uri.joinPath(extension, 'media', 'samples')
  const [first] = SAMPLES[uiLanguage()]
  const where = given instanceof vscode.Uri ? given : await askWhere()
  if (!where) return
  if (where === 'untitled') {
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(samples, first)))
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }))
    return
  }
  const folder = vscode.Uri.joinPath(where, NAME)
  await copy(samples, folder)
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, first))
}

/** What is there already stays as it is: it may have been edited. */
async function copy(samples: vscode.Uri, folder: vscode.Uri): Promise<void> {
  const { fs } = vscode.workspace
  for (const path of [...SAMPLES.both, ...SAMPLES.en, ...SAMPLES.id]) {
    const target = vscode.Uri.joinPath(folder, path)
    const isThere = await fs.stat(target).then(
      () => true,
      () => false,
    )
    if (!isThere) await fs.writeFile(target, await fs.readFile(vscode.Uri.joinPath(samples, path)))
  }
}

async function askWhere(): Promise<vscode.Uri | 'untitled' | undefined> {
  const look = { label: t('Open a draft'), description: t('nothing is saved'), value: 'look' as const }
  const keep = { label: t('Copy the campaign into a folder...'), value: 'keep' as const }
  const choice = await pick(t('Sample campaign'), [look, keep])
  if (choice === 'look') return 'untitled'
  if (choice === undefined) return undefined
  const defaultUri = vscode.workspace.workspaceFolders?.[0]?.uri
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: t('Copy here'),
      ...(defaultUri && { defaultUri }),
    })) ?? []
  return folder
}
