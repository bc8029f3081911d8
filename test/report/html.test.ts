import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from '../chromium.ts'
import { nastyReport, told } from './reports.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'copydesk-html-'))
const file = join(folder, 'report.html')
let browser: Browser | string

beforeAll(async () => {
  writeFileSync(file, await told('html', nastyReport()))
  browser = await openChromium()
}, 120_000)
afterAll(async () => {
  if (typeof browser !== 'string') await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

type Look = NonNullable<Parameters<Browser['newContext']>[0]>

/** The report in a browser, and all that went wrong there: errors of scripts, breaches of the policy, requests. */
async function open(skip: (why: string) => void, look: Look = {}): Promise<{ page: Page; troubles: string[] }> {
  if (typeof browser === 'string') skip(browser)
  const context = await (browser as Browser).newContext({ viewport: { width: 1200, height: 900 }, ...look })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()))
  page.on('dialog', (dialog) => troubles.push(dialog.message()))
  await page.goto(`file://${file}`)
  return { page, troubles }
}

describe('the HTML report', () => {
  const looks: ReadonlyArray<readonly [string, Look]> = [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['narrow', { viewport: { width: 360, height: 740 } }],
  ]
  test.each(looks)('is accessible: %s', async (name, look) => {
    const { page, troubles } = await open((why) => test.skip(why), { ...look, bypassCSP: true })
    await page.addScriptTag({ content: axe })
    const { violations } = (await page.evaluate('axe.run()')) as {
      violations: Array<{ id: string; nodes: Array<{ html: string }> }>
    }
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(troubles).toEqual([])
    if (process.env.COPYDESK_SHOTS) {
      await page.screenshot({
        path: join(process.env.COPYDESK_SHOTS, `report-${name.replace(' ', '-')}.png`),
        fullPage: true,
      })
    }
    await page.context().close()
  })

  test('runs nothing that comes from copy, and asks for nothing', async () => {
    const { page, troubles } = await open((why) => test.skip(why))
    expect(troubles).toEqual([])
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('main b, main script, main img, main link').count()).toBe(0)
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }))`,
    )
    expect(await page.evaluate('window.ran')).toBeUndefined()
    expect(troubles.join()).toMatch(/Content Security Policy/)
    await page.context().close()
  })

  test('sorts and filters by keyboard', async () => {
    const { page } = await open((why) => test.skip(why))
    const names = () => page.locator('#files tbody tr:visible th').allTextContents()
    const before = await names()
    expect(before).toHaveLength(3)
    const head = page.locator('#files thead th', { hasText: 'Warnings' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const counts = async () =>
      (await page.locator('#files tbody tr td:nth-child(9)').allTextContents()).map((text) => Number(text))
    const rising = await counts()
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    await page.keyboard.press('Space')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await counts()).toEqual([...rising].reverse())

    await page.getByRole('searchbox').fill('b.md')
    expect(await names()).toEqual(['site/b.md'])
    expect(await page.getByRole('status').textContent()).toBe('1 of 3 files')
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Severity').selectOption('error')
    expect(await names()).toEqual(['site/b.md'])
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('[data-severity=error]').count())
    await page.context().close()
  })

  test('charts say in words what they show', async () => {
    const { page } = await open((why) => test.skip(why))
    const told = await page.locator('svg desc').allTextContents()
    expect(told).toHaveLength(4)
    expect(told[0]).toMatch(/^number: \d+ of 4 \(\d+ %\); case: .*; all three: /)
    expect(told[1]).toMatch(/^B2B: 2 of 3 \(67 %\); B2C: 1 of 3/)
    for (const bar of await page.locator('rect:not(.rail)').all()) {
      expect(Number(await bar.getAttribute('width'))).toBeLessThanOrEqual(190)
    }
    await page.context().close()
  })
})
