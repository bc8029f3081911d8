import { execFile } from 'node:child_process'
import type { ChangedLines, Lines } from '../report/changes.ts'
import { resolvePath } from '../review/path.ts'
import { codeOf } from './files.ts'
import { slashed } from './paths.ts'

/** What changed since a revision. Paths as in the file system port. */
export interface Changes {
  /** Of files that changed. */
  readonly lines: ReadonlyMap<string, ChangedLines>
  /** A file's text at the revision; undefined where it was not there. */
  readonly before: (path: string) => Promise<string | undefined>
}

const MARKDOWN = ['*.md', '*.markdown', '*.mdx'].map((glob) => `:(top,icase)${glob}`)

/**
 * What changed in the Markdown files of the work tree since the history parted from `ref`; files that git does not know
 * yet are all new. Throws in words where there is no git, no repository or no such revision.
 */
export async function changedSince(ref: string, cwd: string): Promise<Changes> {
  const up = (await git(['rev-parse', '--show-cdup'], cwd, notThere)).trim()
  const root = resolvePath(slashed(cwd), up)
  const revision = (
    await git(
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
      cwd,
      () => `there is no revision "${ref}"`,
    )
  ).trim()
  const base = (await git(['merge-base', revision, 'HEAD'], cwd).catch(() => revision)).trim()
  const flags = ['--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--unified=0']
  const prefixes = ['--src-prefix=a/', '--dst-prefix=b/']
  const [diff, others] = await Promise.all([
    git(['-c', 'core.quotePath=false', 'diff', ...flags, ...prefixes, base, '--', ...MARKDOWN], cwd),
    git(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ...MARKDOWN], cwd),
  ])
  const files = parseDiff(diff)
  const lines = new Map<string, ChangedLines>(files.map(({ file, lines }) => [resolvePath(root, file), lines]))
  for (const file of others.split('\0').filter(Boolean)) lines.set(resolvePath(root, file), 'all')
  const old = new Map(files.map(({ file, before }) => [resolvePath(root, file), before]))
  return {
    lines,
    async before(path) {
      const name = old.get(path)
      return name === undefined ? undefined : git(['cat-file', 'blob', `${base}:${name}`], cwd)
    },
  }
}

interface FileDiff {
  readonly file: string
  readonly before: string | undefined
  readonly lines: readonly Lines[]
}

/** The files of a diff without context, by their new names; deleted ones are left out. */
export function parseDiff(diff: string): FileDiff[] {
  const found: Array<{ file: string; before: string | undefined; lines: Lines[] }> = []
  let before: string | undefined
  let at: (typeof found)[number] | undefined
  let body = 0
  for (const line of diff.split('\n')) {
    if (body > 0) {
      if (!line.startsWith('\\')) body--
      continue
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk) {
      const [, removed = '1', start = '0', added = '1'] = hunk
      body = Number(removed) + Number(added)
      const from = Number(start)
      // Git names the line before where nothing was added.
      at?.lines.push(added === '0' ? { from: from + 1, to: from } : { from, to: from + Number(added) - 1 })
    } else if (line.startsWith('diff --git ')) at = undefined
    else if (line.startsWith('--- ')) before = nameOf(line.slice(4), 'a/')
    else if (line.startsWith('+++ ')) {
      const file = nameOf(line.slice(4), 'b/')
      at = file === undefined ? undefined : { file, before, lines: [] }
      if (at) found.push(at)
    }
  }
  return found
}

/** `/dev/null` is no name. Git ends names with blanks in a tab, and quotes those with odd characters. */
function nameOf(told: string, prefix: string): string | undefined {
  const plain = told.replace(/\t$/, '')
  if (plain === '/dev/null') return undefined
  const name = plain.startsWith('"') ? unquoted(plain.slice(1, -1)) : plain
  return name.slice(prefix.length)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' }

const unquoted = (text: string): string =>
  text.replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
    /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code),
  )

const notThere = (error: unknown): string =>
  codeOf(error) === 'ENOENT' ? '--changed needs git, which is not installed' : '--changed needs a git repository'

/** Programs that the settings of a repository may name, and that nothing here needs. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-optional-locks']

function git(args: readonly string[], cwd: string, why?: (error: unknown) => string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...NO_PROGRAMS, ...args],
      { cwd, maxBuffer: 2 ** 30, encoding: 'utf8', windowsHide: true },
      (error, stdout, stderr) => {
        if (!error) resolve(stdout)
        else
          reject(
            new Error(why?.(error) ?? `git failed: ${stderr.trim().split('\n')[0] || error.message}`, { cause: error }),
          )
      },
    )
  })
}
