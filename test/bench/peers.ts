import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where peers are installed: a cache of the bench, no dependency of the project. */
export const cache = join(process.cwd(), '.cache/bench')

const PACKAGES = [
  'write-good@1.0.8',
  'markdownlint-cli2@^0.22.0',
  'textlint@^15.0.0',
  'textlint-rule-write-good@^2.0.0',
  'textlint-rule-terminology@^5.0.0',
  'remark-cli@^12.0.0',
  'remark-preset-lint-recommended@^7.0.0',
  'alex@^11.0.0',
]

/** Another tool: how it is started on files, and, where it offers that, how it is called in this process. */
export interface Peer {
  readonly name: string
  readonly command: (files: readonly string[]) => readonly string[]
  /** Takes a folder as a glob. */
  readonly glob?: boolean
  /** Findings in a text. */
  readonly warm?: () => Promise<(text: string) => number | Promise<number>>
}

const bin = (name: string): string => join(cache, 'node_modules/.bin', name)
/** What a module exports, of either kind. */
async function load(path: string): Promise<Record<string, unknown>> {
  const found = (await import(pathToFileURL(join(cache, 'node_modules', path)).href)) as Record<string, unknown>
  return { ...found, ...(typeof found.default === 'object' ? found.default : {}) }
}

export const peers: readonly Peer[] = [
  {
    name: 'write-good 1.0.8 (no Markdown)',
    command: (files) => [bin('write-good'), ...files],
    warm: async () => {
      const { default: suggest } = (await load('write-good/write-good.js')) as { default: (text: string) => unknown[] }
      return (text) => suggest(text).length
    },
  },
  {
    name: 'markdownlint-cli2',
    command: (files) => [bin('markdownlint-cli2'), ...files],
    glob: true,
    warm: async () => {
      const { lint } = (await load('markdownlint/lib/exports-sync.mjs')) as {
        lint: (options: object) => { text: unknown[] }
      }
      return (text) => lint({ strings: { text } }).text.length
    },
  },
  {
    name: 'textlint + write-good + terminology',
    command: (files) => [bin('textlint'), '--rule', 'write-good', '--rule', 'terminology', ...files],
    warm: async () => {
      const { createLinter, loadTextlintrc } = (await load('textlint/lib/src/index.js')) as {
        createLinter: (options: object) => {
          lintText: (text: string, path: string) => Promise<{ messages: unknown[] }>
        }
        loadTextlintrc: (options: object) => Promise<object>
      }
      const descriptor = await loadTextlintrc({ configFilePath: join(cache, '.textlintrc.json') })
      const linter = createLinter({ descriptor })
      return async (text) => (await linter.lintText(text, join(cache, 'a.md'))).messages.length
    },
  },
  {
    name: 'remark-cli + recommended',
    command: (files) => [bin('remark'), '--no-stdout', '--use', 'remark-preset-lint-recommended', ...files],
    glob: true,
  },
  { name: 'alex', command: (files) => [bin('alex'), ...files] },
]

/** Installs the peers where they are missing. */
export function install(): void {
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, '.textlintrc.json'), '{ "rules": { "write-good": true, "terminology": true } }\n')
  const missing = PACKAGES.filter((each) => !existsSync(join(cache, 'node_modules', each.replace(/@[^@]*$/, ''))))
  if (missing.length === 0) return
  if (!existsSync(join(cache, 'package.json'))) writeFileSync(join(cache, 'package.json'), '{ "private": true }\n')
  const { status } = spawnSync('npm', ['i', '--no-audit', '--no-fund', ...missing], { cwd: cache, stdio: 'inherit' })
  if (status !== 0) throw new Error('the peers could not be installed')
}

export const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(cache, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version
