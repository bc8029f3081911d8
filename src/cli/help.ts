import type { Flags } from './args.ts'
import type { Command } from './command.ts'
import { COMMANDS } from './commands.ts'

const columns = (pairs: ReadonlyArray<readonly [string, string]>): string[] => {
  const width = Math.max(...pairs.map(([left]) => left.length)) + 2
  return pairs.map(([left, right]) => `  ${left.padEnd(width)}${right}`)
}

const flagLines = (flags: Flags): string[] =>
  columns(
    Object.entries(flags).map(([name, { value, short, doc }]) => [
      `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
      doc,
    ]),
  )

/** Help of the whole command line. */
export const generalHelp = (): string =>
  [
    'Copydesk reviews landing pages and emails written in Markdown, in English and Indonesian.',
    '',
    'Usage: copydesk [command] [flags] [files, folders, globs...]',
    '',
    'Commands:',
    ...columns(Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary])),
    '',
    'Flags of lint:',
    ...flagLines(COMMANDS.lint.flags),
    '',
    'Exit code: 0 no errors, 1 errors or too many warnings, 2 usage, configuration or reading failed.',
    '`copydesk COMMAND --help` lists the flags of a command.',
    '',
  ].join('\n')

export const commandHelp = (name: string, { summary, usage, flags }: Command): string =>
  [
    `copydesk ${name}: ${summary}`,
    '',
    `Usage: copydesk ${name} [flags] ${usage}`.trimEnd(),
    '',
    'Flags:',
    ...flagLines(flags),
    '',
  ].join('\n')
