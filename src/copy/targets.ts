import type { RootContent } from 'mdast'

/** What a reference may point to: a link or footnote definition. */
export interface Target {
  /** As Markdown compares them; footnotes begin with `^`. */
  readonly identifier: string
  readonly url: string
}

/** The definitions of a tree by their identifier; the first one counts. */
export function targetsIn(nodes: readonly RootContent[]): Map<string, Target> {
  const found = new Map<string, Target>()
  const add = (identifier: string, url: string): void => {
    if (!found.has(identifier)) found.set(identifier, { identifier, url })
  }
  const visit = (node: RootContent): void => {
    if (node.type === 'definition') add(node.identifier, node.url)
    if (node.type === 'footnoteDefinition') add(`^${node.identifier}`, '')
    if (
      node.type === 'blockquote' ||
      node.type === 'list' ||
      node.type === 'listItem' ||
      node.type === 'footnoteDefinition'
    )
      for (const child of node.children) visit(child)
  }
  for (const node of nodes) visit(node)
  return found
}

/** Those that a text may refer to: more than it does, never fewer. */
export function usedBy(text: string, targets: ReadonlyMap<string, Target>): Target[] {
  if (targets.size === 0) return []
  const used = new Set<Target>()
  for (const [, label] of text.matchAll(/\[((?:[^[\]\\]|\\.){1,999})\]/gs)) {
    const target = targets.get(identifierOf(label as string))
    if (target) used.add(target)
  }
  return [...used]
}

function identifierOf(label: string): string {
  const line = label.replace(/[\r\n][ \t>]*/g, ' ').replace(/[\t ]+/g, ' ')
  return line.trim().toLowerCase().toUpperCase().toLowerCase()
}

/** Definitions of the targets, and a paragraph behind them, so that nothing after it belongs to a footnote. */
export function definitionsOf(targets: readonly Target[], paragraph: string): string {
  if (targets.length === 0) return ''
  const lines = targets.map(({ identifier }) => `[${identifier}]: ${identifier.startsWith('^') ? 'x' : '#'}\n\n`)
  return `${lines.join('')}${paragraph}\n\n`
}
