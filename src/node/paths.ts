import { relative, resolve, sep } from 'node:path'

/** A path of this machine as the file system port names it: absolute, with forward slashes. */
export const portPath = (path: string, cwd: string): string => slashed(resolve(cwd, path))

/** How reports name a file: seen from the folder of the run, with forward slashes. */
export const reportName = (path: string, cwd: string): string => slashed(relative(cwd, path)) || '.'

export const slashed = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)
