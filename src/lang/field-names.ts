/**
 * The names that site builders, mail tools and components give to their fields, by what the fields hold: words for the reader, a button's
 * label, an address. Format vocabulary, the same in every language.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const fieldNames = {
  /** Last words of keys that never carry copy. */
  silent: words(`
    slug permalink url urls uri href link links path src image images img imgs picture pic icon icons logo logos
    avatar thumbnail thumb photo file files video videos audio screenshot poster banner cover favicon date dates
    datetime lastmod updated created modified published publishdate pubdate expiry time timestamp weight order id
    ids uid uuid key class classes classname css style styles theme color colour colors background bg gradient font
    layout template type kind posttype format variant lang language locale tags tag categories category taxonomy
    keywords keyword draft status visible enable enabled disabled show hide hidden featured alias aliases redirect
    width height size position align alignment target rel license licence repo repository github twitter facebook
    linkedin instagram youtube email mail phone tel alt audience campaign stage persona copydesk robots sitemap menu
    page command args env var vars version identifier anchor parent collection permalinks breadcrumbs canonical og
    ogimage analytics tracking gtag script scripts stylesheet provider endpoint method action engine parser source
    cascade outputs output resources params sidebar toc search comments series ref refs author authors markup
    filename extension lat lng latitude longitude zoom`),
  /** Last words of keys whose values are words even where they look like a token. */
  speaking: words(`
    title headline heading subtitle subheading subheadline subhead tagline slogan text body content copy quote
    testimonial label description desc summary excerpt intro introduction lead lede message button btn cta question
    answer caption subject preheader preview eyebrow kicker benefit benefits feature features bullet bullets item
    items headertitle name price stat number value metric figure offer guarantee note disclaimer footnote reason`),
  /** Switches that take their map off the page where they are false, or true. */
  shows: words('enable enabled visible show display active'),
  hides: words('disable disabled hide hidden'),
  /** Numbers that the reader sees. */
  counted: words(`
    price stat number value metric figure count amount percent cost fee harga biaya tarif angka nilai jumlah`),
  /** Of a testimonial: silent elsewhere. */
  attribution: words(`
    author authors role company position source attribution`),
  testimony: words(`
    quote testimonial content text body review`),
  label: words(`
    text label title name content caption value btn button cta`),
  button: words(`
    btn button cta action`),
  address: words(`
    url href link to path page target uri`),
  /** Further parameter names of tags and components that carry copy. */
  parameters: words(`
    title headline heading subtitle subheading subheadline subhead tagline slogan text subtext body content copy
    quote testimonial label description desc summary excerpt intro lead message button btn cta question answer
    caption eyebrow kicker benefit feature price stat note author role company disclaimer badge`),
  /** Maps that hold settings, not words. */
  silentBranches: words(`
    vars env args aliases tags categories keywords sitemap cascade menu menus seo_image og twitter build outputs
    resources copydesk`),
} as const
