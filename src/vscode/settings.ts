import * as vscode from 'vscode'

const DELAY = 300

/** The `copydesk.*` settings for a file. */
export interface EditorSettings {
  readonly enable: boolean
  /** Milliseconds after the last keystroke. */
  readonly delay: number
  /** Severity by rule id, below what `.copydesk.json` says. */
  readonly rules: Readonly<Record<string, unknown>>
  readonly messageLanguage: 'piece' | 'en' | 'id'
}

/** Settings of the folder that holds the file; a value of the wrong type counts as not set. */
export function readSettings(uri: vscode.Uri): EditorSettings {
  const settings = vscode.workspace.getConfiguration('copydesk', uri)
  const delay = settings.get<unknown>('delay')
  const rules = settings.get<unknown>('rules')
  const language = settings.get<unknown>('messageLanguage')
  return {
    enable: settings.get<unknown>('enable') !== false,
    delay: typeof delay === 'number' && delay >= 0 ? delay : DELAY,
    rules: typeof rules === 'object' && rules !== null ? (rules as Record<string, unknown>) : {},
    messageLanguage: language === 'en' || language === 'id' ? language : 'piece',
  }
}
