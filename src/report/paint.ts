const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], blue: [34, 39], green: [32, 39] } as const

export type Ink = keyof typeof CODES

export type Paint = (ink: Ink, text: string) => string

/** Colours for terminals, or none. */
export const painter = (color: boolean): Paint =>
  color ? (ink, text) => `\u001B[${CODES[ink][0]}m${text}\u001B[${CODES[ink][1]}m` : (_, text) => text

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

/** Text for a terminal: control characters, which a file's name or words may hold, stand as their pictures and control nothing. */
export const visible = (text: string): string =>
  text.replace(/\p{Cc}/gu, (control) => {
    const code = control.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD'
  })

/** Text on one line, blanks folded, cut to `most` characters. */
export function oneLine(text: string, most = 100): string {
  const folded = text.replace(/\s+/g, ' ').trim()
  if (folded.length <= most) return folded
  const cut = folded.slice(0, most)
  const blank = cut.lastIndexOf(' ')
  return `${cut.slice(0, blank > most / 2 ? blank : most).replace(/[\uD800-\uDBFF]$/, '')} ...`
}

/** An error as one line: what it is about, then what is wrong. */
export function errorLine({
  file,
  line,
  column,
  key,
  message,
}: {
  file: string
  line?: number
  column?: number
  key?: string
  message: string
}) {
  const place = [file, line, column].filter((part) => part !== undefined).join(':')
  return [place, key, message]
    .filter(Boolean)
    .join(': ')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}
