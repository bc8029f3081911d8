import type { Span } from '../text/span.ts'

/** A slot that the writer fills: shown as `[text]` in plain text, as a tab stop in the editor. */
export interface Hint {
  readonly hint: string
}

export type Part = string | Hint

/** Replaces the file's span (empty: an insertion) by its parts. */
export interface Edit {
  readonly span: Span
  readonly parts: readonly Part[]
}

/**
 * A change that a finding offers. A `fix` may be applied unattended and keeps the meaning; a `suggestion` needs the
 * writer and may hold hints. Edits do not overlap and are in document order.
 */
export interface Rewrite {
  readonly title: string
  readonly kind: 'fix' | 'suggestion'
  readonly edits: readonly Edit[]
}

export const hint = (text: string): Hint => ({ hint: text })

/** Parts as plain text: hints in square brackets. */
export const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : `[${part.hint}]`)).join('')

/** The text with the rewrite applied, hints as `[...]` or as `fill` gives them. */
export function apply(text: string, rewrite: Pick<Rewrite, 'edits'>, fill?: (hint: Hint) => string): string {
  let out = ''
  let at = 0
  for (const edit of rewrite.edits) {
    out += text.slice(at, edit.span.start)
    out += fill ? edit.parts.map((part) => (typeof part === 'string' ? part : fill(part))).join('') : plain(edit.parts)
    at = edit.span.end
  }
  return out + text.slice(at)
}
