import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { COMMANDS } from '../../src/cli/commands.ts'
import { FORMATS } from '../../src/report/formats.ts'
import { parseConfig } from '../../src/review/config.ts'
import { registry } from '../../src/review/registry.ts'
import { root } from '../house/sources.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('media/docs/pipeline.md')
const manifest = JSON.parse(read('package.json'))
const blocks = (language: string): string[] =>
  [...page.matchAll(/^( *)```(\w+)\n([\s\S]*?)^ *```/gm)]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))

describe('the page on pipelines', () => {
  test('names every format, and only those', () => {
    const named = [...page.matchAll(/^\| `(\w+)` \| /gm)].map((match) => match[1])
    expect(named.sort()).toEqual(Object.keys(FORMATS).sort())
  })

  test('names flags and commands that there are', () => {
    const flags = new Set(Object.values(COMMANDS).flatMap(({ flags }) => Object.keys(flags)))
    const others = ['frail']
    const named = [...page.matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((flag) => !flags.has(flag) && !others.includes(flag))).toEqual([])
    for (const [, command = ''] of page.matchAll(/npx copydesk ([a-z]+)/g)) expect(COMMANDS).toHaveProperty(command)
  })

  test('has examples that can be read', () => {
    const yaml = blocks('yaml')
    expect(yaml).toHaveLength(4)
    for (const each of yaml) expect(() => parse(each)).not.toThrow()
    const floors = blocks('json').find((each) => each.includes('floors'))
    expect(parseConfig(floors ?? '', 'x', registry).errors).toEqual([])
  })
})

test('the hook of pre-commit runs the command', () => {
  const hooks: unknown = parse(read('.pre-commit-hooks.yaml'))
  expect(hooks).toEqual([
    expect.objectContaining({ id: 'copydesk', entry: 'copydesk', language: 'node', types_or: ['markdown', 'mdx'] }),
  ])
  expect(manifest.bin).toEqual({ copydesk: 'dist/cli.js' })
  // It installs from the repository, where nothing is built.
  expect(manifest.scripts.prepare).toBe(manifest.scripts.build)
})

test('what the package exports is built', () => {
  expect(manifest.exports['./remark'].default).toBe('./dist/remark.mjs')
  expect(read('.ci/bundles.mjs')).toContain("outfile: 'dist/remark.mjs'")
  expect(read('.npmignore')).toContain('!/dist/remark.mjs')
})
