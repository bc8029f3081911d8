/**
 * The names that site builders, mail tools and components give to their fields: which of them carry words for the reader,
 * which are a button's label, and which hold the address beside it. Format vocabulary, the same in every language.
 */

/** Last words of keys that never carry copy. */
const SILENT: ReadonlySet<string> = new Set(
  `slug permalink url urls uri href link links path src image images img imgs picture pic icon icons logo logos avatar thumbnail thumb photo
  file files video videos audio screenshot poster banner cover favicon date dates datetime lastmod updated created modified published publishdate pubdate expiry time timestamp weight order id
  ids uid uuid key class classes classname css style styles theme color colour colors background bg gradient font layout template type kind posttype format
  variant lang language locale tags tag categories category taxonomy keywords keyword draft status visible enable enabled disabled show hide hidden
  featured alias aliases redirect width height size position align alignment target rel license licence repo repository github
  twitter facebook linkedin instagram youtube email mail phone tel alt audience campaign stage persona copydesk robots sitemap menu page command args env var vars version
  identifier anchor parent collection permalinks breadcrumbs canonical og ogimage analytics tracking gtag script scripts stylesheet provider endpoint method action
  engine parser source cascade outputs output resources params sidebar toc search comments series ref refs author authors markup filename extension lat lng latitude longitude zoom`.split(
    /\s+/,
  ),
)

/** Last words of keys whose values are words even where they look like a token. */
const SPEAKING: ReadonlySet<string> = new Set(
  `title headline heading subtitle subheading subheadline subhead tagline slogan text body content copy quote testimonial label description desc summary
  excerpt intro introduction lead lede message button btn cta question answer caption subject preheader preview eyebrow kicker benefit benefits
  feature features bullet bullets item items headertitle name price stat number value metric figure offer guarantee note disclaimer footnote reason`.split(
    /\s+/,
  ),
)

/** Numbers that the reader sees. */
const COUNTED: ReadonlySet<string> = new Set([
  'price',
  'stat',
  'number',
  'value',
  'metric',
  'figure',
  'count',
  'amount',
  'percent',
  'cost',
  'fee',
  'harga',
  'biaya',
  'tarif',
  'angka',
  'nilai',
  'jumlah',
])

/** Of a testimonial: silent elsewhere. */
const ATTRIBUTION: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'role',
  'company',
  'position',
  'source',
  'attribution',
])
const TESTIMONY: ReadonlySet<string> = new Set(['quote', 'testimonial', 'content', 'text', 'body', 'review'])

const LABEL: ReadonlySet<string> = new Set([
  'text',
  'label',
  'title',
  'name',
  'content',
  'caption',
  'value',
  'btn',
  'button',
  'cta',
])
const BUTTON: ReadonlySet<string> = new Set(['btn', 'button', 'cta', 'action'])
const ADDRESS: ReadonlySet<string> = new Set(['url', 'href', 'link', 'to', 'path', 'page', 'target', 'uri'])

/** Further parameter names of tags and components that carry copy. */
const PARAMETERS: ReadonlySet<string> = new Set(
  `title headline heading subtitle subheading subheadline subhead tagline slogan text subtext body content copy quote testimonial label description
  desc summary excerpt intro lead message button btn cta question answer caption eyebrow kicker benefit feature price stat note author role
  company disclaimer badge`.split(/\s+/),
)

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
  if (typeof value === 'number') return COUNTED.has(last)
  if (typeof value !== 'string' || value.trim() === '') return false
  if (ATTRIBUTION.has(last) && quoted) return true
  if (isButtonLabel(words)) return looksLikeWords(value)
  if (SILENT.has(last) || SILENT.has(words.join(''))) return false
  if (path.slice(0, -1).some((key) => SILENT_BRANCHES.has(key.toLowerCase()))) return false
  if (COUNTED.has(last)) return /[\p{L}\p{N}]/u.test(value) && !looksLikeAddress(value)
  return looksLikeWords(value) && (SPEAKING.has(last) || !looksLikeToken(value))
}

/** True for the key of somebody's words, beside which a name is an attribution. */
export const isTestimony = (key: string): boolean => TESTIMONY.has(keyWords(key).at(-1) ?? '')

/** True for the key of a button's or link's target. */
export const isAddressKey = (key: string): boolean => ADDRESS.has(keyWords(key).at(-1) ?? '')

/** Maps that hold settings, not words. */
const SILENT_BRANCHES: ReadonlySet<string> = new Set(
  'vars env args aliases tags categories keywords sitemap cascade menu menus seo_image og twitter build outputs resources copydesk'.split(
    ' ',
  ),
)

/** True for `button`, `btnText`, `cta_label`: a button's words. `buttonStyle` is none. */
function isButtonLabel(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  if (BUTTON.has(last) && last !== 'action') return true
  return words.length > 1 && LABEL.has(last) && words.slice(0, -1).some((word) => BUTTON.has(word))
}

/** True where a parameter of a tag or component is words on the page. */
export function isCopyParameter(name: string): boolean {
  if (/^(?:[:@]|v-|on[A-Z]|data-|aria-)/.test(name)) return false
  const words = keyWords(name)
  return PARAMETERS.has(words.at(-1) ?? '') || isButtonLabel(words)
}

/** True where a parameter is a button's label: by its own name, or as the label of a tag that is a button. */
export function isButtonParameter(name: string, tag: string): boolean {
  const words = keyWords(name)
  if (isButtonLabel(words)) return true
  return (
    words.length === 1 &&
    LABEL.has(words[0] as string) &&
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
  if (!LABEL.has(last) || (own.length === 1 && (last === 'title' || last === 'name' || last === 'content') && !button))
    return undefined
  const stems = [
    without(own, LABEL),
    own.join(' '),
    own.filter((word) => !ADDRESS.has(word) && !LABEL.has(word)).join(' '),
  ]
  let best: { rank: number; value: string } | undefined
  for (const [name, value] of all) {
    const words = keyWords(name)
    if (typeof value !== 'string' || !ADDRESS.has(words.at(-1) ?? '') || name === key) continue
    const stem = words.slice(0, -1).join(' ')
    const rank = stems.indexOf(stem)
    const general = stem === '' && BUTTON.has(last) ? stems.length : rank
    if (general >= 0 && (!best || general < best.rank)) best = { rank: general, value }
  }
  return best?.value
}

function without(words: readonly string[], last: ReadonlySet<string>): string {
  return (last.has(words.at(-1) ?? '') && !BUTTON.has(words.at(-1) ?? '') ? words.slice(0, -1) : words).join(' ')
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
