import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { registry } from '../../src/review/registry.ts'
import { defaultSettings } from '../../src/review/settings.ts'
import { hold } from './held.ts'

const folder = join(process.env.COPYDESK_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus'), 'dev')
const present = existsSync(folder)
if (!present) console.warn(`rewrites left out: no corpus in ${folder} (COPYDESK_CORPUS names another place)`)

/** Every third file, and of each every second offer: `npm run rewrites` holds all of them. */
const FILES = 3
const OFFERS = 2
/** Of a hundred rewrites, those that may cause another finding with other words in their slots; with open slots none does. */
const MOST_BROKEN = 2

describe.skipIf(!present)('rewrites on real copy', () => {
  const settings = defaultSettings(registry, '2026-01-15')
  const names = present ? readdirSync(folder).filter((name, index) => name.endsWith('.md') && index % FILES === 0) : []
  const all = names.map((name) =>
    hold(name, readFileSync(join(folder, name), 'utf8'), settings, (index) => index % OFFERS === 0),
  )
  const broken = all.flatMap((each) => each.broken)
  const offers = all.reduce((sum, each) => sum + each.offers.length, 0)

  test('neither bring nor lose a figure, a name, a denial or a hedge', () => {
    expect(broken.filter(({ what }) => /^(?:added|lost|edits|splits)/.test(what))).toEqual([])
  })

  test('take their finding away and bring no other', () => {
    expect(offers).toBeGreaterThan(50)
    expect(broken.filter(({ what }) => /slots open$/.test(what))).toEqual([])
    const spoilt = new Set(broken.map(({ file, rule, title }) => `${file} ${rule} ${title}`))
    expect((100 * spoilt.size) / offers, [...spoilt].join('\n')).toBeLessThanOrEqual(MOST_BROKEN)
  })

  test('are there for most warnings', () => {
    const sum = (key: 'warnings' | 'answered') => all.reduce((total, each) => total + each[key], 0)
    expect(sum('answered') / sum('warnings')).toBeGreaterThanOrEqual(0.7)
  })
})
