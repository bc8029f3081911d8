import type { Prose } from '../text/prose.ts'
import { alignDouble } from '../text/quoted.ts'
import { Runs } from '../text/runs.ts'
import type { Draft } from './draft.ts'
import { htmlDrafts } from './html.ts'
import { hrefBeside, isButtonParameter, isCopyParameter, looksLikeWords } from './keys.ts'
import type { Mask } from './mask.ts'
import { draftThrough } from './moved.ts'

interface Parameter {
  readonly name: string
  readonly value: string
  readonly prose: Prose
}

const PARAMETER = /(?<![\w.:@-])([@:\w.-]+)\s*[=:]\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)/g
/** In HTML a backslash is a letter. */
const ATTRIBUTE = /(?<![\w.:@-])([@:\w.-]+)\s*=\s*(?:\{\s*)?("[^"]*"|'[^']*'|`[^`]*`)/g
const POSITIONAL = /(?:^|\s)("(?:[^"\\]|\\.)*"|`[^`]*`)/g

/** The words among the parameters of a tag; offsets count in `raw`. */
export function parameterDrafts(raw: string, mask: Mask, render: (prose: Prose) => readonly Draft[]): Draft[] {
  if (mask.closing || mask.name === undefined || mask.name === '') return []
  const text = raw.slice(mask.start, mask.end)
  const isTag = mask.syntax === 'component'
  const named = parameters(text, mask.start, isTag ? ATTRIBUTE : PARAMETER)
  if (named.length === 0 && mask.syntax === 'shortcode' && /btn|button|cta/i.test(mask.name))
    return positional(text, mask, render)
  const all = named.map(({ name, value }) => [name, value] as const)
  return named.flatMap((one) => {
    if (!isCopyParameter(one.name) || !looksLikeWords(one.value)) return []
    const button = isButtonParameter(one.name, mask.name ?? '')
    const href = hrefBeside(one.name, all, button)
    return drafts(one, mask, button, href, render)
  })
}

/** `{{< button "Get started" "/start" >}}`: the first words are the label, the first address its target. */
function positional(text: string, mask: Mask, render: (prose: Prose) => readonly Draft[]): Draft[] {
  const values = parameters(text, mask.start, POSITIONAL)
  const label = values.find((one) => looksLikeWords(one.value))
  const href = values.find((one) => one !== label && /^(?:[a-z]+:|[/#.])/.test(one.value))
  return label ? drafts(label, mask, true, href?.value, render) : []
}

function drafts(
  one: Parameter,
  mask: Mask,
  button: boolean,
  href: string | undefined,
  render: (prose: Prose) => readonly Draft[],
): Draft[] {
  const isTag = mask.syntax === 'component'
  const rendered = isTag
    ? htmlDrafts(one.value).drafts.map((draft) => draftThrough(draft, one.prose))
    : render(one.prose)
  return rendered.map((draft) => ({
    ...draft,
    shape: button ? 'button' : 'parameter',
    origin: isTag ? 'html' : 'template',
    key: one.name === '' ? (mask.name ?? '') : `${mask.name}.${one.name}`,
    ...(button && href !== undefined ? { href } : {}),
  }))
}

function parameters(text: string, at: number, pattern: RegExp): Parameter[] {
  return [...text.matchAll(pattern)].map((hit) => {
    const quoted = hit.at(-1) as string
    const start = hit.index + hit[0].lastIndexOf(quoted)
    const inner = quoted.slice(1, -1)
    const value = quoted[0] === '`' || pattern === ATTRIBUTE ? inner : inner.replace(/\\(["'\\])/g, '$1')
    const runs = new Runs()
    if (value === inner) runs.plain(value, at + start + 1)
    else alignDouble(value, quoted, at + start, runs)
    return { name: hit.length > 2 ? (hit[1] as string) : '', value, prose: runs.prose() }
  })
}
