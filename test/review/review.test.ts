import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/lint/rule.ts'
import { crashesOnce, fileFailed, isCrash, ruleFailed, toSend } from '../../src/review/crash.ts'
import { decode, LONGEST, readText } from '../../src/review/files.ts'
import { edited, fixAll, fixes } from '../../src/review/fix.ts'
import { reviewFiles } from '../../src/review/folder.ts'
import { ancestors, dirname, relative, resolvePath } from '../../src/review/path.ts'
import { Resolver } from '../../src/review/resolve.ts'
import { type Review, review, reviewing } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import type { Edit, Rewrite } from '../../src/rewrite/rewrite.ts'
import { Source } from '../../src/text/source.ts'
import { rain, snow } from '../lint/sheet.ts'
import { memory } from './memory.ts'

const settings = defaultSettings([rain, snow], '2026-03-01')
const PAGE = '---\nkind: landing\n---\n\n# Walk in rain\n'

describe('a review', () => {
  test('holds findings, map and source', () => {
    const { findings, map, errors, source } = review(PAGE, { path: 'a.md', settings })
    expect(findings.map((each) => source.slice(each.span))).toEqual(['rain'])
    expect(map.pieces).toHaveLength(1)
    expect(errors).toEqual([])
  })

  test('is the same in slices and at once', () => {
    const steps = reviewing(PAGE, { path: 'a.md', settings })
    let step = steps.next()
    let breaths = 0
    for (; !step.done; step = steps.next()) breaths++
    expect(breaths).toBeGreaterThanOrEqual(3)
    expect(step.value.findings).toEqual(review(PAGE, { path: 'a.md', settings }).findings)
  })

  test('says where the front matter is broken', () => {
    const { errors, faults } = review('---\nkind: landing\ntitle: "open\n---\n\n# Walk\n', { path: 'a.md', settings })
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({ file: 'a.md', line: expect.any(Number) })
    expect(faults).toHaveLength(1)
  })

  test('skips what is too long, and says so', () => {
    const long = review('a '.repeat(LONGEST / 2 + 1), { path: 'a.md', settings })
    expect(long.skipped).toMatch(/^skipped: 2 MB; .* up to 2 MB$/)
    expect(long.errors).toEqual([{ file: 'a.md', message: long.skipped }])
    expect(review(' '.repeat(LONGEST), { path: 'a.md', settings }).skipped).toBeUndefined()
  })

  test('a crashing rule is an error that names rule and file', () => {
    const crashing = {
      ...rain,
      check: () => {
        throw new Error('no paper')
      },
    }
    const { errors } = review(PAGE, { path: 'a.md', settings: { ...settings, rules: [crashing] } })
    expect(errors).toEqual([{ file: 'a.md', key: 'test/rain', message: 'the rule failed: no paper' }])
  })

  test('a crash is told once for all files, with what to send', () => {
    const of = (file: string, message = 'no paper') => ({ file, key: 'test/rain', message: ruleFailed(message) })
    const config = { file: '.copydesk.json', key: 'rules', message: 'is no object' }
    const whole = { file: 'c.md', message: fileFailed(new Error('no ink')) }
    const told = crashesOnce([config, of('a.md'), of('b.md'), of('b.md', 'wet'), of('c.md'), whole, config])
    expect(told).toEqual([
      config,
      { ...of('a.md'), message: 'the rule failed: no paper (and in 2 more files)' },
      of('b.md', 'wet'),
      whole,
      config,
    ])
    expect(told.map(isCrash)).toEqual([false, true, true, true, false])
    expect(toSend(of('b.md', 'wet'), '1.2.3', 'node 20')).toBe(
      'copydesk 1.2.3, node 20, test/rain, b.md, the rule failed: wet',
    )
  })

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('---\n', '', '---\nkind: email\n---\n'),
        (text, head) => {
          expect(review(head + text, { path: 'a.md', settings }).skipped).toBeUndefined()
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('many files', () => {
  const files = memory({ '/b.md': PAGE, '/a.md': PAGE, '/bin.md': new Uint8Array([1, 0, 2]), '/gone.md': null })
  const resolver = new Resolver({ files, rules: [rain], today: '2026-03-01' })
  const paths = ['/a.md', '/b.md', '/bin.md', '/gone.md', '/nowhere.md']

  test('come back in order, with what could not be read', async () => {
    const seen: number[] = []
    const progress = (done: number) => seen.push(done)
    const kept = await reviewFiles(paths, { files, resolver, progress, name: (path) => path.slice(1) }, (each) => [
      each.path,
      each.findings.length,
      each.skipped,
    ])
    expect(kept).toEqual([
      ['a.md', 1, undefined],
      ['b.md', 1, undefined],
      ['bin.md', 0, 'is a binary file, not text'],
      ['gone.md', 0, 'is a link that leads nowhere'],
      ['nowhere.md', 0, 'there is no such file'],
    ])
    expect(seen).toEqual([1, 2, 3, 4, 5])
  })

  test('stop where they are cancelled', async () => {
    const stop = new AbortController()
    const kept = await reviewFiles(paths, { files, resolver, signal: stop.signal, concurrency: 1 }, (each) => {
      if (each.path === '/b.md') stop.abort()
      return each.path
    })
    expect(kept).toEqual(['/a.md', '/b.md'])
  })
})

describe('bytes as text', () => {
  test.each([
    ['UTF-16', [0xff, 0xfe, 0x41, 0x00], /UTF-16/],
    ['binary', [0x41, 0x00, 0x42], /binary/],
    ['Latin 1', [0x41, 0x0a, 0xe9, 0x41], /not UTF-8 text \(line 2\)/],
    ['a character cut short', [0x41, 0xc3], /not UTF-8/],
  ])('%s is refused in words', (_, bytes, message) => {
    expect(() => decode(new Uint8Array(bytes))).toThrow(message)
  })

  test('UTF-8 is taken as it is, with its byte order mark', () => {
    expect(decode(new TextEncoder().encode('\uFEFFé 🎉'))).toBe('\uFEFFé 🎉')
  })

  test('a huge file is not even read', async () => {
    const files = { ...memory({}), stat: async () => ({ kind: 'file' as const, size: 10_000_000 }) }
    await expect(readText(files, '/big.md')).rejects.toThrow(/^skipped: 10 MB/)
    expect(files.reads).toEqual([])
  })
})

describe('fixes', () => {
  const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, parts: [text] })
  const finding = (...rewrites: Array<[Rewrite['kind'], ...Edit[]]>): Finding => ({
    ...({ rule: 'x/y', message: '', says: '', severity: 'info', span: { start: 0, end: 0 }, related: [] } as const),
    rewrites: rewrites.map(([kind, ...edits]) => ({ title: '', kind, edits })),
  })

  test('take the first fix of each finding, never a suggestion, never two that collide', () => {
    const chosen = fixes([
      finding(['suggestion', edit(0, 9, 'no')], ['fix', edit(6, 8, 'a')]),
      finding(['fix', edit(0, 2, 'b'), edit(7, 9, 'c')]),
      finding(['fix', edit(2, 4, 'd')]),
      finding(['fix', edit(4, 4, 'e')]),
      finding(['fix', edit(4, 4, 'f')]),
    ])
    expect(chosen.map((each) => each.parts[0])).toEqual(['d', 'e', 'a'])
  })

  test('keep the byte order mark and the line endings of the file', () => {
    const source = new Source('\uFEFFone\r\ntwo')
    expect(edited(source, { edits: [edit(3, 3, '\nhalf')] })).toBe('\uFEFFone\r\nhalf\r\ntwo')
  })

  const fake = (text: string, from: string, to: string): Review => {
    const at = text.indexOf(from)
    return {
      source: new Source(text),
      findings: at < 0 ? [] : [finding(['fix', edit(at, at + from.length, to)])],
    } as unknown as Review
  }

  test('are applied until nothing changes', () => {
    const again = (text: string) => fake(text, 'aa', 'a')
    expect(fixAll(again('aaaa'), again).text).toBe('a')
    expect(fixAll(again('b'), again).text).toBeUndefined()
  })

  test('of all rounds are edits of the first text', () => {
    const again = (text: string) =>
      text.includes('aa') ? fake(text, 'aa', 'a') : text.includes('x') ? fake(text, 'x', '') : fake(text, 'ay', 'zzy')
    const first = again('b aaaaxy x\r\nc')
    const { text, edits } = fixAll(first, again)
    expect(text).toBe('b zzy \r\nc')
    expect(edited(first.source, { edits })).toBe(text)
    expect(edits.map(({ span }) => [span.start, span.end])).toEqual([
      [2, 8],
      [9, 10],
    ])
    expect(fixAll(again('b'), again).edits).toEqual([])
  })

  test('that undo each other come to an end', () => {
    const again = (text: string) => (text === 'a' ? fake(text, 'a', 'b') : fake(text, 'b', 'a'))
    expect(fixAll(again('a'), again).text).toMatch(/^[ab]$/)
  })
})

describe('paths', () => {
  test.each([
    ['/a/b', '../c.md', '/a/c.md'],
    ['/a', './b/./c.md', '/a/b/c.md'],
    ['/a', '/x/y.md', '/x/y.md'],
    ['C:/a', '../b.md', 'C:/b.md'],
    ['/', 'a.md', '/a.md'],
    ['/a', '../../..', '/'],
  ])('%s + %s = %s', (base, path, whole) => {
    expect(resolvePath(base, path)).toBe(whole)
  })

  test('folders above, and names seen from a folder', () => {
    expect(ancestors('/a/b')).toEqual(['/', '/a', '/a/b'])
    expect(ancestors('C:/a')).toEqual(['C:/', 'C:/a'])
    expect([dirname('/a'), dirname('/'), dirname('C:/a')]).toEqual(['/', '/', 'C:/'])
    expect(relative('/a/b', '/a/c/d.md')).toBe('../c/d.md')
    expect(relative('/a', '/a')).toBe('')
  })
})
