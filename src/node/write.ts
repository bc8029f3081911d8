import { createHash, randomBytes } from 'node:crypto'
import type { Stats } from 'node:fs'
import {
  access,
  chmod,
  chown,
  constants,
  lstat,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, said } from './files.ts'

export interface WriteOptions {
  /** What the file said when it was read: where it says something else by now, it is left as it is. */
  readonly instead?: string
}

/** Only its owner may read a file that is not yet in its place. */
const OWN = 0o600

/**
 * Replaces a file's text at once: whoever reads it sees the old or the new one, never a part, and so does who comes after a
 * crash. Links keep pointing where they do, permissions and owner stay; a file that is write-protected is not written. Throws in
 * words for a person.
 */
export async function writeWhole(
  path: string,
  text: string | Iterable<string>,
  { instead }: WriteOptions = {},
): Promise<void> {
  let draft: string | undefined
  try {
    const target = await realpath(path).catch(() => path)
    const found = await stat(target).catch(() => undefined)
    if (found?.isDirectory()) throw new Error('is a folder')
    // A pipe or a device takes what it is given and stays what it is.
    if (found && !found.isFile()) return await writeFile(target, text)
    if (found) await mayWrite(target, found)
    await removeLeftovers(target)
    draft = draftOf(target)
    const file = await open(draft, 'wx', found ? OWN : undefined)
    try {
      await writeFile(file, text)
      await file.sync()
    } finally {
      await file.close()
    }
    if (found) await dress(draft, found)
    const now = instead === undefined ? undefined : await readFile(target, 'utf8')
    // Another run may have come to the same.
    if (now === text) return await unlink(draft)
    if (now !== instead) throw new Error('was changed by somebody else meanwhile and was left as it is')
    await rename(draft, target)
  } catch (error) {
    if (draft) await unlink(draft).catch(() => undefined)
    throw said(error)
  }
}

/** Makes a file that is not there yet, whole or not at all. Throws in words for a person. */
export async function writeNew(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw new Error('is there already', { cause: error })
    await unlink(path).catch(() => undefined)
    throw said(error)
  }
}

/** Milliseconds after which a draft is one of a run that was ended, whoever has its number by now. */
const ABANDONED = 3_600_000

async function mayWrite(target: string, { mode }: Stats): Promise<void> {
  if ((mode & 0o222) === 0) throw new Error('is write-protected and was left as it is')
  await access(target, constants.W_OK)
}

/** Beside the file, so that it can be moved into its place, under a name no longer than the system allows. */
const draftOf = (target: string): string =>
  join(dirname(target), `${prefixOf(target)}${process.pid}-${randomBytes(6).toString('hex')}.tmp`)

const prefixOf = (target: string): string =>
  `.copydesk-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 12)}-`

/** What runs have left that were ended in the middle of this. */
async function removeLeftovers(target: string): Promise<void> {
  const folder = dirname(target)
  const prefix = prefixOf(target)
  for (const name of await readdir(folder)) {
    const [, run] = (name.startsWith(prefix) && /^(\d+)-[0-9a-f]{12}\.tmp$/.exec(name.slice(prefix.length))) || []
    if (run === undefined) continue
    const path = join(folder, name)
    const left = await lstat(path).catch(() => undefined)
    if (!left?.isFile()) continue
    if (!isRunning(Number(run)) || Date.now() - left.mtimeMs > ABANDONED) await unlink(path).catch(() => undefined)
  }
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** Gives a draft the owner, as far as this user may, and the permissions of what it replaces. */
async function dress(draft: string, { uid, gid, mode }: Stats): Promise<void> {
  const own = await stat(draft)
  if (own.uid !== uid || own.gid !== gid) await chown(draft, uid, gid).catch(() => undefined)
  await chmod(draft, mode & 0o7777)
}
