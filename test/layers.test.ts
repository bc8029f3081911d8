import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { complaints, rows } from './house/layers.ts'
import { root, source, sources } from './house/sources.ts'

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const packages = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }))

/** Layers of the design that nothing stands in yet; a layer with a file in it must leave this list. */
const toCome: readonly string[] = []
const present = rows.flat().filter((layer) => !toCome.includes(layer))

describe('the layers of src', () => {
  test('are the folders of src', () => {
    const folders = readdirSync(join(root, 'src')).filter((name) => readdirSync(join(root, 'src', name)).length > 0)
    expect(folders.sort()).toEqual([...present].sort())
  })

  test.each(present)('%s has files that import only what is below it', (layer) => {
    const files = sources(`src/${layer}`)
    expect(files.length).toBeGreaterThan(0)
    expect(files.flatMap((file) => complaints(file, packages))).toEqual([])
  })
})

describe('the check itself', () => {
  const check = (path: string, text: string) => complaints(source(path, text), packages)

  test.each([
    ['src/text/a.ts', `import { b } from '../lang/b.ts'`, 'lang is not below text'],
    ['src/lint/a.ts', `import type { B } from '../rules/b.ts'`, 'rules is not below lint'],
    ['src/lint/a.ts', `export * from '../review/b.ts'`, 'review is not below lint'],
    ['src/lint/a.ts', `export { b } from '../review/b.ts'`, 'review is not below lint'],
    ['src/lint/a.ts', `const b = await import('../review/b.ts')`, 'review is not below lint'],
    ['src/lint/a.ts', `let b: import('../review/b.ts').B`, 'review is not below lint'],
    ['src/cli/a.ts', `import { b } from '../vscode/b.ts'`, 'vscode is not below cli'],
    ['src/lint/a.ts', `import { b } from '../../test/b.ts'`, 'code outside src'],
    ['src/lint/a.ts', `import { b } from '../gone/b.ts'`, 'gone is no layer'],
    ['src/review/a.ts', `import * as vscode from 'vscode'`, 'only src/vscode may'],
    ['src/review/a.ts', `import { readFileSync } from 'node:fs'`, 'the Node entry of src/vscode may'],
    ['src/vscode/map.ts', `import { readFileSync } from 'node:fs'`, 'the Node entry of src/vscode may'],
    ['src/node/a.ts', `import { readFileSync } from 'fs'`, 'a Node module without "node:"'],
    ['src/cli/a.ts', `import fs = require('fs')`, 'a Node module without "node:"'],
    ['src/lang/id/a.ts', `import nlp from 'compromise/two'`, 'only src/lang/en may'],
    ['src/message/a.ts', `import type { Root } from 'mdast'`, 'only src/copy may'],
    ['src/review/a.ts', `import { parse } from 'yaml'`, 'only src/copy may'],
    ['src/review/a.ts', `import x from 'left-pad'`, 'package.json does not name it'],
    ['src/review/a.ts', `const x = (name: string) => import(name)`, 'imports something computed'],
  ])('%s with %s', (path, text, complaint) => {
    expect(check(path, text).join()).toContain(complaint)
  })

  test.each([
    ['src/lint/a.ts', `import type { Span } from '../text/span.ts'`],
    ['src/lint/a.ts', `import { runner } from './runner.ts'`],
    ['src/vscode/node.ts', `import { cpus } from 'node:os'`],
    ['src/copy/a.ts', `import type { Root } from 'mdast'`],
    ['src/lang/en/a.ts', `import nlp from 'compromise'`],
  ])('%s may: %s', (path, text) => {
    expect(check(path, text)).toEqual([])
  })
})
