import { createTwoFilesPatch } from 'diff'
import { allTurners } from '../lang/turns.ts'
import { nodeFiles } from '../node/files.ts'
import { portPath } from '../node/paths.ts'
import { errorLine, plural } from '../report/paint.ts'
import { readText } from '../review/files.ts'
import { review } from '../review/review.ts'
import { inVoice, type Voiced } from '../review/voice.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { Desk, reviewOptions } from './desk.ts'
import { deliver, tell } from './output.ts'
import { setupOf } from './setup.ts'

const VOICES = ['b2b', 'b2c'] as const

/** `copydesk rewrite FILE --voice V`: the file in the voice of an audience, or what would change. Never writes over the file by itself. */
export async function rewriteCommand(given: Given, host: Host): Promise<ExitCode> {
  const [file, ...more] = given.paths
  if (file === undefined || more.length > 0) throw new UsageError('rewrite needs one file')
  const voice = oneOf(given, 'voice', VOICES)
  if (!voice) throw new UsageError(`rewrite needs --voice ${VOICES.join('|')}: it says whom the piece is to speak to`)
  const path = portPath(file, host.cwd)
  const desk = new Desk(setupOf(given, host, {}))
  const name = desk.name(path)
  const read = await readText(nodeFiles, path).catch((error: unknown) => (error instanceof Error ? error : undefined))
  if (typeof read !== 'string') {
    tell([{ file: name, message: read?.message ?? 'could not be read' }], host)
    return 2
  }
  const turners = await allTurners()
  const options = reviewOptions(name, await desk.resolver.settings(path))
  const voiced = inVoice(read, options, voice, {
    only: given.has('safe') ? 'safe' : 'all',
    turners,
  })
  if (!voiced) {
    const message = review(read, options).skipped ?? NO_COPY
    tell([{ file: name, message }, ...desk.resolver.errors], host)
    return 2
  }
  const errors = await deliver(given.has('diff') ? patch(name, read, voiced.text) : voiced.text, given, host)
  for (const note of notesOf(name, voiced)) host.stderr.write(`${note}\n`)
  tell([...desk.resolver.errors, ...errors], host)
  return errors.length + desk.resolver.errors.length > 0 ? 2 : 0
}

const NO_COPY = 'is no copy in a language that Copydesk speaks; `kind: landing` in its front matter declares it'

const patch = (name: string, before: string, after: string): string =>
  before === after
    ? ''
    : createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 })

/** What was done, and what is left, a line each: beside the text, so that this can be piped on. */
function notesOf(name: string, { changes, notes, untried }: Voiced): string[] {
  const open = changes.filter(({ kind }) => kind === 'asks').length
  const done = `copydesk: ${name}: ${plural(changes.length, 'change')}, ${open} of them for you to look at ([slots] to fill)`
  return [
    done,
    ...(untried ? [`copydesk: ${name}: ${untried}: the file has too many`] : []),
    ...notes.map(
      ({ line, finding }) =>
        `copydesk: ${errorLine({ file: name, line, message: finding.message, key: finding.rule })}`,
    ),
  ]
}
