import { signOffs } from './labels/letters.ts'

const MORE: readonly string[] = [
  'best(?: wishes)?',
  'all the best',
  'talk soon',
  'thanks(?: again)?',
  'thank you',
  'many thanks',
  'take care',
  'see you(?: \\p{L}+){0,2}',
  'until (?:then|next \\p{L}+)',
  'with (?:love|thanks|gratitude|warmth)',
  "here's to \\p{L}+(?: \\p{L}+){0,3}",
  'yours',
  'sampai jumpa(?: \\p{L}+){0,2}',
  'dengan (?:hangat|hormat)',
]

/** How a letter takes its leave, at the start of a short line. */
export const takesLeave = new RegExp(
  `^[^\\p{L}]*(?:${[...signOffs, ...MORE].join('|')})(?:[,.!–—-]|\\s*$|\\s*\\n)`,
  'iu',
)

/** A line that holds a name and nothing else: "**Ana Reyes**", "— The Larkfield team", "[Your name]". */
export const isSigned = (line: string): boolean =>
  /^\s*(?:[–—-]\s*\S.{0,50}|\[[^\]\n]{2,30}\]|\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}&][\p{L}.'’-]*){0,3})\s*$/u.test(line)

/** Words after the signature. */
export const isPostscript = (line: string): boolean => /^\W{0,3}p\.? ?p?\.? ?s\.?(?![\p{L}\d])/iu.test(line)

/** A line over the text of a letter: place and date, number, enclosure, subject, address. */
export const letterHead =
  /^\W{0,4}(?:(?:no(?:mor)?|number|ref(?:erence)?|lamp(?:iran)?|enc(?:losure)?|hal|perihal|subject|re|date|tanggal|kepada|to|attn|up|u\.p|dear|yth|di|tempat)\b[\s.]{0,2}(?::|yth)|(?:kepada )?yth\b|kepada\b|di tempat\b|(?:\p{Lu}[\p{L}.]{1,20} ?){1,3}, ?(?:\[|\{|\$\{|\d{1,2}\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|januari|februari|maret|mei|juni|juli|agustus|oktober|desember)\b))/iu
