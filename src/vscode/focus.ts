import * as vscode from 'vscode'

/** Milliseconds in which a view that was hidden unfolds: what is revealed before stands half above its edge. */
const UNFOLDING = 250
/** A tree that is just being filled anew takes no notice of what is to be revealed, and does not say so. */
const ATTEMPTS = 6

/** Shows a tree with the focus on its first line, from where arrows go on. `first` is asked once the tree is there. */
export async function focusTree<T>(
  id: string,
  view: vscode.TreeView<T>,
  first: () => Promise<T | undefined>,
): Promise<void> {
  const { visible } = view
  await vscode.commands.executeCommand(`${id}.focus`)
  if (!visible) await pause()
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const line = await first()
    if (line === undefined) return
    await view.reveal(line, { select: true, focus: true }).then(undefined, () => {})
    await pause()
    if (view.selection.length > 0) return
  }
}

const pause = (): Promise<void> => new Promise((next) => setTimeout(next, UNFOLDING))
