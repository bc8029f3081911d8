import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { root } from './house/sources.ts'

const vsix = join(root, 'copydesk.vsix')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
let files: Record<string, Uint8Array> = {}

const has = (path: string) => `extension/${path.replace(/^\.\//, '')}` in files
const text = (path: string) => strFromU8(files[`extension/${path}`] ?? new Uint8Array())

describe('the packaged extension', () => {
  beforeAll(() => {
    const built = join(root, 'dist/extension.js')
    const isFresh = existsSync(vsix) && existsSync(built) && statSync(vsix).mtimeMs >= statSync(built).mtimeMs
    if (!isFresh)
      execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, shell: process.platform === 'win32' })
    files = unzipSync(readFileSync(vsix))
  }, 120_000)

  test('is smaller than 1.5 MB', () => {
    expect(statSync(vsix).size).toBeLessThan(1.5e6)
  })

  test('holds what an editor needs and nothing else', () => {
    const allowed =
      /^extension\/(package(\.nls(\.\w+)?)?\.json|(readme|changelog)\.md|LICENSE\.txt|dist\/|l10n\/|syntaxes\/|media\/)/
    const strange = Object.keys(files).filter(
      (path) => !allowed.test(path) && !['extension.vsixmanifest', '[Content_Types].xml'].includes(path),
    )
    expect(strange).toEqual([])
    expect(Object.keys(files).filter((path) => /\.(ts|map)$|node_modules|\/(test|\.ci|shots)\//.test(path))).toEqual([])
  })

  test('holds every file that its manifest names', () => {
    const named = [manifest.main, manifest.browser, manifest.icon, ...paths(manifest.contributes)]
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((path) => !has(path))).toEqual([])
  })

  test('has every text of its manifest in both languages', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/%([\w.]+)%/g)].map(([, key]) => key)
    for (const file of ['package.nls.json', 'package.nls.id.json']) {
      const texts = JSON.parse(text(file))
      expect(keys.filter((key) => typeof texts[key ?? ''] !== 'string')).toEqual([])
      expect(Object.keys(texts).filter((key) => !keys.includes(key))).toEqual([])
    }
  })

  test('reads a small file first on Node hosts, and the engine in pieces when something is to be reviewed', () => {
    const first = text('dist/extension.js')
    expect(first.length).toBeLessThan(100_000)
    expect(first).not.toMatch(/require\("\.[^"]*"\)/)
    const pieces = text('dist/web/extension.js').split('\n//# piece ').slice(1)
    expect(pieces.some((piece) => piece.startsWith('load.js\n'))).toBe(true)
    // The host compiles a piece without a break; one that is nothing but a long text (the automata) costs it little.
    const code = (piece: string) => piece.replace(/"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '').length
    const large = pieces
      .filter((piece) => piece.length > 450_000 && code(piece) > 20_000)
      .map((piece) => piece.slice(0, 40))
    expect(large).toEqual([])
    expect(pieces.join('').length).toBeGreaterThan(1_000_000)
  })

  test('carries the licences of the packages in its bundles', () => {
    const notice = text('dist/NOTICE.txt')
    for (const name of ['unified', 'mdast-util-from-markdown', 'yaml', 'compromise'])
      expect(notice).toMatch(new RegExp(`^${name} \\d`, 'm'))
    expect(notice).toContain('Permission is hereby granted')
  })

  test('runs without network and telemetry', () => {
    for (const bundle of [manifest.main, manifest.browser]) {
      const code = text(bundle.replace(/^\.\//, ''))
      expect(code.length).toBeGreaterThan(1000)
      expect(code).not.toMatch(
        /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|require\("(node:)?(https?|net|tls|dgram)"\)/,
      )
    }
  })
})

/** Every relative path of a part of the manifest: values that begin with `./` or name a file of media/ or syntaxes/. */
function paths(part: unknown): string[] {
  if (typeof part === 'string') return /^(\.\/)?(media|syntaxes|dist)\/[\w./-]+\.\w+$/.test(part) ? [part] : []
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(paths) : []
}
