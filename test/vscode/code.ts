import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron'
import { bundleStandIn } from './bundle.ts'
import { installChromium, installServer, Missing } from './install.ts'
import { root } from './root.ts'
import type { RunName } from './runs.ts'
import { installExtension } from './workbench.ts'

/** A VS Code that @vscode/test-electron can start. */
export interface Code {
  readonly name: 'desktop VS Code' | 'stand-in VS Code'
  readonly executable: string
  /** Installs a packaged extension as a user does. */
  install(vsix: string, extensionsDir: string, userDataDir: string): void
}

/**
 * The desktop VS Code where it can be downloaded and shown, else the stand-in. `COPYDESK_VSCODE` decides instead when it is
 * `desktop` or `stand-in`. Throws {@link Missing} where neither can run.
 */
export async function findCode(run: RunName): Promise<Code> {
  const wish = process.env.COPYDESK_VSCODE
  // Only the stand-in lets a worker report back (the desktop keeps its worker's console to itself) and a browser drive its window.
  if (run === 'web' || run === 'ui' || wish === 'stand-in') return standIn()
  if (wish === 'desktop' || (canShowWindows() && (await isReachable('https://update.code.visualstudio.com'))))
    return desktop(run === 'untrusted')
  return standIn()
}

const canShowWindows = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)

async function isReachable(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(5000) })).status < 500
  } catch {
    return false
  }
}

async function standIn(): Promise<Code> {
  installServer()
  installChromium()
  return {
    name: 'stand-in VS Code',
    executable: await bundleStandIn(),
    install: installExtension,
  }
}

async function desktop(untrusted: boolean): Promise<Code> {
  const version = process.env.COPYDESK_VSCODE_VERSION ?? 'stable'
  const executable = await downloadAndUnzipVSCode({ version, cachePath: join(root, '.vscode-test') })
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true })
  if (cli === undefined) throw new Error('The downloaded VS Code has no command line.')
  return {
    name: 'desktop VS Code',
    executable: untrusted ? withTrust(executable) : executable,
    install(vsix, extensionsDir, userDataDir) {
      const where = ['--extensions-dir', extensionsDir, '--user-data-dir', userDataDir]
      execFileSync(cli, [...args, '--install-extension', vsix, ...where], {
        stdio: 'pipe',
        shell: process.platform === 'win32',
      })
    },
  }
}

/** A `code` without the `--disable-workspace-trust` that @vscode/test-electron always passes. */
function withTrust(executable: string): string {
  if (process.platform === 'win32')
    throw new Missing('workspace trust cannot be left on with the desktop VS Code of Windows')
  const script = join(root, '.cache/scripts/code-with-trust.sh')
  mkdirSync(join(root, '.cache/scripts'), { recursive: true })
  const drop = 'for a; do shift; [ "$a" = --disable-workspace-trust ] || set -- "$@" "$a"; done'
  writeFileSync(script, `#!/bin/sh\n${drop}\nexec '${executable.replaceAll("'", "'\\''")}' "$@"\n`)
  chmodSync(script, 0o755)
  return script
}
