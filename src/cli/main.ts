import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../package.json'
import { parse, UsageError } from './args.ts'
import type { Command, ExitCode, Host } from './command.ts'
import { COMMANDS, isCommand } from './commands.ts'
import { commandHelp, generalHelp } from './help.ts'

const HELP_FLAGS = { help: { short: 'h', doc: 'show this help' } }

/** Runs the command line. Never throws. */
export async function main(args: readonly string[], host: Host): Promise<ExitCode> {
  const [first, ...rest] = args
  if (first === '--version' || first === '-v') return say(host, `${version}\n`)
  if (first === 'help') return say(host, generalHelp())
  const name = isCommand(first) ? first : 'lint'
  const command: Command = COMMANDS[name]
  try {
    if (!isCommand(first)) await checkCommand(first, host)
    const given = parse(isCommand(first) ? rest : args, { ...command.flags, ...HELP_FLAGS })
    if (given.has('help')) return say(host, isCommand(first) ? commandHelp(name, command) : generalHelp())
    return await command.run(given, host)
  } catch (error) {
    const message =
      error instanceof UsageError ? error.message : `failed: ${error instanceof Error ? error.message : error}`
    host.stderr.write(`copydesk: ${message}\n`)
    return 2
  }
}

/** Throws where a word that is no file is nearly a command. */
async function checkCommand(word: string | undefined, { cwd }: Host): Promise<void> {
  if (!word || !/^[a-z]{3,}$/.test(word) || existsSync(join(cwd, word))) return
  const { didYouMean } = await import('../review/shape.ts')
  const meant = didYouMean(word, Object.keys(COMMANDS))
  if (meant) throw new UsageError(`there is no command, file or folder "${word}".${meant}`)
}

function say(host: Host, text: string): ExitCode {
  host.stdout.write(text)
  return 0
}
