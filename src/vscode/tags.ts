import * as vscode from 'vscode'
import { mergeTags } from '../copy/merge-tags.ts'
import { readText } from '../review/files.ts'
import { isMarkdown } from '../review/path.ts'
import { filesOf } from './files.ts'

/** How many files beside a document are looked at, and for how many milliseconds what was found is believed. */
const MOST_FILES = 60
const BELIEVED = 30_000

/** The merge tags that a folder uses. */
export class FolderTags {
  readonly #known = new Map<string, { readonly until: number; readonly tags: Promise<readonly string[]> }>()

  /** Those of the text itself first, then those of the files beside it, the most used first. */
  async of(uri: vscode.Uri, text: string): Promise<readonly string[]> {
    const beside = uri.scheme === 'untitled' ? [] : await this.#folder(vscode.Uri.joinPath(uri, '..'))
    return [...new Set([...mergeTags(text), ...beside])]
  }

  #folder(folder: vscode.Uri): Promise<readonly string[]> {
    const key = folder.toString()
    const known = this.#known.get(key)
    if (known && known.until > Date.now()) return known.tags
    const tags = read(folder).catch(() => [])
    this.#known.set(key, { until: Date.now() + BELIEVED, tags })
    return tags
  }
}

async function read(folder: vscode.Uri): Promise<readonly string[]> {
  const files = filesOf(folder)
  const names = (await files.list(folder.path)).filter(({ name, kind }) => kind === 'file' && isMarkdown(name))
  const texts = names
    .slice(0, MOST_FILES)
    .map(({ name }) => readText(files, vscode.Uri.joinPath(folder, name).path).catch(() => ''))
  return mergeTags((await Promise.all(texts)).join('\n\n'))
}
