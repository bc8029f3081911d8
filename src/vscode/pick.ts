import * as vscode from 'vscode'

export type Choice<T> = vscode.QuickPickItem & { readonly value: T }

/** Asks for one of several; undefined where nothing was chosen. */
export const pick = async <T>(title: string, choices: ReadonlyArray<Choice<T>>): Promise<T | undefined> =>
  (await vscode.window.showQuickPick(choices, { title }))?.value
