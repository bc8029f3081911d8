import { describe, expect, test } from 'vitest'
import type { FindingEntry } from '../../src/report/entry.ts'
import { entryOf } from '../../src/report/entry.ts'
import { type Belonging, belonging, toldOnce } from '../../src/report/once.ts'
import { capabilities } from '../../src/review/capabilities.ts'
import { memberOf } from '../../src/review/member.ts'
import { registry } from '../../src/review/registry.ts'
import { review } from '../../src/review/review.ts'
import { defaultSettings } from '../../src/review/settings.ts'

const MAIL = '---\nkind: email\n---\n\nSubject: Rye on Friday\n\nHi there,\n\nOn Friday we bake rye at 6 am.\n'
const SURAT =
  '---\nkind: email\nlang: id\n---\n\nSubject: Roti hari Jumat\n\nHai,\n\nHari Jumat kami memanggang roti jam 6 pagi.\n'
const OUT = '\n[Unsubscribe](https://example.com/out)\n'
const RULE = 'email/unsubscribe'

function told(files: Readonly<Record<string, string>>, level?: 'warning'): Record<string, FindingEntry[]> {
  const settings = {
    ...defaultSettings(registry, '2026-03-01'),
    capabilities,
    minWords: 0,
    ...(level && { configured: new Map([[RULE, { level }]]) }),
  }
  const spoken = new Map<string, Belonging>()
  const reviewed = Object.entries(files).map(([path, text]) => {
    const one = review(text, { path, settings })
    spoken.set(path, belonging(memberOf(one, settings)))
    return entryOf(one)
  })
  const own = (findings: readonly FindingEntry[]) => findings.filter(({ rule }) => rule === RULE)
  return Object.fromEntries(
    toldOnce(reviewed, ({ file }) => spoken.get(file) as Belonging).map(({ file, findings }) => [file, own(findings)]),
  )
}

describe('what is mended for a whole folder', () => {
  test('stands in its first file, with the places in the others', () => {
    const found = told({
      'm/1.md': MAIL + OUT,
      'm/2.md': MAIL,
      'm/3.md': MAIL,
      'm/4.md': MAIL.replace('Hi there,', 'Hi there,\n'),
    })
    expect(Object.values(found).map(({ length }) => length)).toEqual([0, 1, 0, 0])
    const [finding] = found['m/2.md'] ?? []
    expect(finding?.message).toMatch(/ The same in 2 more of this folder\.$/)
    expect(finding?.message.length).toBeLessThanOrEqual(220)
    expect(finding?.related?.map(({ file, line }) => [file, line])).toEqual([
      ['m/3.md', 9],
      ['m/4.md', 10],
    ])
  })

  test('speaks the language of its file', () => {
    const [finding] = told({ 'm/1.md': SURAT, 'm/2.md': MAIL })['m/1.md'] ?? []
    expect(finding?.message).toMatch(/ Begitu juga 1 lainnya di folder ini\.$/)
  })

  test('each folder is told, and a file alone as ever', () => {
    const found = told({ 'm/1.md': MAIL, 'n/1.md': MAIL })
    expect(Object.values(found).flatMap((each) => each.map(({ related }) => related))).toEqual([undefined, undefined])
  })

  test('sellers that share a folder are told each, and who names none for itself', () => {
    const of = (name: string) => MAIL.replace('kind: email', `kind: email\ncampaign: ${name}`)
    const found = told({ 'm/1.md': of('a'), 'm/2.md': of('b'), 'm/3.md': of('a'), 'm/4.md': MAIL, 'm/5.md': MAIL })
    expect(Object.values(found).map(({ length }) => length)).toEqual([1, 1, 0, 1, 1])
  })

  test('a warning stands at every file', () => {
    const found = told({ 'm/1.md': MAIL, 'm/2.md': MAIL }, 'warning')
    expect(Object.values(found).map(({ length }) => length)).toEqual([1, 1])
  })
})
