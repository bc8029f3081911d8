import type { Severity } from '../../lint/rule.ts'
import type { FileEntry } from '../entry.ts'

export const AUDIENCES: Readonly<Record<string, string>> = {
  b2b: 'B2B',
  b2c: 'B2C',
  both: 'B2B and B2C',
  unclear: 'unclear',
}

export const KINDS: Readonly<Record<string, string>> = { landing: 'landing page', email: 'email' }

export function counts({ findings }: FileEntry): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) count[severity]++
  return count
}

/** How bad a file is: an error weighs as much as five warnings. */
export function weight(entry: FileEntry): number {
  const { error, warning } = counts(entry)
  return 5 * error + warning
}
