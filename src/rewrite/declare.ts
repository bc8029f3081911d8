import type { Copy, DeclaredAudience } from '../copy/piece.ts'
import type { MessageMap, Side } from '../message/map.ts'
import type { Edit } from './rewrite.ts'

/** An inference that is wrong more often than three times in ten is worth a question. */
const SURE = 0.7

/** The edits that declare each audience in the file's front matter, the likeliest first; none where it is known well enough. */
export function declarations(map: MessageMap): Array<{ audience: DeclaredAudience; edits: readonly Edit[] }> {
  const { value, declared, confidence } = map.audience
  if (declared || (value !== 'unclear' && confidence >= SURE)) return []
  const weight = (side: Side) =>
    map.audience.evidence.reduce((sum, each) => (each.audience === side ? sum + each.weight : sum), 0)
  const sides: readonly Side[] = weight('b2b') >= weight('b2c') ? ['b2b', 'b2c'] : ['b2c', 'b2b']
  return [...sides, 'both' as const].map((audience) => ({ audience, edits: [declare(map.copy, audience)] }))
}

const AUDIENCE = /^audience[ \t]*[:=][^\r\n]*/m

/** Writes `audience:` into the front matter: over the one that is there, into a block that is there, or into a new block. */
export function declare(
  { source, frontMatter }: Pick<Copy, 'source' | 'frontMatter'>,
  audience: DeclaredAudience,
): Edit {
  const { eol } = source
  if (!frontMatter) {
    return { span: { start: 0, end: 0 }, parts: [`---${eol}audience: ${audience}${eol}---${eol}${eol}`] }
  }
  const isToml = source.text.startsWith('+++')
  const line = isToml ? `audience = "${audience}"` : `audience: ${audience}`
  const there = AUDIENCE.exec(source.slice(frontMatter))
  if (there) {
    const start = frontMatter.start + there.index
    return { span: { start, end: start + there[0].length }, parts: [line] }
  }
  // First, because TOML's tables and YAML's last value have no end that a line could follow.
  const opens = source.lineSpan(0).end
  return { span: { start: opens, end: opens }, parts: [eol + line] }
}
