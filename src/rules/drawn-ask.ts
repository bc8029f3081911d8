import { askKeyWords, chatKeyWords, contactKeyWords, stockKeys } from '../lang/ask-targets.ts'
import { keyWords } from '../lang/keys.ts'
import type { Page } from '../lint/rule.ts'
import { askOfHost } from '../message/ctas/ask.ts'

const LINE = /^[ \t-]{0,20}["']?([A-Za-z][\w-]{1,40})["']?[ \t]{0,3}[:=][ \t]{0,3}["']?([^\s"'].{0,200})/gm
const ADDRESS = /^(?:https?:\/\/\S|mailto:|tel:|\/[\w-]|#[\w-]|www\.|wa\.me)/i
const PICTURE = /\.(?:png|jpe?g|gif|svg|webp|avif|mp4)\b/i
const NUMBER = /^\+?\d[\d ()-]{7}/
const PRICE = /^[^\s\d]{0,4} ?\d/

const ASKS = new Set(askKeyWords)
const CHATS = new Set(chatKeyWords)
const PRICES: ReadonlySet<string> = new Set(keyWords.price)
const STOCKS = new Set(stockKeys)

/** What a layout draws an ask with: the key that holds the address behind a button, or the price and the stock of a shop. */
export type DrawnAsk = { readonly key: string } | 'shop'

/** The ask that the layout draws from the front matter, where that holds one. */
export function drawnAsk({ map }: Page): DrawnAsk | undefined {
  const { frontMatter, source } = map.copy
  if (!frontMatter) return undefined
  let price = false
  let stock = false
  for (const [, key = '', value = ''] of source.slice(frontMatter).matchAll(LINE)) {
    const words = wordsOf(key)
    const whole = words.join('')
    if (isAddress(words, value)) return { key }
    price ||= PRICES.has(whole) && PRICE.test(value)
    stock ||= STOCKS.has(whole)
  }
  return price && stock ? 'shop' : undefined
}

/** True where front matter tells a number or an address of the sender, which a layout shows. */
export function holdsContact({ map }: Page): boolean {
  const { frontMatter, source } = map.copy
  if (!frontMatter) return false
  return [...source.slice(frontMatter).matchAll(LINE)].some(
    ([, key = '', value = '']) => CONTACT.test(value) && wordsOf(key).some((word) => CONTACTS.has(word)),
  )
}

const CONTACT = /^(?:mailto:|tel:|\+?\d[\d ().-]{7}|[\w.+-]{1,40}@[\w-])/i
const CONTACTS = new Set(contactKeyWords)

function isAddress(words: readonly string[], value: string): boolean {
  if (PICTURE.test(value)) return false
  if (NUMBER.test(value)) return words.some((word) => CHATS.has(word))
  if (!ADDRESS.test(value)) return false
  const ask = askOfHost(value)
  return words.some((word) => ASKS.has(word)) || (ask !== undefined && ask !== 'other')
}

const wordsOf = (key: string): string[] =>
  key
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[_-]+/)

/** Nothing but the values of front matter, which a layout draws. */
export const isAllFields = ({ piece }: Page): boolean =>
  piece.piece.blocks.every(({ origin }) => origin === 'frontmatter')
