import picomatch from 'picomatch'
import type { FileSystem, ReviewError } from '../review/files.ts'
import { literalPlus, tooWild } from '../review/globs.ts'
import { byPath, isMarkdown, relative } from '../review/path.ts'
import type { Resolver } from '../review/resolve.ts'
import { type Walked, walk } from '../review/walk.ts'
import { portPath, reportName, slashed } from './paths.ts'

export interface Gathered {
  /** Files to review, in path order, each once. */
  readonly files: readonly string[]
  readonly errors: readonly ReviewError[]
  /** Files that were named but are left out by the project's own ignore list, and by what. */
  readonly leftOut: ReadonlyArray<{ readonly file: string; readonly by: string }>
}

export interface GatherOptions {
  readonly files: FileSystem
  readonly resolver: Resolver
  readonly cwd: string
}

/** The files that arguments mean: files, folders, globs; `!` in front takes out. A path that exists is never read as a glob. */
export async function gather(args: readonly string[], options: GatherOptions): Promise<Gathered> {
  const wanted = args.filter((arg) => !arg.startsWith('!'))
  const taken = args.filter((arg) => arg.startsWith('!')).map((arg) => arg.slice(1))
  const errors = taken.flatMap((glob): ReviewError[] => {
    const message = tooWild(glob)
    return message ? [{ file: `!${glob}`, message }] : []
  })
  const unwanted = taken.filter((glob) => !tooWild(glob)).map((glob) => globOf(glob, options.cwd))
  const found = new Set<string>()
  const leftOut: Array<{ file: string; by: string }> = []
  for (const arg of wanted.length > 0 ? wanted : ['.']) {
    const meant = await meantBy(arg, options)
    errors.push(...meant.errors)
    leftOut.push(...meant.leftOut)
    const files = meant.files.filter((file) => !unwanted.some((glob) => glob.matches(file)))
    for (const file of files) found.add(file)
    if (files.length === 0 && meant.errors.length === 0 && meant.leftOut.length === 0) {
      errors.push({ file: arg, message: `0 files matched${why(meant.ignored, options)}` })
    }
  }
  return { files: [...found].sort(byPath), errors, leftOut }
}

type Meant = Gathered & { readonly ignored: Walked['ignored'] }

const meant = (some: Partial<Meant>): Meant => ({ files: [], errors: [], leftOut: [], ignored: new Map(), ...some })
const wrong = (file: string, message: string): Meant => meant({ errors: [{ file, message }] })

async function meantBy(arg: string, options: GatherOptions): Promise<Meant> {
  const path = portPath(arg, options.cwd)
  try {
    const stat = await options.files.stat(path)
    if (stat?.kind === 'folder') return walked(await walk(path, options), options)
    if (stat) return await named(arg, path, options)
  } catch (error) {
    return wrong(arg, error instanceof Error ? error.message : String(error))
  }
  if (!picomatch.scan(slashed(arg)).isGlob) return wrong(arg, 'there is no such file or folder')
  const wild = tooWild(arg)
  if (wild) return wrong(arg, wild)
  const glob = globOf(arg, options.cwd)
  const base = await options.files.stat(glob.base)
  if (base?.kind !== 'folder') return meant({})
  return walked(await walk(glob.base, { ...options, accepts: glob.matches }), options)
}

async function named(arg: string, path: string, { resolver, cwd }: GatherOptions): Promise<Meant> {
  if (!isMarkdown(path)) return wrong(arg, 'is no Markdown file (.md, .markdown, .mdx)')
  const by = await resolver.ignoredBy(path, 'named')
  return by === undefined
    ? meant({ files: [path] })
    : meant({ leftOut: [{ file: reportName(path, cwd), by: reportName(by, cwd) }] })
}

const walked = ({ files, ignored, errors }: Walked, { cwd }: GatherOptions): Meant =>
  meant({ files, ignored, errors: errors.map(({ path, message }) => ({ file: reportName(path, cwd), message })) })

function globOf(pattern: string, cwd: string): { readonly base: string; readonly matches: (path: string) => boolean } {
  const { base, glob } = picomatch.scan(slashed(pattern))
  const from = portPath(base || '.', cwd)
  const matches = picomatch(glob ? literalPlus(glob) : '**')
  return {
    base: from,
    // A path without wildcards takes out the file or all that is in the folder.
    matches: (path) => (glob ? matches(relative(from, path)) : path === from || path.startsWith(`${from}/`)),
  }
}

function why(ignored: Walked['ignored'], { cwd }: GatherOptions): string {
  if (ignored.size === 0) return ' (Copydesk reviews .md, .markdown and .mdx)'
  const by = [...ignored].map(([file, count]) => `${count} left out by ${reportName(file, cwd)}`)
  return ` (${by.sort().join(', ')})`
}
