import type { Entry, FileSystem } from './files.ts'
import { byPath, isMarkdown, resolvePath } from './path.ts'
import type { Resolver } from './resolve.ts'

export interface Walked {
  /** Markdown files to review, in path order. */
  readonly files: readonly string[]
  /** Markdown files and folders that were left out, by what left them out (an ignore file, a configuration). */
  readonly ignored: ReadonlyMap<string, number>
  readonly errors: ReadonlyArray<{ readonly path: string; readonly message: string }>
}

export interface WalkOptions {
  readonly files: FileSystem
  readonly resolver: Resolver
  readonly signal?: AbortSignal
  /** Takes a file in or not; all Markdown files where not said. */
  readonly accepts?: (path: string) => boolean
}

/**
 * The Markdown files below a folder. Left out: dot folders and dot files, node_modules, linked folders (what they hold is
 * reviewed where it stands), what ignore files name, and what `files` of the configuration does not.
 */
export async function walk(folder: string, options: WalkOptions): Promise<Walked> {
  const found: string[] = []
  const ignored = new Map<string, number>()
  const errors: Array<{ path: string; message: string }> = []
  const open = [folder]
  for (let at = open.pop(); at !== undefined && !options.signal?.aborted; at = open.pop()) {
    const here = at
    const entries = await options.files.list(here).catch((error: unknown): Entry[] => {
      errors.push({ path: here, message: error instanceof Error ? error.message : String(error) })
      return []
    })
    for (const entry of entries) {
      const path = resolvePath(here, entry.name)
      const what = await look(entry, path, options)
      if (what === 'folder') open.push(path)
      else if (what === 'file') found.push(path)
      else if (what) ignored.set(what.by, (ignored.get(what.by) ?? 0) + 1)
    }
  }
  return { files: found.sort(byPath), ignored, errors: errors.sort((a, b) => byPath(a.path, b.path)) }
}

/** Whether folder runs pass by what has this name, whatever ignore files say. */
export const isPassed = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

async function look(
  { name, kind }: Entry,
  path: string,
  { files, resolver, accepts }: WalkOptions,
): Promise<'folder' | 'file' | { readonly by: string } | undefined> {
  if (isPassed(name) || kind === 'other') return undefined
  if (kind === 'folder') {
    const by = await resolver.ignoredBy(`${path}/`, 'walk')
    return by ? { by } : 'folder'
  }
  if (!isMarkdown(name) || accepts?.(path) === false) return undefined
  if (kind === 'link' && (await files.stat(path))?.kind === 'folder') return undefined
  if (!(await resolver.wants(path))) return undefined
  const by = await resolver.ignoredBy(path, 'walk')
  return by ? { by } : 'file'
}
