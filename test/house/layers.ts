import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import { imports, type SourceFile } from './sources.ts'

/** The layers of src/, lowest first; those of one row don't know each other. */
export const rows = [
  ['text'],
  ['lang'],
  ['copy'],
  ['message'],
  ['bank'],
  ['rewrite'],
  ['lint'],
  ['rules'],
  ['review'],
  ['report'],
  ['node'],
  ['cli', 'vscode', 'remark'],
] as const

const rowOf = (layer: string) => rows.findIndex((row) => (row as readonly string[]).includes(layer))

/** Who may import which package; a package that no line matches is open to every layer. */
const owners: readonly { readonly name: RegExp; readonly allowed: RegExp; readonly where: string }[] = [
  { name: /^vscode$/, allowed: /^src\/vscode\//, where: 'src/vscode' },
  {
    name: /^node:/,
    allowed: /^src\/(node|cli)\/|^src\/vscode\/node[^/]*\.ts$/,
    where: 'src/node, src/cli and the Node entry of src/vscode',
  },
  { name: /^compromise/, allowed: /^src\/lang\/en\//, where: 'src/lang/en' },
  { name: /^(unified|vfile)$/, allowed: /^src\/(copy|remark)\//, where: 'src/copy and src/remark' },
  // The small string helpers of micromark know no tree.
  { name: /^micromark-util-/, allowed: /^src\//, where: 'src' },
  {
    name: /^(mdast|hast|unist|micromark|remark|rehype|parse5|html|yaml|toml|js-yaml)(-|$)/,
    allowed: /^src\/copy\//,
    where: 'src/copy',
  },
]

/** What is wrong with the imports of a file of src/, one sentence each; `packages` are those that package.json names. */
export function complaints(file: SourceFile, packages: ReadonlySet<string>): string[] {
  return imports(file).flatMap((target) => {
    if (target === undefined) return [`${file.path} imports something computed`]
    const complaint = target.startsWith('.') ? ofLayer(file.path, target) : ofPackage(file.path, target, packages)
    return complaint === undefined ? [] : [`${file.path} imports ${target}: ${complaint}`]
  })
}

function ofLayer(path: string, target: string): string | undefined {
  const [top, layer = ''] = posix.normalize(posix.join(posix.dirname(path), target)).split('/')
  const own = path.split('/')[1] ?? ''
  if (top !== 'src') return target.endsWith('.json') ? undefined : 'code outside src'
  if (!target.endsWith('.ts')) return 'no .ts at the end'
  if (layer === own) return undefined
  if (rowOf(layer) === -1) return `${layer} is no layer`
  return rowOf(layer) < rowOf(own) ? undefined : `${layer} is not below ${own}`
}

function ofPackage(path: string, target: string, packages: ReadonlySet<string>): string | undefined {
  if (builtinModules.includes(target)) return 'a Node module without "node:"'
  const owner = owners.find(({ name }) => name.test(target))
  if (owner !== undefined && !owner.allowed.test(path)) return `only ${owner.where} may`
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(target)?.[0] ?? target
  const known =
    target === 'vscode' || target.startsWith('node:') || packages.has(name) || packages.has(`@types/${name}`)
  return known ? undefined : 'package.json does not name it'
}
