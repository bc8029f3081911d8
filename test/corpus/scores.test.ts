import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { flatten, type Label, score, type Table } from '../../.ci/eval/score.mjs'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'
import { type MapEntry, mapEntry } from '../../src/report/map-json.ts'
import { behind, enough, floors } from './floors.ts'

const folder = process.env.COPYDESK_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus')
const present = existsSync(join(folder, 'labels.jsonl'))
if (!present) console.warn(`scores left out: no labelled corpus in ${folder} (COPYDESK_CORPUS names another place)`)

const labels: Label[] = present
  ? readFileSync(join(folder, 'labels.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Label => JSON.parse(line))
  : []

const maps = new Map(labels.map(({ id }) => [id, entryOf(`${id}.md`)]))

function entryOf(path: string): MapEntry {
  const copy = read(readFileSync(join(folder, 'dev', path), 'utf8'), { path })
  return mapEntry({ path, map: understand(copy) })
}

const tableOf = (some: readonly Label[]): Table => score(some, maps, {})

describe.skipIf(!present)('scores over the labelled corpus', () => {
  const whole = present ? flatten(tableOf(labels)) : {}

  test.each(Object.entries(floors))('%s is at least %d', (field, floor) => {
    expect(whole[field]?.value).toBeGreaterThanOrEqual(floor)
  })

  test('Indonesian is not far behind', () => {
    const table = tableOf(labels.filter(({ language }) => language === 'id'))
    const figures = flatten(table)
    const far = Object.keys(floors)
      .filter((field) => (table[field]?.n ?? 0) >= enough)
      .filter((field) => (figures[field]?.value ?? 0) < (whole[field]?.value ?? 0) - behind)
    expect(far).toEqual([])
  })
})
