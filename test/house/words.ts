import { literal, type Node, nodes, type SourceFile } from './sources.ts'

const most = 12
const isWord = (text: string | undefined) => text !== undefined && /\p{L}{3}/u.test(text)

/**
 * Word lists of a file: more than twelve words in one array, as the keys of one table of flags or weights, as the alternatives of
 * one regular expression, or in one string that is split. Returns where, as `path:line`.
 */
export function wordLists(file: SourceFile): string[] {
  return [...nodes(file.tree)]
    .filter((node) => countWords(node) > most)
    .map((node) => `${file.path}:${file.text.slice(0, node.start).split('\n').length}`)
}

function countWords(node: Node): number {
  switch (node.type) {
    case 'ArrayExpression':
      return (node.elements as unknown[]).filter((element) => isWord(literal(element))).length
    case 'ObjectExpression':
      return flags(node.properties as Node[])
    case 'Literal':
      return alternatives(node)
    case 'CallExpression':
      return splitWords(node)
    default:
      return 0
  }
}

/** Properties such as `free: 1` or `'act now': true`: words with one of a few marks, where a record has values of its own. */
function flags(properties: readonly Node[]): number {
  const marks = properties.flatMap(({ key, value }) => {
    const { value: mark } = (value ?? {}) as { value?: unknown }
    const name = (key as { name?: string } | undefined)?.name ?? literal(key) ?? ''
    return /^[\p{Ll}' -]{3,}$/u.test(name) && (typeof mark === 'number' || typeof mark === 'boolean') ? [mark] : []
  })
  return new Set(marks).size <= 4 ? marks.length : 0
}

function alternatives({ regex }: Node): number {
  const pattern = (regex as { pattern: string } | undefined)?.pattern ?? ''
  return pattern.split('|').filter((part) => /\p{Ll}{3}/u.test(part.replace(/\\[a-zA-Z]/g, ''))).length
}

function splitWords({ callee }: Node): number {
  const { property, object } = callee as { property?: { name?: string }; object?: Node }
  return property?.name === 'split'
    ? (literal(object)
        ?.split(/[\s,;|]+/)
        .filter(isWord).length ?? 0)
    : 0
}
