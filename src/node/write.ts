import { randomBytes } from 'node:crypto'
import { chmod, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { said } from './files.ts'

/**
 * Replaces a file's text at once: whoever reads it sees the old or the new one, never a part. Links keep pointing where
 * they do, permissions stay. Throws in words for a person.
 */
export async function writeWhole(path: string, text: string | Iterable<string>): Promise<void> {
  let draft: string | undefined
  try {
    const target = await realpath(path).catch(() => path)
    const mode = await stat(target).then(
      (found) => found.mode,
      () => undefined,
    )
    draft = `${target}.${randomBytes(6).toString('hex')}.tmp`
    await writeFile(draft, text, { flag: 'wx' })
    if (mode !== undefined) await chmod(draft, mode)
    await rename(draft, target)
  } catch (error) {
    if (draft) await unlink(draft).catch(() => undefined)
    throw said(error)
  }
}
