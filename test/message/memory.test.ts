import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { read } from '../../src/copy/read.ts'
import { understand } from '../../src/message/understand.ts'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const paragraph = (index: number): string =>
  `## Loaf ${index}\n\nGet bread number ${index} for your family before breakfast. It stays soft for ${index} days.\n`

const page = (edit: number): string =>
  `# Rye and wheat\n\nEdit ${edit} saves you ${edit}% of the queue.\n\n${Array.from({ length: 500 }, (_, at) => paragraph(at)).join('\n')}`

/** Bytes in use. */
function heap(): number {
  collect()
  return process.memoryUsage().heapUsed
}

test('what is kept of a page does not hold each of its versions', () => {
  for (let edit = 0; edit < 5; edit++) understand(read(page(edit), { kind: 'landing', language: 'en' }))
  const before = heap()
  for (let edit = 5; edit < 35; edit++) understand(read(page(edit), { kind: 'landing', language: 'en' }))
  expect(heap() - before).toBeLessThan(30 * page(0).length * 0.5)
}, 60_000)
