/** Paths of the file system port: forward slashes, from a root (`/site/a.md`, `C:/site/a.md`). No `node:path`, so that browsers share it. */

export const MARKDOWN = /\.(?:md|markdown|mdx)$/i

export const isMarkdown = (path: string): boolean => MARKDOWN.test(path)

export function dirname(path: string): string {
  const at = path.lastIndexOf('/')
  if (at < 0) return ''
  return isRoot(path.slice(0, at + 1)) ? path.slice(0, at + 1) : path.slice(0, at)
}

export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

export const isRoot = (path: string): boolean => path === '/' || /^[A-Za-z]:\/$/.test(path)

export const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:\//.test(path)

/** `path` seen from `base`, `.` and `..` resolved. */
export function resolvePath(base: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${base}/${path}`
  const drive = /^[A-Za-z]:/.exec(whole)?.[0] ?? ''
  const parts: string[] = []
  for (const part of whole.slice(drive.length).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `${drive}/${parts.join('/')}`
}

/** How `path` is named from the folder `base`: `a.md`, `../b/c.md`; `''` for the folder itself. */
export function relative(base: string, path: string): string {
  const from = base.split('/').filter(Boolean)
  const to = path.split('/').filter(Boolean)
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  if (same === 0 && /^[A-Za-z]:/.test(path)) return path
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/')
}

/** `path` as named from `base` where it lies below it, otherwise undefined. */
export function below(base: string, path: string): string | undefined {
  const prefix = isRoot(base) ? base : `${base}/`
  return path.startsWith(prefix) ? path.slice(prefix.length) : undefined
}

/** The folder and those above it, outermost first. */
export function ancestors(folder: string): string[] {
  const chain: string[] = []
  for (let at = folder; at !== ''; at = dirname(at)) {
    chain.unshift(at)
    if (isRoot(at)) break
  }
  return chain
}

/** The order of files in reports: by code units, the same on every machine. */
export const byPath = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
