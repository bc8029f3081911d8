import type { MessageMap } from '../message/map.ts'
import { type Edit, hint } from '../rewrite/rewrite.ts'
import { contains } from '../text/span.ts'
import { openingLine } from './region.ts'
import type { Finding } from './rule.ts'

/** The edit that silences a finding where it stands: a comment in the line above, with a slot for the reason. */
export function silence(map: MessageMap, finding: Pick<Finding, 'rule' | 'span'>, mdx = false): Edit {
  const { source, frontMatter } = map.copy
  const at = openingLine(map, finding.span.start)
  const indent = /^[ \t]*/.exec(source.slice({ start: at, end: finding.span.end }))?.[0] ?? ''
  const [open, close] =
    frontMatter && contains(frontMatter, { start: at, end: at })
      ? ['# ', '']
      : mdx
        ? ['{/* ', ' */}']
        : ['<!-- ', ' -->']
  return {
    span: { start: at, end: at },
    parts: [`${indent}${open}copydesk-disable-next-line ${finding.rule} -- `, hint('reason'), `${close}\n`],
  }
}
