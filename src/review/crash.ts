import type { ReviewError } from './files.ts'

const RULE = 'the rule failed: '
const FILE = 'could not be reviewed: '

const said = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export const ruleFailed = (message: string): string => `${RULE}${message}`
export const fileFailed = (error: unknown): string => `${FILE}${said(error)}`

/** True for a fault of Copydesk's own, which its authors should hear of; not for one of a file or a configuration. */
export const isCrash = ({ message }: Pick<ReviewError, 'message'>): boolean =>
  message.startsWith(RULE) || message.startsWith(FILE)

/** Tells a rule that failed in the same words in several files once, with how many they are. */
export function crashesOnce(errors: readonly ReviewError[]): ReviewError[] {
  const nameOf = ({ key, message }: ReviewError): string => JSON.stringify([key, message])
  const files = new Map<string, Set<string>>()
  for (const error of errors.filter(isCrash)) {
    const name = nameOf(error)
    files.set(name, (files.get(name) ?? new Set()).add(error.file))
  }
  const told = new Set<string>()
  return errors.flatMap((error) => {
    const name = nameOf(error)
    const more = (files.get(name)?.size ?? 1) - 1
    if (!isCrash(error) || error.key === undefined || more === 0) return [error]
    if (told.has(name)) return []
    told.add(name)
    return [{ ...error, message: `${error.message} (and in ${more} more file${more === 1 ? '' : 's'})` }]
  })
}

/** What the authors need to hear of a crash, in one line; `platform` names what it ran on. */
export const toSend = ({ file, key, message }: ReviewError, version: string, platform: string): string =>
  [`copydesk ${version}`, platform, ...(key === undefined ? [] : [key]), file, message].join(', ')
