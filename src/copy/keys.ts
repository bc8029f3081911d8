/** Which fields of front matter, tags and components carry words for the reader, which of these a button's, and which address stands beside it. */

import { fieldNames } from '../lang/field-names.ts'

/** `{{ ... }}` tags that steer a template and show nothing: Handlebars, Go, Jinja, Liquid. */
export const LOGIC_TAG =
  /^\{\{\{?[-~\s]*(?:[#/^!>&]|(?:if|else|elseif|end|each|unless|range|with|define|block|template|partial|for|endfor|endif|set|include|extends|import|layout|content_for)\b)/

/** A key's words in lower case: `ctaText`, `cta-text` and `cta_text` are the same. */
export function keyWords(key: string): string[] {
  return key
    .replace(/^[:@]|^v-bind:/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_.-]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '')
}

/** The key of a path that names the value: list items bear the name of their list. */
export const namedBy = (path: readonly string[]): string => path.findLast((key) => !/^\d+$/.test(key)) ?? ''

/** True where a front matter value is words on the page; `quoted` says that somebody's words stand beside it. */
export function carriesCopy(
  path: readonly string[],
  value: string | number | boolean | null,
  quoted: boolean,
): boolean {
  const words = keyWords(namedBy(path))
  const last = words.at(-1) ?? ''
  if (typeof value === 'number') return fieldNames.counted.has(last)
  if (typeof value !== 'string' || value.trim() === '') return false
  if (fieldNames.attribution.has(last) && quoted) return true
  if (isButtonLabel(words)) return looksLikeWords(value)
  if (fieldNames.silent.has(last) || fieldNames.silent.has(words.join(''))) return false
  if (path.slice(0, -1).some((key) => fieldNames.silentBranches.has(key.toLowerCase()))) return false
  if (fieldNames.counted.has(last)) return /[\p{L}\p{N}]/u.test(value) && !looksLikeAddress(value)
  return looksLikeWords(value) && (fieldNames.speaking.has(last) || !looksLikeToken(value))
}

/** True for the key of somebody's words, beside which a name is an attribution. */
export const isTestimony = (key: string): boolean => fieldNames.testimony.has(keyWords(key).at(-1) ?? '')

/** True where a value takes its map off the page: `enable: false`, `hidden: true`. */
export function isHiding(key: string, value: string | number | boolean | null): boolean {
  const name = key.toLowerCase()
  return value === false ? fieldNames.shows.has(name) : value === true && fieldNames.hides.has(name)
}

/** True for the key of a button's or link's target. */
export const isAddressKey = (key: string): boolean => fieldNames.address.has(keyWords(key).at(-1) ?? '')

/** True for `button`, `btnText`, `cta_label`: a button's words. `buttonStyle` is none. */
function isButtonLabel(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (fieldNames.button.has(last) && last !== 'action') return true
  return (
    words.length > 1 && fieldNames.label.has(last) && words.slice(0, -1).some((word) => fieldNames.button.has(word))
  )
}

/** True where a parameter of a tag or component is words on the page. */
export function isCopyParameter(name: string): boolean {
  if (/^(?:[:@]|v-|on[A-Z]|data-|aria-)/.test(name)) return false
  const words = keyWords(name)
  return fieldNames.parameters.has(words.at(-1) ?? '') || isButtonLabel(words)
}

/** True where a parameter is a button's label: by its own name, or as the label of a tag that is a button. */
export function isButtonParameter(name: string, tag: string): boolean {
  const words = keyWords(name)
  if (isButtonLabel(words)) return true
  return (
    words.length === 1 &&
    fieldNames.label.has(words[0] as string) &&
    keyWords(tag).some((word) => word === 'btn' || word === 'button')
  )
}

/** The address that belongs to a label: `cta_text` and `cta_url`, `text` and `url`. */
export function hrefBeside(
  key: string,
  all: ReadonlyArray<readonly [string, unknown]>,
  button = false,
): string | undefined {
  const own = keyWords(key)
  const last = own.at(-1) ?? ''
  if (
    !fieldNames.label.has(last) ||
    (own.length === 1 && (last === 'title' || last === 'name' || last === 'content') && !button)
  )
    return undefined
  const stems = [
    without(own, fieldNames.label),
    own.join(' '),
    own.filter((word) => !fieldNames.address.has(word) && !fieldNames.label.has(word)).join(' '),
  ]
  let best: { rank: number; value: string } | undefined
  for (const [name, value] of all) {
    const words = keyWords(name)
    if (typeof value !== 'string' || !fieldNames.address.has(words.at(-1) ?? '') || name === key) continue
    const stem = words.slice(0, -1).join(' ')
    const rank = stems.indexOf(stem)
    const general = stem === '' && fieldNames.button.has(last) ? stems.length : rank
    if (general >= 0 && (!best || general < best.rank)) best = { rank: general, value }
  }
  return best?.value
}

function without(words: readonly string[], last: ReadonlySet<string>): string {
  return (last.has(words.at(-1) ?? '') && !fieldNames.button.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(
    ' ',
  )
}

/** True for text with letters that is no address, colour or date. */
export function looksLikeWords(value: string): boolean {
  return /\p{L}/u.test(value) && !looksLikeAddress(value)
}

function looksLikeAddress(value: string): boolean {
  const text = value.trim()
  if (/\s/.test(text)) return false
  return (
    /^(?:[a-z][a-z0-9+.-]*:\/\/|mailto:|tel:|\/|\.\.?\/|#[\w-]*$|\?)/i.test(text) ||
    /^[\w./%-]+\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|mp4|webm|html?|md|css|js|json|ya?ml|zip)(?:[?#].*)?$/i.test(
      text,
    ) ||
    /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(text) ||
    /^[\w-]+\/[\w./-]+$/.test(text)
  )
}

/** One word in small letters, with digits and joints: an identifier rather than words, where the key does not say. */
const looksLikeToken = (value: string): boolean => /^[a-z0-9]+(?:[-_.:][a-z0-9]+)*$/.test(value.trim())
