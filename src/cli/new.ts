import { nodeFiles } from '../node/files.ts'
import { portPath } from '../node/paths.ts'
import { KINDS, LANGUAGES } from '../review/config-shape.ts'
import { didYouMean } from '../review/shape.ts'
import { plain } from '../rewrite/rewrite.ts'
import { skeleton } from '../rewrite/skeletons/skeleton.ts'
import { type Given, oneOf, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { deliver, tell } from './output.ts'

const SIDES = ['b2b', 'b2c'] as const

/** `copydesk new landing|email`: a piece to start from, with slots for the facts. Never writes over a file. */
export async function newCommand(given: Given, host: Host): Promise<ExitCode> {
  const [word, ...more] = given.paths
  const kind = KINDS.find((each) => each === word)
  if (!kind || more.length > 0) {
    throw new UsageError(`new needs what to begin: ${KINDS.join(' or ')}.${didYouMean(word ?? '', KINDS)}`)
  }
  const audience = oneOf(given, 'audience', SIDES)
  if (!audience) throw new UsageError(`new needs --audience ${SIDES.join('|')}: it decides what the piece must say`)
  const file = given.one('output')
  if (file !== undefined && (await nodeFiles.stat(portPath(file, host.cwd)))) {
    throw new UsageError(`${file} is there already; new writes over nothing`)
  }
  const errors = await deliver(plain(skeleton(kind, audience, oneOf(given, 'lang', LANGUAGES) ?? 'en')), given, host)
  tell(errors, host)
  return errors.length > 0 ? 2 : 0
}
