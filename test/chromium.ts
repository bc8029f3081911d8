import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { installChromium, Missing } from './vscode/install.ts'

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--font-render-hinting=none'],
]

/**
 * Starts headless Chromium, with a new and empty profile, that finds the reference font; installs what is missing where that is ours to do
 * (root on Debian). Where it cannot, a string says why; in CI that is an error.
 */
export async function openChromium(): Promise<Browser | string> {
  try {
    const executablePath = installChromium()
    const open = () => chromium.launch({ executablePath, headless: true, args: FLAGS })
    const browser = await open()
    if (await hasReferenceFont(browser)) return browser
    await browser.close()
    installFont()
    return await open()
  } catch (error) {
    if (!(error instanceof Missing) || process.env.CI) throw error
    return `left out: ${error.message}`
  }
}

/** Liberation Sans, or Arial, which is exactly as wide. */
async function hasReferenceFont(browser: Browser): Promise<boolean> {
  const page = await browser.newPage()
  const face = `new FontFace('probe', 'local("Liberation Sans"), local("Arial")')`
  const found = await page.evaluate(`${face}.load().then(() => true, () => false)`)
  await page.close()
  return found === true
}

function installFont(): void {
  const reason = 'no font as wide as Arial: install the package "fonts-liberation"'
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Missing(reason)
  console.log('Installing Liberation Sans (apt-get)')
  try {
    const apt = (...words: string[]) =>
      execFileSync('apt-get', ['-q', ...words], { stdio: ['ignore', 'ignore', 'inherit'] })
    apt('update')
    apt('-o', 'DPkg::Lock::Timeout=300', 'install', '-y', '--no-install-recommends', 'fonts-liberation')
  } catch {
    throw new Missing(reason)
  }
}
