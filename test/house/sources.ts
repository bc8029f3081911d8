import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A node of the syntax tree, as loosely as a walk needs it. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

export interface SourceFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly tree: Node
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Every TypeScript file below `folder` (from the project's folder), parsed. Throws when one has a syntax error. */
export function sources(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.parentPath.includes('node_modules'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((path) => source(path, readFileSync(join(root, path), 'utf8')))
}

/** One file from its text. */
export function source(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  return { path, text, tree: program as unknown as Node }
}

/** Every node of a file, parents first. */
export function* nodes(tree: Node): Generator<Node> {
  yield tree
  for (const value of Object.values(tree))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodes(child)
}

/** The text of a string literal or of a template without slots. */
export function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'TSLiteralType') return literal(node.literal)
  const quasis = node.quasis as { value: { cooked: string } }[] | undefined
  return node.type === 'TemplateLiteral' && quasis?.length === 1 ? quasis[0]?.value.cooked : undefined
}

/**
 * What a file imports: static, dynamic and type imports, re-exports, `import('x').T`, `import x = require('x')` and `require('x')`.
 * A dynamic import of something computed gives `undefined`.
 */
export function imports(file: SourceFile): (string | undefined)[] {
  return [...nodes(file.tree)].flatMap((node) => {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        return [literal(node.source ?? node.argument)]
      case 'ExportNamedDeclaration':
        return isNode(node.source) ? [literal(node.source)] : []
      case 'TSExternalModuleReference':
        return [literal(node.expression)]
      case 'CallExpression': {
        const [first] = node.arguments as Node[]
        return isNode(node.callee) && node.callee.name === 'require' ? [literal(first)] : []
      }
      default:
        return []
    }
  })
}
