import * as vscode from 'vscode'

const { Directory, File } = vscode.FileType

/** Files that are on no disk, under a scheme of their own. Paths with forward slashes, from the root. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>()
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.#changed.event
  #time = 1

  /** Paths of the files in a folder, from the folder: whatever files lie in is one. */
  #below(path: string): string[] {
    const folder = path.endsWith('/') ? path : `${path}/`
    return [...this.#files.keys()].filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length))
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => {})
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const bytes = this.#files.get(uri.path)
    if (!bytes && this.#below(uri.path).length === 0) throw vscode.FileSystemError.FileNotFound(uri)
    return { type: bytes ? File : Directory, ctime: 0, mtime: this.#time, size: bytes?.length ?? 0 }
  }

  readDirectory(uri: vscode.Uri): Array<[string, vscode.FileType]> {
    const found = new Map<string, vscode.FileType>()
    for (const path of this.#below(uri.path)) {
      const [name = '', ...rest] = path.split('/')
      found.set(name, rest.length > 0 ? Directory : File)
    }
    return [...found]
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const bytes = this.#files.get(uri.path)
    if (!bytes) throw vscode.FileSystemError.FileNotFound(uri)
    return bytes
  }

  writeFile(uri: vscode.Uri, bytes: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created
    this.#files.set(uri.path, bytes)
    this.#tell(type, uri)
  }

  delete(uri: vscode.Uri): void {
    for (const path of this.#files.keys())
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#files.delete(path)
    this.#tell(vscode.FileChangeType.Deleted, uri)
  }

  createDirectory(): void {}

  rename(): void {
    throw vscode.FileSystemError.NoPermissions()
  }

  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    this.#time += 1
    this.#changed.fire([{ type, uri }])
  }
}
