// Says in one line what to do where the packages are not installed yet, before anything else fails for the want of them.
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const missing = Object.keys(devDependencies).filter((name) => !existsSync(new URL(`node_modules/${name}`, root)))
if (missing.length > 0) {
  const what = missing.length > 3 ? `${missing.length} packages` : missing.join(', ')
  console.error(`Not installed: ${what}. Run "npm ci" first.`)
  process.exit(1)
}
