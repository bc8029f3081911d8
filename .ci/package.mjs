// `npm run package`, after the build: copydesk.vsix, the same bytes for the same sources whenever and wherever it is built.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
/** Seconds since 1970 that the files of the package bear: the last commit's, or a day in 2020 where there is no history. */
const date = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' }).stdout?.trim()
const SOURCE_DATE_EPOCH = process.env.SOURCE_DATE_EPOCH ?? (/^\d+$/.test(date ?? '') ? date : '1577836800')

const options = '--no-dependencies --no-rewrite-relative-links --allow-missing-repository --out copydesk.vsix'
const { status } = spawnSync('npx', ['vsce', 'package', ...options.split(' ')], {
  cwd: root,
  env: { ...process.env, SOURCE_DATE_EPOCH },
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
