import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import type { Entry, FileSystem, Stat } from '../review/files.ts'

/**
 * The files of this machine. Errors are said in words, without the path. Each call does its work at once: a run has nothing else to do
 * meanwhile, and small files are read many times faster so.
 */
export const nodeFiles: FileSystem = {
  async stat(path): Promise<Stat | undefined> {
    try {
      const found = statSync(path)
      const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
      return { kind, size: found.size }
    } catch (error) {
      if (isAbsent(error) || codeOf(error) === 'ELOOP') return isLink(path) ? { kind: 'broken', size: 0 } : undefined
      throw said(error)
    }
  },
  async list(folder): Promise<Entry[]> {
    try {
      const entries = readdirSync(folder, { withFileTypes: true })
      return entries.map((entry) => ({
        name: entry.name,
        kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other',
      }))
    } catch (error) {
      throw said(error)
    }
  },
  async read(path) {
    try {
      return readFileSync(path)
    } catch (error) {
      throw said(error)
    }
  },
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const isAbsent = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

const WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'may not be read or written: permission denied',
  EPERM: 'may not be read or written: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads nowhere',
  EMFILE: 'could not be opened: too many files are open',
  ENAMETOOLONG: 'has a name that is too long',
  ENOSPC: 'could not be written: the disk is full',
  EROFS: 'could not be written: the disk is read-only',
}

/** An error of the file system in words for a person. */
export function said(error: unknown): Error {
  const code = codeOf(error)
  const message = WORDS[code] ?? (error instanceof Error ? error.message : String(error))
  return new Error(message, { cause: error })
}
