/** Currency signs and codes that both languages write, lower case. */
export const CURRENCIES: ReadonlyArray<readonly [string, string]> = [
  ['$', 'USD'],
  ['us$', 'USD'],
  ['s$', 'SGD'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₩', 'KRW'],
  ['₹', 'INR'],
  ['rp', 'IDR'],
  ['rp.', 'IDR'],
  ['rm', 'MYR'],
  ['idr', 'IDR'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['gbp', 'GBP'],
  ['sgd', 'SGD'],
  ['aud', 'AUD'],
  ['cad', 'CAD'],
  ['chf', 'CHF'],
  ['jpy', 'JPY'],
  ['krw', 'KRW'],
  ['inr', 'INR'],
  ['myr', 'MYR'],
]

/** Names whose number is part of the name; the expression ends where the figure begins. */
export const STANDARD_NAMES =
  /\b(?:iso(?:\s?\/\s?iec)?|iec|soc|pci(?:[\s-]dss)?|tls|ssl|aes|rsa|sha|wcag|http\/|rfc|nist(?: sp)?|fips|cmmc|en|din|astm|ansi|ul|ip|ipx|sni|bpom(?: (?:na|md|ml|tr|sd|ti))?|p-?irt|uu(?: no\.?| nomor)?|pp(?: no\.?| nomor)?|perpres(?: no\.?)?|permen\p{L}*(?: no\.?)?|pasal|type|tipe|covid|gdpr art\.?|haccp|gmp|csa|nen|cyber essentials|directive|regulation|euro|gen|web|industri|industry|formula)[\s-]?$/iu

/** Labels whose number only counts them; the expression ends where the figure begins. */
export const LABEL_NAMES =
  /\b(?:faq|q|bonus|minggu ke|hari ke|fase|tahap|modul|bab|langkah|halaman|hal\.|bagian|pertanyaan|volume|edisi|seri|level|lantai|kamar|gang|blok|km|rt|rw)[\s.-]?$/i

/** Physical and digital sizes: what a thing measures, not what it achieves. */
export const SIZE =
  /[\s-]?(?:mm|cm|km|kg|mg|ml|cl|gb|mb|kb|tb|mbps|gbps|mah|kwh|kw|mw|watts?|lux|hz|khz|mhz|ghz|px|dpi|ppi|fps|inch(?:es)?|inci|feet|ft|sq\.? ?(?:ft|m)|m²|m2|acres?|hectares?|hektar?e?|miles?|mil|meter|metres?|meters|liter|litres?|liters|grams?|gram|kilos?|oz|lbs?|spf|calories|kalori|kcal|°[cf]?|degrees?|derajat|ton|tons|tonnes)(?![\p{L}\p{N}])|\s?["”″](?=[\s.,;)]|$)|\s?(?:g|l)(?![\p{L}\p{N}'’])/iuy

/** Addresses and hosts: figures inside them are none. */
export const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi
