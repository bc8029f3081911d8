import { describe, expect, test } from 'vitest'
import { certificates, isFound, isThere, languages, numbers, promises, repositories, told } from './real.ts'

const KINDS = { numbers, certificates, promises, languages }

// Real copy is not part of the project; where it does not stand beside it, there is nothing to plant in.
describe.skipIf(!isThere)('disagreements planted in real copy', () => {
  const repos = isThere ? repositories() : []

  test.each(Object.entries(KINDS))('%s', (_, plant) => {
    const missed: string[] = []
    let all = 0
    for (const files of repos) {
      const before = new Set(told(files).map(({ message }) => message))
      for (const each of plant(files)) {
        all++
        if (!isFound(each, before)) missed.push(`${each.between.join(' / ')}: ${each.words}`)
      }
    }
    console.log(`${all - missed.length} of ${all} found`)
    expect(all).toBeGreaterThan(8)
    expect((all - missed.length) / all, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  test('untouched, one file in twenty is told something at most', () => {
    const files = repos.flat()
    const findings = repos.flatMap(told)
    console.log(`${findings.length} findings in ${files.length} files`)
    const touched = new Set(findings.map(({ file }) => file))
    expect(touched.size / files.length, findings.map(({ message }) => message).join('\n')).toBeLessThanOrEqual(0.05)
  })
})
