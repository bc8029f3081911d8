import type { PieceKind } from '../../copy/piece.ts'
import type { Side } from '../../message/map.ts'
import { hint, type Part } from '../rewrite.ts'
import { en } from './en.ts'
import { id } from './id.ts'

/** New pieces by kind and audience; `⟨...⟩` is a slot, and slots of the same name take the same words. */
export type Skeletons = Readonly<Record<PieceKind, Readonly<Record<Side, string>>>>

const BY_LANGUAGE = { en, id } as const

/** Languages in which there are skeletons. */
export type SkeletonLanguage = keyof typeof BY_LANGUAGE

/** A new piece with everything that its audience needs to see, as text and slots for the writer's facts. */
export const skeleton = (kind: PieceKind, audience: Side, language: SkeletonLanguage): Part[] =>
  BY_LANGUAGE[language][kind][audience]
    .split(/⟨([^⟨⟩]+)⟩/)
    .map((part, index) => (index % 2 === 1 ? hint(part) : part))
    .filter((part) => part !== '')
