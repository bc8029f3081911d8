import { nodeFiles } from '../node/files.ts'
import { gather } from '../node/gather.ts'
import { portPath } from '../node/paths.ts'
import { writeNew } from '../node/write.ts'
import type { MapEntry } from '../report/map-json.ts'
import { oneLine, plural } from '../report/paint.ts'
import { CONFIG_FILE } from '../review/config.ts'
import { type Proposal, type Proposals, propose, type Seen } from '../review/propose.ts'
import { type Given, UsageError } from './args.ts'
import type { ExitCode, Host } from './command.ts'
import { Desk, type Told } from './desk.ts'
import { tell } from './output.ts'
import { Progress } from './progress.ts'
import { setupOf } from './setup.ts'

/** More files than this are not looked at: a proposal needs a picture, not a census. */
const MOST = 2000

/** `copydesk init`: looks at the folder and writes a configuration with what it saw there, and why. Never overwrites one. */
export async function initCommand(given: Given, host: Host): Promise<ExitCode> {
  if (given.paths.length > 0) throw new UsageError('init takes no paths; it looks at the current folder')
  const path = portPath(CONFIG_FILE, host.cwd)
  if (!given.has('print') && (await nodeFiles.stat(path))) {
    throw new UsageError(
      `${CONFIG_FILE} is there already; \`copydesk doctor\` tells what it does, \`copydesk init --print\` what a new one would say`,
    )
  }
  const desk = new Desk({ ...setupOf(given, host, {}), maps: true })
  const { files, errors } = await gather([], { files: nodeFiles, resolver: desk.resolver, cwd: host.cwd })
  const progress = new Progress(host)
  const looked = files.slice(0, MOST)
  const seen: Seen[] = []
  for (const file of looked) {
    seen.push(seenOf(await desk.tell(file)))
    progress.show(seen.length, looked.length)
  }
  progress.clear()
  const text = configText(propose(seen), seen, files.length)
  if (given.has('print')) host.stdout.write(text)
  else {
    await write(path, text)
    const copy = seen.filter((each) => each.isCopy).length
    host.stdout.write(
      `${CONFIG_FILE} written. ${plural(seen.length, 'Markdown file')} seen, ${copy} of them copy.\nLook through it, then run \`copydesk\`; \`copydesk doctor FILE\` tells what holds for a file.\n`,
    )
  }
  tell(desk.resolver.errors, host)
  return desk.resolver.errors.length > 0 || (errors.length > 0 && files.length > 0) ? 2 : 0
}

async function write(path: string, text: string): Promise<void> {
  try {
    await writeNew(path, text)
  } catch (error) {
    throw new UsageError(`${CONFIG_FILE}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function seenOf({ entry, map }: Told): Seen {
  const audience = map && 'audience' in map ? map.audience : undefined
  return {
    file: entry.file,
    isCopy: entry.isCopy,
    kind: entry.kind,
    audience: entry.audience,
    declared: audience?.declared ?? false,
    ...evidenceOf(entry.file, audience),
  }
}

type AudienceEntry = Extract<MapEntry, { audience: unknown }>['audience']

function evidenceOf(file: string, audience: AudienceEntry | undefined): { evidence?: string } {
  const first = audience?.evidence.find((each) => each.audience === audience.value || audience.value === 'both')
  return first ? { evidence: `${file}:${first.line} “${oneLine(first.text, 60)}” (${first.signal})` } : {}
}

/** The configuration as text. Every proposal says in a comment what it rests on. */
function configText({ overrides, silent }: Proposals, seen: readonly Seen[], all: number): string {
  const copy = seen.filter((each) => each.isCopy).length
  const more = all > seen.length ? ` (the first ${seen.length} of ${all})` : ''
  const entries = overrides.map(overrideText)
  const ignored = silent.map(
    ({ folder, files }) => `    // ${quoted(`/${folder}/`)}, // none of its ${files} files is copy`,
  )
  return `{
  // Configuration of Copydesk; comments are allowed. \`copydesk doctor FILE\` tells what holds for a file.
  // Seen here: ${plural(seen.length, 'Markdown file')}${more}, ${copy} of them copy.
  "extends": "copydesk:recommended",

  // Folders that need not be looked at, as in .gitignore. What is no copy is left alone anyway.
  "ignore": [
${ignored.join('\n') || '    // "/drafts/",'}
  ],

  // What holds for some files. Front matter (kind, audience, lang) wins over this.
  "overrides": [
${entries.join(',\n') || '    // { "files": "pages/**", "kind": "landing", "audience": "b2b" }'}
  ],

  // Severity by rule: "off", "info", "warning", "error". \`copydesk rules\` lists them.
  "rules": {
    // "message/one-cta": "error"
  }

  // The least that pieces must hold; what falls short is an error:
  // , "floors": { "b2b": { "proofKinds": 3 } }
}
`
}

function overrideText({ folder, kind, audience, files, copy, agreeing, evidence }: Proposal): string {
  const why = [
    `    // ${copy} of ${plural(files, 'file')} ${copy === 1 ? 'is' : 'are'} copy${audience ? `, ${agreeing} for ${audience}` : '; no audience stands out'}:`,
    ...evidence.map((each) => `    //   ${each.replace(/[\r\n\u2028\u2029]/g, ' ')}`),
  ]
  const keys = [`"files": ${quoted(folder === '' ? '**' : `${escaped(folder)}/**`)}`, `"kind": "${kind}"`]
  if (audience) keys.push(`"audience": "${audience}"`)
  return `${why.join('\n')}\n    { ${keys.join(', ')} }`
}

const quoted = (text: string): string => JSON.stringify(text)

/** A folder's name as a glob that means just that. */
const escaped = (folder: string): string => folder.replace(/[\\()[\]{}*?!+@]/g, (mark) => `\\${mark}`)
