import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core'
import { root } from '../root.ts'
import { installExtension, launch, type Workbench } from '../workbench.ts'

export interface WindowOptions {
  readonly theme?: 'light' | 'dark' | 'contrast'
  /** The folder to open a copy of, from the project's folder. */
  readonly folder?: string
  readonly settings?: Readonly<Record<string, unknown>>
  readonly untrusted?: boolean
  /** Changes the installed extension, whose folder it gets, before the window opens. */
  readonly installed?: (folder: string) => void
  /** CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number }
}

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' }

let packaged: string | undefined

/** The packaged extension as VS Code unpacks it, once for all windows. */
function unpacked(): string {
  if (packaged === undefined) {
    packaged = mkdtempSync(join(tmpdir(), 'copydesk-extensions-'))
    installExtension(process.env.COPYDESK_VSIX ?? join(root, 'copydesk.vsix'), packaged)
    process.once('exit', () => rmSync(packaged ?? '', { recursive: true, force: true }))
  }
  return packaged
}

/** A VS Code window with the packaged extension installed, used as a person uses it: by mouse and keyboard. */
export class Window {
  readonly page: Page

  private constructor(
    private readonly workbench: Workbench,
    private readonly temp: string,
    /** The copy that is open. */
    readonly folder: string,
  ) {
    this.page = workbench.page
  }

  static async open(options: WindowOptions = {}): Promise<Window> {
    const temp = mkdtempSync(join(tmpdir(), 'copydesk-window-'))
    // The folder's name stands in the title of the explorer and in pictures.
    const folder = join(temp, 'campaign')
    cpSync(join(root, options.folder ?? 'test/vscode/fixtures/workspace'), folder, { recursive: true })
    const extensionsDir = join(temp, 'extensions')
    cpSync(unpacked(), extensionsDir, { recursive: true })
    const extension = readdirSync(extensionsDir).find((name) => name.startsWith('copydesk.'))
    if (extension) options.installed?.(join(extensionsDir, extension))
    const workbench = await launch({
      folder,
      extensionsDir,
      untrusted: options.untrusted ?? false,
      size: options.size ?? { width: 1280, height: 800 },
      scale: 2,
      settings: {
        'workbench.colorTheme': themes[options.theme ?? 'light'],
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
        'editor.minimap.enabled': false,
        'editor.wordWrap': 'on',
        ...options.settings,
      },
    })
    const window = new Window(workbench, temp, folder)
    window.page.setDefaultTimeout(20_000)
    try {
      await window.page.goto(workbench.url)
      await window.page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor()
    } catch (error) {
      await window.close()
      throw error
    }
    return window
  }

  async close(): Promise<void> {
    await this.workbench.close()
    rmSync(this.temp, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Opens a file by its path from the folder, through Quick Open. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path
    await this.ask('Control+P', path, this.quickRows.filter({ hasText: name }))
    await this.page.locator('.tab.active', { hasText: name }).waitFor()
    await this.page.locator('.editor-instance .view-line').first().waitFor()
  }

  /** Runs a command of the command palette by its title. */
  async palette(title: string): Promise<void> {
    await this.ask('F1', `>${title}`, this.quickRows.filter({ hasText: title }))
  }

  /** Picks a row of the list that a command has opened. */
  async choose(text: string): Promise<void> {
    await this.quickRows.filter({ hasText: text }).first().click()
  }

  /** Opens the Problems panel and waits for a row with `text`; returns every row, files and findings. */
  async problems(text = ''): Promise<string[]> {
    const rows = this.problemRows
    if (!(await rows.first().isVisible())) await this.palette('Problems: Focus on Problems View')
    await rows.filter({ hasText: text }).first().waitFor()
    return oneLiners(await rows.allInnerTexts())
  }

  /** Folds the findings of a file in the Problems panel, so that the next files come into view. */
  async foldProblems(file: string): Promise<void> {
    await this.problemRows.filter({ hasText: file }).first().locator('.monaco-tl-twistie').click()
  }

  /** Folds the files of the explorer, so that its other views have room, or unfolds them. */
  async foldFiles(): Promise<void> {
    await this.page.locator('.pane-header', { hasText: 'campaign' }).first().click()
  }

  /** Puts the cursor on a finding by double-clicking its row in the Problems panel. */
  async goToProblem(text: string): Promise<void> {
    await this.problems(text)
    await this.problemRows.filter({ hasText: text }).first().dblclick()
  }

  /** Opens the quick fix menu at the cursor and returns its titles. */
  async quickFixes(): Promise<string[]> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action')
    // The menu says "none available" as long as any extension is starting, so ask again.
    for (let attempt = 0; attempt < 10 && (await rows.count()) === 0; attempt++) {
      await this.page.keyboard.press('Escape')
      await this.page.keyboard.press('Control+.')
      await rows
        .first()
        .waitFor({ timeout: 2000 })
        .catch(() => {})
    }
    return oneLiners(await rows.allInnerTexts())
  }

  /** Applies a quick fix of the open menu. */
  async applyQuickFix(title: string): Promise<void> {
    const row = this.page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first()
    await row.click()
    await row.waitFor({ state: 'hidden' })
  }

  /** Opens a view of the explorer by its title and returns its rows. */
  async tree(title: string): Promise<string[]> {
    const pane = this.page.locator('.pane', { has: this.page.locator('.pane-header', { hasText: title }) })
    const header = pane.locator('.pane-header')
    await header.waitFor()
    if ((await header.getAttribute('aria-expanded')) === 'false') await header.click()
    await pane.locator('.monaco-list-row').first().waitFor()
    return oneLiners(await pane.locator('.monaco-list-row').allInnerTexts())
  }

  /** Rests the mouse on the first place of the editor that shows `text` and returns what the hover says. */
  async hover(text: string): Promise<string> {
    const hover = this.page.locator('.monaco-editor .monaco-hover:not(.hidden)').first()
    await this.inEditor(text).hover()
    await hover.waitFor()
    // biome-ignore lint/performance/useDomNodeTextContent: what a person reads
    return hover.innerText()
  }

  /** Clicks the first place of the editor that shows `text`. */
  async click(text: string): Promise<void> {
    await this.inEditor(text).click()
  }

  /** What the editor shows, without what is scrolled away. */
  async editorText(): Promise<string> {
    // biome-ignore lint/performance/useDomNodeTextContent: with its line breaks
    return (await this.page.locator('.editor-instance .view-lines').first().innerText()).replaceAll('\u00a0', ' ')
  }

  /** Waits until the editor shows `text`. */
  async sees(text: string): Promise<void> {
    await this.page.locator('.editor-instance .view-line', { hasText: text }).first().waitFor()
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+S')
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' })
  }

  /** A notification with this text. */
  notification(text: string): Locator {
    return this.page.locator('.notification-toast', { hasText: text })
  }

  /** The inside of the webview that was opened last. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame')
  }

  /** The same for scripts of the test's own, which no policy of the page stops. */
  async webviewFrame(): Promise<Frame> {
    const outer = await (await this.page.locator('iframe.webview').last().elementHandle())?.contentFrame()
    const inner = await (await outer?.waitForSelector('iframe#active-frame'))?.contentFrame()
    if (!inner) throw new Error('No webview is open.')
    return inner
  }

  /** Items of the status bar, left to right. */
  async statusBar(): Promise<string[]> {
    return oneLiners(await this.page.locator('.statusbar-item').allInnerTexts())
  }

  /**
   * A picture of the window for people to look at, `test/shots/<name>.png`. With `keep` it is also one of the pictures of the
   * documentation: `npm run shots` writes it to `media/shots/`.
   */
  async screenshot(name: string, { keep = false } = {}): Promise<void> {
    await this.page.mouse.move(700, 4) // or what it rests on shows its tip
    await this.page.waitForTimeout(700) // animations, tips that go
    const folders = ['test/shots', ...(keep && process.env.COPYDESK_KEEP_SHOTS === '1' ? ['media/shots'] : [])]
    for (const folder of folders) {
      mkdirSync(join(root, folder), { recursive: true })
      await this.page.screenshot({
        path: join(root, folder, `${name}.png`),
        scale: folder === 'media/shots' ? 'device' : 'css',
      })
    }
  }

  private get quickRows(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row')
  }

  private get problemRows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row')
  }

  private inEditor(text: string): Locator {
    return this.page.locator('.editor-instance .view-line').getByText(text).first()
  }

  /**
   * Opens Quick Input with `key`, types, and clicks a row. Starts again where the key was lost (the focus is nowhere, or in a webview)
   * or the input went (something else took the focus).
   */
  private async ask(key: string, text: string, row: Locator): Promise<void> {
    const input = this.page.locator('.quick-input-widget input')
    const once = async (patience: number) => {
      if (!(await input.isVisible())) await this.page.keyboard.press(key)
      // What is there already is not asked for anew, even if the extensions have started meanwhile.
      await input.fill('', { timeout: 1000 })
      await input.fill(text, { timeout: 1000 })
      await row.first().click({ timeout: patience })
    }
    const attempts = 8
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const outcome = await once(attempt * 1000).catch((error: Error) => error)
      if (!(outcome instanceof Error)) break
      if (attempt === attempts) throw outcome
      // A list that was opened too early may not know the command: the next one is opened anew.
      if (attempt > 2 && (await input.isVisible())) await this.page.keyboard.press('Escape')
      if (!(await input.isVisible())) await this.page.locator('.part.statusbar').click({ position: { x: 400, y: 5 } })
    }
    // Or the next call types into the input that is going; it stays where the command asks something itself.
    await input.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => {})
  }
}

const oneLiners = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean)
