import type { Block } from '../copy/piece.ts'
import { guardWords } from '../lang/guard.ts'
import { type Lines, lines, type Voice } from '../lang/lines.ts'
import type { Page, Words } from '../lint/rule.ts'
import { undeclared } from '../rewrite/guard.ts'
import { canFollow, insertAfter } from '../rewrite/insert.ts'
import { line } from '../rewrite/line.ts'
import { replaceWords } from '../rewrite/replace.ts'
import type { Edit, Part, Rewrite } from '../rewrite/rewrite.ts'
import { SIDE } from './words.ts'
import { isOtherList, isTextField } from './zones.ts'

/** The lines that fit the language of the piece. */
export const linesFor = (page: Page): Lines => lines[page.language]

/** The voices a piece may speak in, the likelier first: one where its audience is known. */
export function voices(page: Page): readonly Voice[] {
  if (page.audience === 'b2b' || page.audience === 'b2c') return [page.audience]
  return page.audience === 'both' ? ['b2b', 'b2c'] : ['b2c', 'b2b']
}

/** An offer for each voice that the piece may speak in; titles say which where there are two. */
export function perVoice(
  page: Page,
  say: (words: Words) => string,
  title: string,
  offer: (voice: Voice, title: string) => Rewrite | undefined,
): Array<Rewrite | undefined> {
  const all = voices(page)
  return all.map((voice) => offer(voice, all.length > 1 ? `${title} (${say(SIDE[voice])})` : title))
}

export interface Change {
  /** Templates of ours whose words the change adds. */
  readonly adds?: readonly string[]
  /** Wordings of the trust bank that it adds word for word. */
  readonly quotes?: readonly string[]
  /** Passages that it takes away on purpose. */
  readonly drops?: readonly string[]
}

/** A suggestion, or undefined where an edit was refused or facts would change that nobody declared. */
export function suggestion(
  page: Page,
  title: string,
  edits: ReadonlyArray<Edit | undefined> | undefined,
  { adds = [], quotes = [], drops = [] }: Change = {},
): Rewrite | undefined {
  if (!edits || edits.length === 0 || edits.some((edit) => !edit)) return undefined
  const ordered = [...(edits as readonly Edit[])].sort((a, b) => a.span.start - b.span.start)
  const { source } = page.map.copy
  const before = ordered.map((edit) => source.slice(edit.span)).join('\n')
  const written = ordered.map((edit) => edit.parts.filter((part) => typeof part === 'string').join('')).join('\n')
  const sources = [source.slice(page.piece.piece.span), page.brand.product ?? '', ...adds.map(bare), ...quotes]
  if (undeclared(before, written, guardWords[page.language], { sources, drops }).length > 0) return undefined
  return { title, kind: 'suggestion', edits: ordered }
}

const bare = (template: string): string => template.replace(/\[[^\]]*\]|\{[^}]*\}/g, '')

export interface Addition {
  /** Behind the whole list where the block is an item: what is no item itself. */
  readonly apart?: boolean
  /** What becomes of each line: a link, say. */
  readonly form?: (parts: readonly Part[]) => readonly Part[]
  readonly values?: Readonly<Record<string, string | undefined>>
}

/** A suggestion that puts lines of ours after a block. */
export function added(
  page: Page,
  title: string,
  block: Block | undefined,
  templates: readonly string[],
  { apart = false, form = (parts) => parts, values = {} }: Addition = {},
): Rewrite | undefined {
  if (!block || block.role === 'subject' || block.role === 'preheader') return undefined
  const paragraphs = templates.map((template) => form(line(template, values)))
  if (block.origin === 'frontmatter' && !canFollow(page.map.copy.source, block))
    return suggestion(page, title, [asSentence(page, block, paragraphs)], { adds: templates })
  return suggestion(
    page,
    title,
    [insertAfter(page.map.copy.source, block, paragraphs, apart || isOtherList(page, block))],
    {
      adds: templates,
    },
  )
}

/** One more sentence of a value of front matter that no paragraph can follow. */
function asSentence(page: Page, block: Block, [only, other]: ReadonlyArray<readonly Part[]>): Edit | undefined {
  if (!only || other || !isTextField(block)) return undefined
  const end = block.prose.text.trimEnd().length
  return replaceWords(page.map.copy.source, block, { start: end, end }, [' ', ...only])
}

/** A line of ours to fill in, or the words of the trust bank as they are. */
export type ProofLine = { readonly template: string } | { readonly quote: string }

/** A suggestion that puts lines of ours and wordings of the trust bank after a block. */
export function addedProofs(
  page: Page,
  title: string,
  block: Block | undefined,
  lines: readonly ProofLine[],
  apart = false,
): Rewrite | undefined {
  if (!block || !lines.some((each) => 'quote' in each)) return undefined
  const paragraphs = lines.map((each): readonly Part[] => ('quote' in each ? [each.quote] : line(each.template)))
  return suggestion(
    page,
    title,
    [insertAfter(page.map.copy.source, block, paragraphs, apart || isOtherList(page, block))],
    {
      adds: lines.flatMap((each) => ('template' in each ? [each.template] : [])),
      quotes: lines.flatMap((each) => ('quote' in each ? [each.quote] : [])),
    },
  )
}
