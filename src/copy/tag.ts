/** An HTML tag, read from its writing. */
export interface Tag {
  /** In lower case. */
  readonly name: string
  readonly closing: boolean
  /** `<x />`. */
  readonly empty: boolean
  /** Names in lower case, values as written, without their quotes. */
  readonly attributes: ReadonlyMap<string, string>
}

const NAME = /^<(\/?)([a-zA-Z][\w.:-]*)/
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
const BUTTON = /(?:^|[\s_-])(?:btn|buttons?|cta)(?:$|[\s_-])/i

/** Reads one tag; undefined for comments and declarations. */
export function readTag(raw: string): Tag | undefined {
  const head = NAME.exec(raw)
  if (!head) return undefined
  const attributes = new Map<string, string>()
  for (const [, name, double, single, bare] of raw.slice(head[0].length).matchAll(ATTRIBUTE))
    attributes.set((name as string).toLowerCase(), double ?? single ?? bare ?? '')
  return {
    name: (head[2] as string).toLowerCase(),
    closing: head[1] === '/',
    empty: raw.endsWith('/>'),
    attributes,
  }
}

/** True for class names that sites give to links which look like buttons. */
export const isButtonClass = (names: string): boolean => BUTTON.test(names)

/** True for a button, and for a link that looks like one. */
export function isButton(tag: Tag): boolean {
  if (tag.name === 'button') return true
  return (
    tag.name === 'a' && (isButtonClass(tag.attributes.get('class') ?? '') || tag.attributes.get('role') === 'button')
  )
}
