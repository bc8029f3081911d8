import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { portPath } from '../node/paths.ts'
import { AUDIENCES, KINDS, LANGUAGES } from '../review/config-shape.ts'
import type { Layer } from '../review/settings.ts'
import { date, type Given, oneOf } from './args.ts'
import type { Host } from './command.ts'
import type { DeskSetup } from './desk.ts'

export const CACHE_FOLDER = '.copydesk-cache'

/** What the flags of a command say of reviews; `layer` is over what the flags of files say. */
export function setupOf(given: Given, { cwd, now, script }: Host, layer: Layer): DeskSetup {
  const config = given.one('config')
  const cache = given.has('cache') || given.has('cache-location')
  return {
    cwd,
    today: date(given, 'today') ?? localDay(new Date(now())),
    flags: { ...fileLayer(given), ...layer },
    ...(config !== undefined && { config: { file: portPath(config, cwd), base: portPath('.', cwd) } }),
    ...(cache && {
      cache: { folder: portPath(given.one('cache-location') ?? CACHE_FOLDER, cwd), build: buildOf(script) },
    }),
  }
}

const fileLayer = (given: Given): Layer => {
  const kind = oneOf(given, 'kind', KINDS)
  const audience = oneOf(given, 'audience', AUDIENCES)
  const language = oneOf(given, 'lang', LANGUAGES)
  return { ...(kind && { kind }), ...(audience && { audience }), ...(language && { language }) }
}

/** The day where the run happens, YYYY-MM-DD. */
const localDay = (at: Date): string =>
  [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-')

/** The bundle itself: two builds of the same version never share what they remember. */
const buildOf = (script: string | undefined): string =>
  script === undefined ? '' : createHash('sha256').update(readFileSync(script)).digest('hex')
