const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for HTML and XML, in contents and quoted attributes. Characters that XML 1.0 has no place for become U+FFFD. */
export const markup = (text: string): string => whole(text).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)

/** The same for XML attributes, where line breaks and tabs would otherwise become blanks. */
export const attribute = (text: string): string =>
  markup(text).replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)

const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const whole = (text: string): string => text.replace(FORBIDDEN, '\uFFFD')

/** A path with forward slashes as a relative URI. */
export const uri = (path: string): string => path.split('/').map(segment).join('/')

const segment = (name: string): string =>
  encodeURIComponent(name.replace(FORBIDDEN, '\uFFFD')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Text in Markdown that is read as plain words, on one line. */
export const plainMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~!&@$]/g, (mark) => `\\${mark}`)
