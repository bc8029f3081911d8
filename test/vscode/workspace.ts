import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nastyFiles } from './nasty.ts'
import { root } from './root.ts'

/** Where the findings of the command line stand in a workspace, in a dot folder, which a review of the folder leaves out. */
const expectedFile = '.expected/lint.json'

/** Lays out the folder that suites open: a few fixtures, the sample campaign, and a tree of hard names and bytes. */
export function layOut(folder: string): void {
  cpSync(join(root, 'test/vscode/fixtures/workspace'), folder, { recursive: true })
  cpSync(join(root, 'media/samples'), join(folder, 'samples'), { recursive: true })
  for (const [path, text] of Object.entries(nastyFiles)) {
    mkdirSync(dirname(join(folder, 'nasty', path)), { recursive: true })
    writeFileSync(join(folder, 'nasty', path), text)
  }
}

/** Leaves in the folder what the command line finds there, for suites that compare. Throws when it cannot review the folder. */
export function expectFindings(folder: string): void {
  const args = [join(root, 'dist/cli.js'), 'lint', '--format', 'json', '.']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64e6,
  })
  // 2 as well: some files of the tree are broken on purpose, and the rest is reviewed all the same.
  if (status === null || status > 2 || !stdout.startsWith('{'))
    throw new Error(`copydesk lint ended with ${status}: ${stderr}`)
  mkdirSync(join(folder, dirname(expectedFile)))
  writeFileSync(join(folder, expectedFile), stdout)
}

/** Lays out a second folder beside the first; returns the workspace file that names both. */
export function layOutRoots(first: string, second: string): string {
  mkdirSync(second)
  const file = `${second}.code-workspace`
  writeFileSync(file, JSON.stringify({ folders: [{ path: first }, { path: second }] }))
  return file
}
