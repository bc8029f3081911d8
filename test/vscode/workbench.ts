import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { installChromium, serverMain, serverNode } from './install.ts'

/** What differs from VS Code's defaults: no network, no AI features (their quick fixes stand among ours), no welcome page. */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'git.enabled': false,
}

/** With trust on, a prompt at the start would block every run: the folder opens untrusted without asking. */
const untrustedSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
}

export interface LaunchOptions {
  readonly folder: string
  /** VS Code's own `?payload=` list; values of keys that end in `Path` are paths of this machine. */
  readonly payload?: readonly (readonly [key: string, value: string])[]
  /** The smoke-test driver, which the payload's test keys need. With it toasts don't show. */
  readonly driver?: boolean
  /** Whether workspace trust is on, which leaves `folder` untrusted. */
  readonly untrusted?: boolean
  readonly settings?: Readonly<Record<string, unknown>>
  readonly userDataDir?: string
  readonly extensionsDir?: string
  readonly env?: Readonly<Record<string, string>>
  /** Viewport in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
  /** CSS pixels to device pixels; 2 for sharp pictures. */
  readonly scale?: number
  readonly onLog?: (source: 'server' | 'console', text: string) => void
}

export interface Workbench {
  readonly page: Page
  /** Not opened yet, so that a caller can expose functions first. */
  readonly url: string
  /** Resolves when the server has ended by itself. */
  readonly died: Promise<void>
  close(): Promise<void>
}

/** Starts the VS Code server and a headless Chromium for its workbench. Throws `Missing` or what the server said when it ended. */
export async function launch(options: LaunchOptions): Promise<Workbench> {
  const temp = mkdtempSync(join(tmpdir(), 'copydesk-code-'))
  const server = startServer(options, temp)
  const died = new Promise<void>((done) => server.once('exit', () => done()))
  const kill = () => signalGroup(server, 'SIGKILL')
  process.once('exit', kill) // when this process is ended before it closes the window
  let browser: Browser | undefined
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= (async () => {
      await browser?.close().catch(() => {})
      await endGroup(server, died)
      process.off('exit', kill)
      rmSync(temp, { recursive: true, force: true, maxRetries: 5 })
    })()
    return closing
  }
  try {
    const port = await listeningPort(server, options.onLog)
    browser = await chromium.launch({ executablePath: installChromium(), args: chromiumArguments })
    const context = await browser.newContext({
      viewport: options.size ?? { width: 1400, height: 900 },
      deviceScaleFactor: options.scale ?? 1,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    page.on('console', (message) => options.onLog?.('console', `[${message.type()}] ${message.text()}`))
    return { page, url: address(port, options), died, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Installs a packaged extension into `extensionsDir`, as a user does. Throws with VS Code's words when it refuses. */
export function installExtension(vsix: string, extensionsDir: string): void {
  const data = mkdtempSync(join(tmpdir(), 'copydesk-code-'))
  try {
    const where = ['--extensions-dir', extensionsDir, '--server-data-dir', data, '--user-data-dir', data]
    execFileSync(serverNode, [serverMain, '--install-extension', vsix, ...where, '--accept-server-license-terms'], {
      env: serverEnvironment(data),
      stdio: 'pipe',
    })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

const chromiumArguments = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
]

function serverEnvironment(temp: string): NodeJS.ProcessEnv {
  // An empty gallery stops look-ups over the network; sockets go to the folder that is removed in the end.
  return { ...process.env, TMPDIR: temp, XDG_RUNTIME_DIR: temp, EXTENSIONS_GALLERY: '{}' }
}

function startServer(options: LaunchOptions, temp: string): ChildProcess {
  const userData = options.userDataDir ?? join(temp, 'user')
  writeSettings(userData, options)
  const flags = [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--disable-telemetry', '--server-data-dir', join(temp, 'server'), '--user-data-dir', userData],
    ...['--extensions-dir', options.extensionsDir ?? join(temp, 'extensions')],
    ...(options.driver === true ? ['--enable-smoke-test-driver'] : []),
    ...(options.untrusted === true ? [] : ['--disable-workspace-trust']),
  ]
  return spawn(serverNode, [serverMain, ...flags], {
    env: { ...serverEnvironment(temp), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a process group of its own, so that closing ends the extension hosts too
  })
}

function writeSettings(userData: string, options: LaunchOptions): void {
  const file = join(userData, 'User/settings.json')
  const given: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const trust = options.untrusted === true ? untrustedSettings : {}
  mkdirSync(join(userData, 'User'), { recursive: true })
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...trust, ...(given as object), ...options.settings }))
}

function listeningPort(server: ChildProcess, onLog: LaunchOptions['onLog']): Promise<number> {
  return new Promise((done, fail) => {
    let said = ''
    const silent = setTimeout(() => fail(new Error(`The VS Code server says nothing.\n${said}`)), 60_000)
    const listen = (bytes: Buffer) => {
      onLog?.('server', String(bytes))
      said += bytes
      const port = /listening on (\d+)/.exec(said)?.[1]
      if (port === undefined) return
      clearTimeout(silent)
      done(Number(port))
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.once('exit', (code) => fail(new Error(`The VS Code server ended with ${code}.\n${said.slice(-2000)}`)))
    server.once('error', fail)
  })
}

function address(port: number, { folder, payload = [] }: LaunchOptions): string {
  const remote = (path: string) => `vscode-remote://127.0.0.1:${port}${resolve(path)}`
  const list = payload.map(([key, value]) => [key, key.endsWith('Path') ? remote(value) : value])
  const query = new URLSearchParams({
    [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: resolve(folder),
    payload: JSON.stringify([...list, ['skipWelcome', 'true']]),
  })
  return `http://127.0.0.1:${port}/?${query}`
}

async function endGroup(server: ChildProcess, died: Promise<void>): Promise<void> {
  signalGroup(server, 'SIGTERM')
  const late = new Promise<void>((done) => setTimeout(done, 3000).unref())
  if (server.exitCode === null && server.signalCode === null) await Promise.race([died, late])
  signalGroup(server, 'SIGKILL')
}

function signalGroup({ pid }: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}
