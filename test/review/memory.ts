import type { Entry, FileSystem } from '../../src/review/files.ts'

const encoder = new TextEncoder()

/** A file system of texts by absolute path; a value of `null` is a link that leads nowhere. */
export function memory(
  contents: Readonly<Record<string, string | Uint8Array | null>>,
): FileSystem & { readonly reads: string[] } {
  const paths = Object.keys(contents)
  const reads: string[] = []
  return {
    reads,
    async stat(path) {
      const text = Object.hasOwn(contents, path) ? contents[path] : undefined
      if (text === null) return { kind: 'broken', size: 0 }
      if (text !== undefined) return { kind: 'file', size: text.length }
      return paths.some((each) => each.startsWith(`${path}/`)) ? { kind: 'folder', size: 0 } : undefined
    },
    async list(folder) {
      const prefix = folder === '/' ? '/' : `${folder}/`
      const entries = new Map<string, Entry>()
      for (const path of paths.filter((each) => each.startsWith(prefix))) {
        const [name = '', ...deeper] = path.slice(prefix.length).split('/')
        const kind = deeper.length > 0 ? 'folder' : contents[path] === null ? 'link' : 'file'
        entries.set(name, { name, kind })
      }
      return [...entries.values()]
    },
    async read(path) {
      reads.push(path)
      const text = contents[path]
      if (text === undefined || text === null) throw new Error('there is no such file')
      return typeof text === 'string' ? encoder.encode(text) : text
    },
  }
}
