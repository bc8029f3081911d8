import { expect, test } from 'vitest'
import { called } from '../../src/lang/address.ts'

const others = (text: string): string[] => called(text).map(({ other }) => other)

test.each([
  ['Roti untuk Anda.', ['kamu']],
  ['Anda pilih.', ['Kamu']],
  ['ROTI UNTUK ANDA', ['KAMU']],
  ['ROTI HANYA UNTUK KAMU', ['ANDA']],
  ['Kami antar ke rumahmu.', ['rumah Anda']],
  ['Ini karya-mu.', ['karya Anda']],
])('%s is said in the other form as %j', (text, expected) => {
  expect(others(text)).toEqual(expected)
})
