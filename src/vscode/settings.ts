import * as vscode from 'vscode'
import { isLevel } from '../lint/settings.ts'
import { FOLD_SETTINGS, type FoldSetting } from '../review/marks.ts'
import type { Layer } from '../review/settings.ts'

const DELAY = 300

/** The `copydesk.*` settings for a file. */
export interface EditorSettings {
  readonly enable: boolean
  /** Milliseconds after the last keystroke. */
  readonly delay: number
  /** Signs beside promise, proofs and calls to action. */
  readonly marks: boolean
  /** The verdict in the status bar. */
  readonly statusBar: boolean
  /** On which screens the end of the first screen is drawn. */
  readonly fold: FoldSetting
  /** What the writer prefers where no configuration says otherwise. */
  readonly preferences: Layer
}

/** Settings of the folder that holds the file; a value of the wrong type counts as not set. */
export function readSettings(uri: vscode.Uri): EditorSettings {
  const settings = vscode.workspace.getConfiguration('copydesk', uri)
  const delay = settings.get<unknown>('delay')
  const language = settings.get<unknown>('messageLanguage')
  return {
    enable: settings.get<unknown>('enable') !== false,
    delay: typeof delay === 'number' && delay >= 0 ? delay : DELAY,
    marks: settings.get<unknown>('marks') !== false,
    statusBar: settings.get<unknown>('statusBar') !== false,
    fold: FOLD_SETTINGS.find((each) => each === settings.get<unknown>('fold')) ?? 'both',
    preferences: {
      rules: levels(settings.get<unknown>('rules')),
      ...((language === 'en' || language === 'id') && { messageLanguage: language }),
    },
  }
}

const levels = (value: unknown): NonNullable<Layer['rules']> =>
  new Map(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).flatMap(([rule, level]) =>
      isLevel(level) ? [[rule, { level }] as const] : [],
    ),
  )
