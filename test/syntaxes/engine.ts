import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar, type IRawGrammar } from 'vscode-textmate'
import { root } from '../house/sources.ts'

const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { grammars: ReadonlyArray<{ scopeName: string; path: string; injectTo: readonly string[] }> }
}
/** Copydesk's grammars by scope, as the manifest names them. */
const own = new Map(manifest.contributes.grammars.map(({ scopeName, path }) => [scopeName, path]))
const files: Readonly<Record<string, string>> = {
  'text.html.markdown': 'markdown',
  'source.yaml': 'yaml',
  'source.yaml.1.2': 'yaml',
  'text.html.basic': 'html',
  'text.html.derivative': 'html-derivative',
  'source.js': 'javascript',
  'source.mdx': 'mdx',
  'source.tsx': 'tsx',
}

/** A grammar with Copydesk's injected as the manifest says, in the engine that editors run. MDX is coloured by the extension of its makers. */
export async function grammarOf(language: 'text.html.markdown' | 'source.mdx'): Promise<IGrammar> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    getInjections: (scope) =>
      manifest.contributes.grammars
        .filter(({ injectTo }) => injectTo.includes(scope))
        .map(({ scopeName }) => scopeName),
    loadGrammar: async (scope) => (own.has(scope) ? parse(join(root, own.get(scope) ?? '')) : theirs(scope)),
  })
  const grammar = await registry.loadGrammar(language)
  if (!grammar) throw new Error(`no grammar of ${language}`)
  return grammar
}

const parse = (path: string): IRawGrammar => JSON.parse(readFileSync(path, 'utf8')) as IRawGrammar

function theirs(scope: string): IRawGrammar | null {
  const file = files[scope]
  return file ? parse(require.resolve(`tm-grammars/grammars/${file}.json`)) : null
}

export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

/** The tokens of a text, line by line. */
export function tokens(grammar: IGrammar, text: string): Token[][] {
  let state = textmate.INITIAL
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state)
    state = result.ruleStack
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scopes }))
  })
}

const has = ({ scopes }: Token, part: string) => scopes.some((scope) => scope.includes(part))

/** The stretches of text whose scopes name `part`, neighbours joined. */
export function stretches(grammar: IGrammar, text: string, part: string): string[] {
  const found: string[] = []
  let last: Token | undefined
  for (const token of tokens(grammar, text).flat()) {
    if (has(token, part)) found.push(last && has(last, part) ? (found.pop() ?? '') + token.text : token.text)
    last = token
  }
  return found
}
