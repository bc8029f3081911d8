import * as vscode from 'vscode'
import type { PieceKind } from '../copy/piece.ts'
import type { Side } from '../message/map.ts'
import { type SkeletonLanguage, skeleton } from '../rewrite/skeletons/skeleton.ts'
import { toLinkedSnippet } from './edits.ts'
import { type Choice, pick } from './pick.ts'
import { uiLanguage } from './words.ts'

const { t } = vscode.l10n

/** Begins a page or an email in a document of its own, its slots as tab stops; asks for audience and language unless they are given. */
export async function newPiece(kind: PieceKind, given: unknown): Promise<void> {
  const { audience, language } = read(given)
  const side = audience ?? (await pick(t('Whom does it speak to?'), sides()))
  const lang = side && (language ?? (await pick(t('In which language?'), languages())))
  if (!side || !lang) return
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' })
  const editor = await vscode.window.showTextDocument(document)
  await editor.insertSnippet(toLinkedSnippet(skeleton(kind, side, lang)), new vscode.Position(0, 0))
}

function read(given: unknown): { audience?: Side | undefined; language?: SkeletonLanguage | undefined } {
  if (typeof given !== 'object' || given === null) return {}
  const { audience, language } = given as Record<string, unknown>
  return {
    audience: audience === 'b2b' || audience === 'b2c' ? audience : undefined,
    language: language === 'en' || language === 'id' ? language : undefined,
  }
}

const sides = (): Array<Choice<Side>> => [
  { label: 'B2C', description: t('one person decides for themselves'), value: 'b2c' },
  { label: 'B2B', description: t('an organisation buys'), value: 'b2b' },
]

/** That of the editor first. */
const languages = (): Array<Choice<SkeletonLanguage>> => {
  const [en, id] = [
    { label: 'English', value: 'en' as const },
    { label: 'Bahasa Indonesia', value: 'id' as const },
  ]
  return uiLanguage() === 'id' ? [id, en] : [en, id]
}
