import * as vscode from 'vscode'
import type { Bank } from '../bank/entry.ts'
import { type Kept, keptOf, ledger } from '../bank/ledger.ts'
import { bankText, insertion, namesOf, newEntries } from '../bank/write.ts'
import { bankView } from '../review/bank-view.ts'
import { BANK_FILE, bankPaths, wantedBank, written } from '../review/banks.ts'
import type { Review } from '../review/review.ts'
import type { BankSeen, Gathered, Refused } from './engine.ts'

/** What a file states, and the bank that it was held against. */
export interface StatedFile {
  readonly uri: vscode.Uri
  readonly path: string
  readonly held: Bank
  readonly kept: readonly Kept[]
}

/** What a reviewed file states, as a copy that holds on to nothing of it: a slice of a text keeps the text. */
export function statedFile(uri: vscode.Uri, { map, path, held }: Review): StatedFile | undefined {
  if (!held) return undefined
  const kept = JSON.parse(JSON.stringify(keptOf(map, path, held.bank, held.today))) as Kept[]
  return { uri, path, held: held.bank, kept }
}

interface BankUse {
  readonly bank: Bank
  readonly kept: Kept[]
  readonly files: Map<string, vscode.Uri>
}

/** The banks that the files of a folder were held against, that of the folder itself first, and how they are used. */
export function seenBanks(folder: vscode.Uri, own: Bank, stated: readonly StatedFile[], today: string): BankSeen[] {
  const found = new Map<Bank['entries'], BankUse>()
  const add = (bank: Bank): BankUse => {
    const known = found.get(bank.entries) ?? { bank, kept: [], files: new Map<string, vscode.Uri>() }
    if (bank.files.length > 0) found.set(bank.entries, known)
    return known
  }
  add(own)
  for (const { uri, path, held, kept } of stated) {
    const use = add(held)
    use.kept.push(...kept)
    use.files.set(path, uri)
  }
  return [...found.values()].map(({ bank, kept, files }) => {
    const uri = folder.with({ path: bank.files[0] ?? folder.path })
    const entries = bankView(bank, kept, today)
    const name = vscode.workspace.getWorkspaceFolder(uri) ? vscode.workspace.asRelativePath(uri, false) : uri.path
    return { name, uri, entries, files, at: ({ at }) => folder.with({ path: at.file }) }
  })
}

/** A bank to begin from what the files of a folder state, or what to add to the one that is there. */
export async function gathered(
  folder: vscode.Uri,
  bank: Bank,
  kept: readonly Kept[],
  language: 'en' | 'id',
): Promise<Gathered | Refused> {
  const entries = newEntries(ledger(kept), language, namesOf(written(bank)))
  const path = bankPaths(bank).at(-1)
  if (path === undefined) {
    const wanted = wantedBank(bank)
    const uri = wanted === undefined ? vscode.Uri.joinPath(folder, BANK_FILE) : folder.with({ path: wanted })
    if (await exists(uri)) return { refused: uri }
    return { uri, isNew: true, added: entries.length, edit: { at: 0, text: bankText(entries, language) } }
  }
  const uri = folder.with({ path })
  // As the editor has it: unsaved changes count, and documents hold no byte order mark.
  const edit = insertion((await vscode.workspace.openTextDocument(uri)).getText(), entries)
  return edit ? { uri, isNew: false, added: entries.length, edit } : { refused: uri }
}

const exists = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  )
