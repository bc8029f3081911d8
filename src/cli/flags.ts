import type { Flags } from './args.ts'

/** Flags that say which files are reviewed, and as what. */
export const FILE_FLAGS = {
  audience: { value: 'b2b|b2c|both', doc: 'whom the files speak to, where their front matter does not say' },
  kind: { value: 'landing|email', doc: 'take every file for copy of this kind' },
  lang: { value: 'en|id', doc: 'language of the files' },
  config: { value: 'FILE', doc: 'use this configuration; its globs are seen from the current folder' },
  stdin: { doc: 'review what comes in through standard input' },
  'stdin-filename': { value: 'FILE', doc: 'path that standard input stands for (configuration, name in reports)' },
  concurrency: { value: 'N', doc: 'how many files are reviewed at a time' },
  today: { value: 'DATE', doc: 'the day that counts as today: YYYY-MM-DD' },
} as const satisfies Flags

export const OUTPUT_FLAGS = {
  output: { value: 'FILE', short: 'o', doc: 'write the report into a file' },
  color: { doc: 'use colours even where the output is no terminal' },
  'no-color': { doc: 'use no colours' },
} as const satisfies Flags

/** Flags that say how findings are told and judged. */
export const REPORT_FLAGS = {
  format: {
    value: 'pretty|json|sarif|github|junit|gitlab|markdown|html|csv',
    short: 'f',
    doc: 'how the findings are told',
  },
  ...OUTPUT_FLAGS,
  'max-warnings': { value: 'N', doc: 'exit with 1 where there are more warnings' },
  quiet: { doc: 'show errors only' },
  baseline: { value: 'FILE', doc: 'leave out the findings that this file holds' },
  'update-baseline': { doc: 'write all findings into the baseline' },
} as const satisfies Flags

export const LINT_FLAGS = {
  ...REPORT_FLAGS,
  fix: { doc: 'apply the rewrites that keep the meaning' },
  rule: { value: 'ID=off|info|warning|error', multiple: true, doc: 'severity of a rule; may be repeated' },
  'message-language': { value: 'piece|en|id', doc: 'language of the findings' },
  changed: { value: 'REF', doc: 'tell only of what changed since this git revision' },
  shard: { value: 'I/N', doc: 'review part I of N; `copydesk merge` joins the parts' },
  cache: { doc: 'remember what files were found to say, in .copydesk-cache' },
  'cache-location': { value: 'FOLDER', doc: 'remember it there' },
  ...FILE_FLAGS,
} as const satisfies Flags

export const MAP_FLAGS = {
  format: { value: 'pretty|json', short: 'f', doc: 'how the map is told' },
  ...OUTPUT_FLAGS,
  ...FILE_FLAGS,
} as const satisfies Flags

export const PROOFS_FLAGS = {
  format: { value: 'pretty|json', short: 'f', doc: 'how they are listed' },
  init: { doc: 'write proofs.md with every proof of the copy, source and owner left to fill in' },
  sync: { doc: 'add the proofs that the bank does not know; nothing in it is changed' },
  ...OUTPUT_FLAGS,
  ...FILE_FLAGS,
} as const satisfies Flags
