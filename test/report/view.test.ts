import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGLISH } from '../../src/report/html/words.ts'
import { viewing } from '../../src/report/view.ts'
import { openChromium } from '../chromium.ts'
import { nastyReport } from './reports.ts'
import { THEMES } from './themes.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const NONCE = '0123456789abcdef'
let browser: Browser | string

const shown = (): string => [...viewing(nastyReport(), ENGLISH, NONCE)].join('')

beforeAll(async () => {
  browser = await openChromium()
}, 120_000)
afterAll(async () => {
  if (typeof browser !== 'string') await browser?.close()
})

/** The view as an editor shows it: a theme's class and variables, and the function that its script talks through. */
async function open(skip: (why: string) => void, theme: keyof typeof THEMES = 'vscode-light') {
  if (typeof browser === 'string') skip(browser)
  const context = await (browser as Browser).newContext({ viewport: { width: 1100, height: 800 } })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url() === 'http://view/' || troubles.push(request.url()))
  await context.route('http://view/', (route) => route.fulfill({ contentType: 'text/html', body: shown() }))
  await page.addInitScript(`
    window.sent = []
    window.acquireVsCodeApi = () => ({
      postMessage: (message) => sent.push(message),
      getState: () => JSON.parse(sessionStorage.state ?? 'null'),
      setState: (state) => { sessionStorage.state = JSON.stringify(state) },
    })
    addEventListener('DOMContentLoaded', () => {
      document.body.className = ${JSON.stringify(theme)}
      for (const [name, value] of Object.entries(${JSON.stringify(THEMES[theme])}))
        document.documentElement.style.setProperty('--vscode-' + name, value)
    })`)
  await page.goto('http://view/')
  const sent = () => page.evaluate('sent') as Promise<unknown[]>
  return { page, troubles, sent, close: () => context.close() }
}

const names = (page: Page) => page.locator('#files tbody tr:not(.group):visible th').allTextContents()

describe('the view of the report', () => {
  test.each(Object.keys(THEMES) as Array<keyof typeof THEMES>)('is accessible: %s', async (theme) => {
    const { page, troubles, close } = await open((why) => test.skip(why), theme)
    await page.evaluate(axe)
    const { violations, passes } = (await page.evaluate('axe.run()')) as Record<
      'violations' | 'passes',
      Array<{ id: string; nodes: Array<{ html: string; failureSummary: string }> }>
    >
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`)).toEqual([])
    const judged = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0
    expect(judged).toBeGreaterThan(50)
    expect(troubles).toEqual([])
    await close()
  })

  test('lets only its own script and style run', async () => {
    const { page, troubles, close } = await open((why) => test.skip(why))
    expect(await page.locator('main b, main script, main img, main link').count()).toBe(0)
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))`,
    )
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(troubles.join()).toMatch(/Content Security Policy/)
    await close()
  })

  test('says by keyboard where to go, what to export, and that something newer is wanted', async () => {
    const { page, sent, close } = await open((why) => test.skip(why))
    await page.locator('#files a', { hasText: 'Finance teams close' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.finding .place a').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'CSV' }).focus()
    await page.keyboard.press('Space')
    expect(await page.locator('#stale').isVisible()).toBe(false)
    await page.evaluate(`postMessage({ stale: true }, '*')`)
    await page.getByRole('button', { name: 'Show the newest' }).click()
    expect(await sent()).toEqual([
      { go: [1, 6, 3] },
      { go: [expect.any(Number), expect.any(Number), expect.any(Number)] },
      { export: 'csv' },
      { renew: true },
    ])
    await close()
  })

  test('comes back as it was left', async () => {
    const { page, close } = await open((why) => test.skip(why))
    await page.locator('#files thead button', { hasText: 'Infos' }).click()
    await page.getByRole('searchbox').fill('last call')
    const before = await names(page)
    expect(before).toHaveLength(1)
    await page.reload()
    expect(await names(page)).toEqual(before)
    expect(await page.locator('#files th[aria-sort=ascending]').textContent()).toBe('Infos')
    await close()
  })
})
