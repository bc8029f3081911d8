import * as vscode from 'vscode'
import type { Entry, FileSystem, Stat } from '../review/files.ts'

const { Directory, File, SymbolicLink } = vscode.FileType

/**
 * The files beside a document, wherever they are: on disk, in a virtual workspace, on the web. Paths are those of URIs,
 * of the same scheme and authority as `base`.
 */
export function filesOf(base: vscode.Uri): FileSystem {
  const { fs } = vscode.workspace
  const at = (path: string) => base.with({ path, query: '', fragment: '' })
  return {
    stat: async (path) => {
      const stat = await fs.stat(at(path)).then((found) => found, absent)
      return stat && { kind: statKind(stat.type), size: stat.size }
    },
    list: async (folder) =>
      (await fs.readDirectory(at(folder))).map(([name, type]) => ({ name, kind: entryKind(type) })),
    read: async (path) => fs.readFile(at(path)),
  }
}

function absent(error: unknown): undefined {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined
  throw error
}

function statKind(type: vscode.FileType): Stat['kind'] {
  if (type & File) return 'file'
  if (type & Directory) return 'folder'
  return type & SymbolicLink ? 'broken' : 'other'
}

function entryKind(type: vscode.FileType): Entry['kind'] {
  if (type & SymbolicLink) return 'link'
  if (type & File) return 'file'
  return type & Directory ? 'folder' : 'other'
}
