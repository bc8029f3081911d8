import * as vscode from 'vscode'

export type Choice<T> = vscode.QuickPickItem & { readonly value: T }

/**
 * Asks for one of several; undefined where nothing was chosen. The list stays until a choice or Escape: a walkthrough, which buttons
 * open it from, takes the focus back while it loads its picture.
 */
export const pick = async <T>(title: string, choices: ReadonlyArray<Choice<T>>): Promise<T | undefined> =>
  (await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true }))?.value
