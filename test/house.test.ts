import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ignore from 'ignore'
import { describe, expect, test } from 'vitest'
import { type Node, nodes, root, type SourceFile, source, sources } from './house/sources.ts'
import { wordLists } from './house/words.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const engine = sources('src')
const all = [...engine, ...sources('test')]

const line = (file: SourceFile, { start }: Node) => `${file.path}:${file.text.slice(0, start).split('\n').length}`

describe('source files', () => {
  test('have no "any"', () => {
    const found = all.flatMap((file) =>
      [...nodes(file.tree)].filter(({ type }) => type === 'TSAnyKeyword').map((node) => line(file, node)),
    )
    expect(found).toEqual([])
  })

  test('have 300 lines at most, unless they hold nothing but data', () => {
    const isData = (file: SourceFile) => ![...nodes(file.tree)].some(({ type }) => /Function|Class/.test(type))
    const long = all.filter((file) => file.text.split('\n').length > 301 && !isData(file)).map(({ path }) => path)
    expect(long).toEqual([])
  })

  test('leave word lists to lang', () => {
    // Vocabulary of formats, not of a language.
    const formats = [
      'src/copy/classify.ts', // names of folders and files
      'src/copy/directives.ts', // keywords of template languages
      'src/copy/html.ts', // elements
      'src/copy/keys.ts', // keys of front matter
      'src/copy/sign-names.ts', // names of signs
      'src/copy/signs.ts', // addresses of forms
      'src/copy/sketch.ts', // elements
      'src/copy/templates.ts', // keywords of template languages
      'src/copy/written.ts', // first words of code lines
    ]
    const free = (path: string) => /^src\/(lang|rules)\//.test(path) || formats.includes(path)
    expect(engine.filter(({ path }) => !free(path)).flatMap(wordLists)).toEqual([])
  })

  const words = Array.from({ length: 13 }, (_, index) => `word${'abcdefghijklm'[index]}`)
  test.each([
    ['an array', `const list = ${JSON.stringify(words)}`],
    ['a set', `const list = new Set(${JSON.stringify(words)})`],
    ['an alternation', `const list = /^(${words.join('|')})$/`],
    ['a string that is split', `const list = '${words.join(' ')}'.split(' ')`],
    ['a table of flags', `const list = { ${words.map((word) => `${word}: 1`).join(', ')} }`],
  ])('are seen with a word list in %s', (_, text) => {
    expect(wordLists(source('src/lint/a.ts', text))).toEqual(['src/lint/a.ts:1'])
  })
})

describe('the project', () => {
  test('has at its top only what the design and the ecosystem name', () => {
    const ignored = ignore().add(read('.gitignore'))
    const names = readdirSync(root, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => name !== '.git/' && name !== '.git' && !ignored.ignores(name))
    const card = ['src/', 'syntaxes/', 'test/', 'media/', 'package.json', 'tsconfig.json', '.vscodeignore', 'README.md']
    const ecosystem = [
      ...['LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'package-lock.json', '.ci/', '.gitignore', '.gitattributes'],
      ...[
        '.editorconfig',
        '.npmignore',
        '.pre-commit-hooks.yaml',
        'biome.json',
        'vitest.config.mts',
        'l10n/',
        'package.nls.json',
        'package.nls.id.json',
      ],
    ]
    expect(names.filter((name) => !card.includes(name) && !ecosystem.includes(name))).toEqual([])
    expect(card.filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  test.each(['package-lock.json', 'test/vscode/server/package-lock.json'])('%s names no registry', (path) => {
    expect(read(path)).not.toMatch(/"resolved": *"http/)
    expect(existsSync(join(root, '.npmrc'))).toBe(false)
  })

  test('locks the packages of every platform, as npm ci demands', () => {
    const locked: Record<string, { optionalDependencies?: object }> = JSON.parse(read('package-lock.json')).packages
    const names = new Set(Object.keys(locked).map((path) => path.replace(/^.*node_modules\//, '')))
    const wanted = Object.values(locked).flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter((name) => !names.has(name))).toEqual([])
  })

  test('has a manifest that editors and registries accept', () => {
    expect(manifest).toMatchObject({ name: 'copydesk', publisher: 'copydesk', license: 'MIT' })
    expect(manifest.engines.vscode).toMatch(/^\^1\.\d+\.0$/)
    expect(manifest.dependencies).toBeUndefined()
  })

  test('is compiled against the oldest VS Code that the manifest names', () => {
    const types = JSON.parse(read('node_modules/@types/vscode/package.json')).version
    expect(types.split('.').slice(0, 2)).toEqual(manifest.engines.vscode.slice(1).split('.').slice(0, 2))
  })

  test('says in the changelog what the version brings', () => {
    const versions = [...read('CHANGELOG.md').matchAll(/^## (\S+)/gm)].map(([, name]) => name)
    expect(versions.find((name) => name !== 'Unreleased')).toBe(manifest.version)
  })
})
