import type { Command } from './command.ts'
import { FILE_FLAGS, LINT_FLAGS, MAP_FLAGS, OUTPUT_FLAGS, PROOFS_FLAGS, REPORT_FLAGS } from './flags.ts'

/** The commands by name. Each loads its own code when it runs. */
export const COMMANDS = {
  lint: {
    summary: 'review files (what `copydesk` does without a command)',
    usage: '[files, folders, globs...]',
    flags: LINT_FLAGS,
    run: async (given, host) => (await import('./lint.ts')).lintCommand(given, host),
  },
  map: {
    summary: 'show what a piece says: promise, proofs, calls to action, audience',
    usage: '[files, folders, globs...]',
    flags: MAP_FLAGS,
    run: async (given, host) => (await import('./map.ts')).mapCommand(given, host),
  },
  proofs: {
    summary: 'list everything that the copy claims, and keep the trust bank',
    usage: '[files, folders, globs...]',
    flags: PROOFS_FLAGS,
    run: async (given, host) => (await import('./proofs.ts')).proofsCommand(given, host),
  },
  merge: {
    summary: 'join the reports of a run in parts (--shard) into one',
    usage: 'REPORT...',
    flags: REPORT_FLAGS,
    run: async (given, host) => (await import('./merge.ts')).mergeCommand(given, host),
  },
  init: {
    summary: 'look at the folder and write a configuration for it',
    usage: '',
    flags: { print: { doc: 'print it instead of writing it' } },
    run: async (given, host) => (await import('./init.ts')).initCommand(given, host),
  },
  doctor: {
    summary: 'tell what is matched, what is left out and why, what holds for a file',
    usage: '[files, folders, globs...]',
    flags: {
      format: { value: 'pretty|json', short: 'f', doc: 'how it is told' },
      config: FILE_FLAGS.config,
      ...OUTPUT_FLAGS,
    },
    run: async (given, host) => (await import('./doctor.ts')).doctorCommand(given, host),
  },
  rules: {
    summary: 'list the rules',
    usage: '',
    flags: { format: { value: 'pretty|json', short: 'f', doc: 'how they are listed' }, ...OUTPUT_FLAGS },
    run: async (given, host) => (await import('./rules.ts')).rulesCommand(given, host),
  },
  explain: {
    summary: 'explain a rule: why, options, examples',
    usage: 'RULE',
    flags: { lang: { value: 'en|id', doc: 'language of the explanation' }, ...OUTPUT_FLAGS },
    run: async (given, host) => (await import('./explain.ts')).explainCommand(given, host),
  },
  new: {
    summary: 'begin a landing page or an email',
    usage: 'landing|email',
    flags: {
      audience: { value: 'b2b|b2c', doc: 'whom it speaks to' },
      lang: { value: 'en|id', doc: 'language of the copy (default en)' },
      ...OUTPUT_FLAGS,
    },
    run: async (given, host) => (await import('./new.ts')).newCommand(given, host),
  },
  rewrite: {
    summary: 'tell a file to another audience: its words, and slots for the facts that are missing',
    usage: 'FILE',
    flags: {
      voice: { value: 'b2b|b2c', doc: 'whom it is to speak to' },
      diff: { doc: 'print what would change, as a unified diff' },
      safe: { doc: 'only changes that keep the meaning, none with slots' },
      kind: FILE_FLAGS.kind,
      lang: FILE_FLAGS.lang,
      config: FILE_FLAGS.config,
      today: FILE_FLAGS.today,
      ...OUTPUT_FLAGS,
    },
    run: async (given, host) => (await import('./rewrite.ts')).rewriteCommand(given, host),
  },
} as const satisfies Readonly<Record<string, Command>>

export const isCommand = (name: string | undefined): name is keyof typeof COMMANDS =>
  name !== undefined && Object.hasOwn(COMMANDS, name)
