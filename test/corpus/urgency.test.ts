import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

const file = process.env.COPYDESK_URGENCY ?? join(import.meta.dirname, '../../../shared/bench/darkpattern/dataset.tsv')
const present = existsSync(file)
if (!present) console.warn(`urgency left out: no ${file} (COPYDESK_URGENCY names another place)`)

const PRESSING: ReadonlySet<string> = new Set(['Urgency', 'Scarcity', 'Social Proof'])

function presses(text: string): boolean {
  const copy = read(text.replaceAll('\\n', '\n'), { kind: 'landing', language: 'en' })
  return understand(copy).pieces.some((piece) => piece.offer.urgency.some((one) => one.by !== 'exclusivity'))
}

test.skipIf(!present)(
  'urgency, scarcity and social pressure of shop strings against the rest: F1 at least 0.95',
  () => {
    const rows = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean)
    let right = 0
    let found = 0
    let wanted = 0
    for (const row of rows) {
      const [text = '', category = ''] = row.split('\t')
      const pressing = presses(text)
      if (pressing) found++
      if (PRESSING.has(category)) wanted++
      if (pressing && PRESSING.has(category)) right++
    }
    expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.95)
  },
)
