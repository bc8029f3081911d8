import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ENGLISH } from '../../src/report/html/words.ts'
import { viewing } from '../../src/report/view.ts'
import { openChromium } from '../chromium.ts'
import { nastyReport, told } from './reports.ts'

const marks = readFileSync(new URL('../../media/preview/marks.css', import.meta.url), 'utf8')
let browser: Browser | string

beforeAll(async () => {
  browser = await openChromium()
}, 120_000)
afterAll(async () => {
  if (typeof browser !== 'string') await browser?.close()
})

const view = (): string => [...viewing(nastyReport(), ENGLISH, '0123456789abcdef')].join('')

const preview = `<style>${marks}</style><h1 class="copydesk-mark copydesk-promise" data-copydesk="Promise">Sleep</h1>
<div class="copydesk-fold" role="separator" aria-label="Phone: end of the first screen"></div>`

/** What moves for a reader who asked for less motion: elements whose style, or that of their marks, takes time. */
async function moving(page: Page, html: string): Promise<string[]> {
  await page.setContent(html)
  return (await page.evaluate(`
    [...document.querySelectorAll('*')].flatMap((element) => [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part)
      const moves = style.animationName !== 'none' || /[1-9]/.test(style.transitionDuration) || style.scrollBehavior === 'smooth'
      return moves ? [element.tagName + (part ?? '')] : []
    }))`)) as string[]
}

async function open(skip: (why: string) => void): Promise<Page> {
  if (typeof browser === 'string') skip(browser)
  const context = await (browser as Browser).newContext({ reducedMotion: 'reduce', bypassCSP: true })
  const page = await context.newPage()
  await page.addInitScript('window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} })')
  return page
}

describe('for a reader who asked for less motion', () => {
  test.each([
    ['the report in the editor', view],
    ['the report as a file', () => told('html', nastyReport())],
    ['the marks of the preview', () => preview],
  ])('%s stands still', async (_, html) => {
    const page = await open((why) => test.skip(why))
    expect(await moving(page, await html())).toEqual([])
    await page.context().close()
  })

  test('what would move is seen', async () => {
    const page = await open((why) => test.skip(why))
    expect(await moving(page, '<style>p::after{content:"x";transition:color 1s}</style><p>')).toEqual(['P::after'])
    const calm = '@media (prefers-reduced-motion:reduce){p{transition:none}}'
    expect(await moving(page, `<style>p{transition:color 1s}${calm}</style><p>`)).toEqual([])
    await page.context().close()
  })
})
