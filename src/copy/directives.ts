import type { TemplateTag } from './templates.ts'

/** Longest directive, in UTF-16 units: what is longer was never closed. */
const LONG = 4000

/** Directives of Blade and Razor that may have a blank before their parentheses. */
const known = new Set(
  (
    'component slot if elseif unless isset empty auth guest can cannot foreach forelse for while switch case include includeIf ' +
    'includeWhen extends section yield push prepend stack lang choice each props env method error class checked selected json php'
  ).split(' '),
)
/** Those without parentheses, which stand nowhere else. */
const bare =
  /(?:else|end(?:component|componentFirst|slot|if|unless|isset|empty|auth|guest|can|cannot|foreach|forelse|for|while|switch|section|push|prepend|php|env|error|once|verbatim|production|lang))(?![\w(])/y
/** Those that are words elsewhere too: they fill their line. */
const alone =
  /(?:php|csrf|auth|guest|empty|default|break|show|parent|once|verbatim|production|page|(?:model|using|inject|namespace|layout) [\w.<>, ?]{1,120})[ \t\r]*(?=\n|$)/y
const output = /(?:Model|ViewBag|ViewData|Html|Url)(?=[.[(])[\w.]*/y

/**
 * The directive of Blade (`@component('mail::button', [...])`, `@foreach (...)`, `@endif`) or Razor (`@Model.Name`, `@{ ... }`,
 * `@if (...) {`) that starts at `at`; undefined for addresses, handles and everything else.
 */
export function directiveAt(raw: string, at: number): TemplateTag | undefined {
  if (at > 0 && !/[\s>)}"'=]/.test(raw[at - 1] as string)) return undefined
  const starts = startsLine(raw, at)
  const shown = matchEnd(output, raw, at + 1)
  if (shown > 0) {
    const called = /[[(]/.test(raw[shown] ?? '') ? closeOf(raw, shown) : 0
    return { syntax: 'razor', end: called || withoutStop(raw, shown), closing: false }
  }
  if (starts && raw[at + 1] === '{') return tag(closeOf(raw, at + 1), undefined)
  const short = matchEnd(bare, raw, at + 1)
  if (short > 0) return { syntax: 'blade', end: short, closing: raw.startsWith('@endcomponent', at) }
  const line = starts ? matchEnd(alone, raw, at + 1) : 0
  if (line === 0) return withValues(raw, at, starts)
  const code = raw.startsWith('@php', at) ? raw.slice(at, at + LONG).indexOf('@endphp') : -1
  return tag(code < 0 ? line : at + code + '@endphp'.length, undefined)
}

function withValues(raw: string, at: number, starts: boolean): TemplateTag | undefined {
  const head = /@([a-z]\w{1,40})([ \t]?)\(/y
  head.lastIndex = at
  const found = head.exec(raw)
  if (!found) return undefined
  const [, name = '', blank] = found
  const close = closeOf(raw, head.lastIndex - 1)
  if (close === 0) return undefined
  const rest = /[ \t]*(?:\{[ \t]*)?\r?(?=\n|$)/y
  rest.lastIndex = close
  const fills = starts && rest.test(raw)
  if (!known.has(name) && (blank !== '' || !fills)) return undefined
  const brace = raw.slice(close, fills ? rest.lastIndex : close).indexOf('{')
  const end = brace < 0 ? close : close + brace + 1
  return tag(end, name === 'component' ? /\(\s*["']([\w:.-]+)["']/.exec(raw.slice(at, end))?.[1] : undefined)
}

const tag = (end: number, name: string | undefined): TemplateTag | undefined =>
  end === 0 ? undefined : { syntax: 'blade', end, closing: false, ...(name === undefined ? {} : { name }) }

/** True where the file is the template of a mail: Laravel's mail components stand in no page. */
export const isMailTemplate = (raw: string): boolean =>
  /^[ \t]*(?:@component\([ \t]*["']mail::(?:message|layout|html)["']|<x-mail::(?:message|layout|html)\b)/m.test(raw)

function startsLine(raw: string, at: number): boolean {
  let start = at
  while (raw[start - 1] === ' ' || raw[start - 1] === '\t') start--
  return start === 0 || raw[start - 1] === '\n'
}

function matchEnd(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(raw) ? pattern.lastIndex : 0
}

/** A full stop at the end belongs to the sentence. */
const withoutStop = (raw: string, end: number): number => (raw[end - 1] === '.' ? end - 1 : end)

/** Offset behind the bracket that closes the one at `open`, quoted words skipped; 0 where there is none. */
function closeOf(raw: string, open: number): number {
  const most = Math.min(raw.length, open + LONG)
  let depth = 0
  let quote = ''
  for (let i = open; i < most; i++) {
    const char = raw[i] as string
    if (quote !== '') {
      if (char === '\\') i++
      else if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '(' || char === '[' || char === '{') depth++
    else if (char === ')' || char === ']' || char === '}') {
      depth--
      if (depth === 0) return i + 1
    }
  }
  return 0
}
