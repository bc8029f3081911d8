import { directiveAt } from './directives.ts'
import { LOGIC_TAG } from './keys.ts'

/** Whose tag it is; attribute lists are kramdown's and its relatives'. */
export type TagSyntax =
  | 'mustache'
  | 'shortcode'
  | 'liquid'
  | 'erb'
  | 'mailchimp'
  | 'percent'
  | 'brackets'
  | 'dollar'
  | 'attributes'
  | 'component'
  | 'module'
  | 'blade'
  | 'razor'

export interface TemplateTag {
  readonly syntax: TagSyntax
  readonly end: number
  readonly name?: string
  readonly closing: boolean
}

/** Longest tag of each kind, in UTF-16 units: what is longer was never closed. */
const LONG = 4000
const SHORT = 200

/** The template tag that starts at `at`; 'unclosed' where one starts and has no end, undefined where there is none. */
export function tagAt(raw: string, at: number): TemplateTag | 'unclosed' | undefined {
  const two = raw.slice(at, at + 2)
  const three = raw.slice(at, at + 3)
  if (three === '{{<') return named(raw, at, '>}}', 'shortcode')
  if (three === '{{%') return named(raw, at, '%}}', 'shortcode')
  if (three === '{{{') return until(raw, at, '}}}', 'mustache', SHORT)
  if (raw.startsWith('{{--', at)) return until(raw, at, '--}}', 'module', LONG)
  if (raw.startsWith('{{!--', at)) return until(raw, at, '--}}', 'mustache', LONG)
  if (two === '{{') return until(raw, at, '}}', 'mustache', LONG)
  if (two === '{%') return named(raw, at, '%}', 'liquid')
  if (two === '<%') return until(raw, at, '%>', 'erb', LONG)
  if (two === '{/') return until(raw, at, '*/}', 'module', LONG)
  if (two === '{:') return inLine(raw, at, '}', 'attributes')
  if (two === '{$') return simple(raw, at, /\{\$[\w.]{1,80}\}/y, 'dollar')
  if (two === '${') return simple(raw, at, /\$\{[^{}\n]{1,200}\}/y, 'dollar')
  if (two === '*|') return simple(raw, at, /\*\|[^|*\n]{1,200}\|\*/y, 'mailchimp')
  if (three === '%%[') return until(raw, at, ']%%', 'percent', LONG)
  if (two === '%%') return simple(raw, at, /%%=?[\w@][^%\n]{0,200}%%/y, 'percent')
  if (two === '[[') return simple(raw, at, /\[\[[^[\]\n]{1,80}\]\](?![([:])/y, 'brackets')
  if (three === '{!!') return until(raw, at, '!!}', 'mustache', SHORT)
  if (three === '{# ' || three === '{#-') return until(raw, at, '#}', 'module', LONG)
  if (two === '{#' || two === '{.' || two === '{ ')
    return simple(raw, at, /\{ ?[.#][a-zA-Z][^{}\n]{0,200}\}/y, 'attributes')
  if (raw[at] === '<') return component(raw, at)
  if (raw[at] === '@') return directiveAt(raw, at)
  return moduleLine(raw, at)
}

/** True where a tag shows nothing by itself. */
export function isLogic(tag: string, syntax: TagSyntax): boolean {
  switch (syntax) {
    case 'mustache':
      return LOGIC_TAG.test(tag)
    case 'erb':
      return !/^<%(?:[=-]?=|-\s*(?!(?:if|else|end|for|unless|include)\b)[\w.]+\s*%>$)/.test(tag)
    case 'mailchimp':
      return /^\*\|(?:IF|IFNOT|ELSE|ELSEIF|END|INTERESTED)\b/i.test(tag)
    case 'percent':
      return tag.startsWith('%%[')
    case 'brackets':
    case 'dollar':
    case 'razor':
      return false
    default:
      return true
  }
}

/** A tag that ends within `most` characters. Where it runs over another one's start, it was never closed. */
function until(
  raw: string,
  at: number,
  close: string,
  syntax: TagSyntax,
  most: number,
): TemplateTag | 'unclosed' | undefined {
  const open = raw.slice(at, at + 2)
  const rest = raw.slice(at + 2, at + most)
  const end = rest.indexOf(close)
  const inner = rest.slice(0, Math.max(0, end))
  const simple = syntax === 'mustache' && !/^[!#/]/.test(inner)
  if (
    end >= 0 &&
    !(syntax !== 'erb' && !inner.startsWith('!') && inner.includes(open)) &&
    !(simple && BLANK_LINE.test(inner))
  )
    return { syntax, end: at + 2 + end + close.length, closing: false }
  return syntax === 'shortcode' || syntax === 'liquid' ? 'unclosed' : undefined
}

const BLANK_LINE = /\n[ \t\r]*\n/

function inLine(raw: string, at: number, close: string, syntax: TagSyntax): TemplateTag | undefined {
  const line = /^[^\n]{0,200}/.exec(raw.slice(at, at + SHORT))?.[0] ?? ''
  const end = line.indexOf(close)
  return end < 0 ? undefined : { syntax, end: at + end + close.length, closing: false }
}

function simple(raw: string, at: number, pattern: RegExp, syntax: TagSyntax): TemplateTag | undefined {
  pattern.lastIndex = at
  return pattern.test(raw) ? { syntax, end: pattern.lastIndex, closing: false } : undefined
}

function named(raw: string, at: number, close: string, syntax: TagSyntax): TemplateTag | 'unclosed' | undefined {
  const tag = until(raw, at, close, syntax, LONG)
  if (tag === undefined || tag === 'unclosed') return tag
  const head = /^\{[{%][<%]?-?\s*(\/|end)?\s*([\w./-]*)(?:\s+([\w./-]+))?/.exec(raw.slice(at, tag.end))
  const name = /^include|^render|^partial|^component/.test(head?.[2] ?? '') ? (head?.[3] ?? '') : (head?.[2] ?? '')
  return { ...tag, name: name.replace(/^.*\//, '').replace(/\.\w+$/, ''), closing: head?.[1] !== undefined }
}

/** A component's tag, whose values may be expressions in braces. */
function component(raw: string, at: number): TemplateTag | undefined {
  const head = /<(\/?)([A-Z][\w.]*|[a-z]+(?:-[a-z0-9]+)+(?:::?[\w.-]+)?)(?=[\s/>])/y
  head.lastIndex = at
  const found = head.exec(raw)
  if (!found) return undefined
  const most = Math.min(raw.length, at + LONG)
  let braces = 0
  let quote = ''
  for (let i = head.lastIndex; i < most; i++) {
    const char = raw[i] as string
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'" || (char === '`' && braces > 0)) quote = char
    else if (char === '{') braces++
    else if (char === '}') braces--
    else if (char === '<' && braces <= 0) return undefined
    else if (char === '>' && braces <= 0)
      return { syntax: 'component', end: i + 1, name: found[2] as string, closing: found[1] === '/' }
  }
  return undefined
}

/** `import ... from '...'` and `export ...` of MDX, to the next blank line. */
function moduleLine(raw: string, at: number): TemplateTag | undefined {
  const head =
    /import\s[^\n]*['"][^'"\n]*['"];?[ \t\r]*(?=\n|$)|import\s+\{|export\s+(?:const|let|default|function|async|class|type|interface|\{)/y
  head.lastIndex = at
  if (!head.test(raw)) return undefined
  const blank = /\r?\n[ \t]*\r?\n/g
  blank.lastIndex = at
  return { syntax: 'module', end: blank.exec(raw)?.index ?? raw.length, closing: false }
}
