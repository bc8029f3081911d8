import type { PieceKind } from '../../src/copy/piece.ts'
import { read } from '../../src/copy/read.ts'
import type { PieceMap } from '../../src/message/map.ts'
import { understand } from '../../src/message/understand.ts'

export type Language = 'en' | 'id'

export function pieces(text: string, kind: PieceKind, language: Language): readonly PieceMap[] {
  return understand(read(text, { kind, language })).pieces
}

/** What is asked, in order; `*` the primary ask, `~` one that is offered beside the way. */
export function asks(text: string, kind: PieceKind = 'landing', language: Language = 'en'): string {
  return pieces(text, kind, language)
    .flatMap((piece) => piece.ctas)
    .map((cta) => `${cta.ask}${cta.primary ? '*' : ''}${cta.aside ? '~' : ''}`)
    .join(' ')
}
