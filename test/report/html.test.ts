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

  test('tells each piece at a glance, by audience', async () => {
    const { page } = await open((why) => test.skip(why))
    expect(await page.locator('#files .group th').allTextContents()).toEqual(['B2B (2)', 'B2C (2)'])
    const row = page.locator('#files tr', { hasText: 'site/a.md' }).last()
    const cells = (await row.locator('th, td').allTextContents()).map((text) => text.replace(/\s+/g, ' ').trim())
    expect(cells.slice(0, 7)).toEqual([
      'site/a.mdlanding page · en',
      'Finance teams close their books 4 times faster',
      '✓ yes',
      '✗ missing',
      '✓ yes',
      'Book a demodemo',
      'phone ✓ Promise: yes ✓ CTA: yeslaptop ✓ Promise: yes ✓ CTA: yes',
    ])
    await page.context().close()
  })

  test('sorts and filters by keyboard', async () => {
    const { page } = await open((why) => test.skip(why))
    const names = () => page.locator('#files tbody tr:not(.group):visible th').allTextContents()
    expect(await names()).toHaveLength(4)
    const head = page.locator('#files thead th', { hasText: 'Errors' })
    await head.getByRole('button').focus()
    await page.keyboard.press('Enter')
    expect(await head.getAttribute('aria-sort')).toBe('ascending')
    const counts = async () =>
      (await page.locator('#files tbody[data-audience=b2c] td:nth-child(8)').allTextContents()).map(Number)
    const rising = await counts()
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    expect(new Set(rising).size).toBeGreaterThan(1)
    await page.keyboard.press('Space')
    expect(await head.getAttribute('aria-sort')).toBe('descending')
    expect(await counts()).toEqual([...rising].reverse())

    await page.getByRole('searchbox').fill('last call')
    expect(await names()).toEqual([expect.stringMatching(/^site\/b\.mdEmail 2: Last call/)])
    expect(await page.getByRole('status').textContent()).toBe('1 of 4 shown')
    await page.getByRole('searchbox').fill('')
    await page.getByLabel('Severity').selectOption('error')
    expect(new Set((await names()).map((name) => name.slice(0, 9)))).toEqual(new Set(['site/b.md']))
    expect(await page.locator('.finding:visible').count()).toBe(await page.locator('[data-severity=error]').count())
    await page.getByLabel('Severity').selectOption('')
    await page.locator('select[name=audience]').selectOption('b2b')
    expect(await names()).toHaveLength(2)
    expect(await page.locator('article:visible').count()).toBeLessThanOrEqual(2)
    await page.context().close()
  })

  test('charts say in words what they show', async () => {
    const { page } = await open((why) => test.skip(why))
    const told = await page.locator('svg desc').allTextContents()
    expect(told).toHaveLength(4)
    expect(told[0]).toMatch(/^Number: \d+ of 4 \(\d+ %\); Case: .*; all three: /)
    expect(told[1]).toMatch(/^B2B: 2 of 3 \(67 %\); B2C: 1 of 3/)
    for (const bar of await page.locator('rect:not(.rail)').all()) {
      expect(Number(await bar.getAttribute('width'))).toBeLessThanOrEqual(190)
    }
    await page.context().close()
  })
})
