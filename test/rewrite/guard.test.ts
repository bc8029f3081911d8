import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardWords } from '../../src/lang/guard.ts'
import { changed, factsOf, undeclared, value } from '../../src/rewrite/guard.ts'

const en = guardWords.en
const id = guardWords.id

describe('what a rewrite may not change', () => {
  test.each([
    ['Cuts errors by 28%.', 'Cuts errors by 27%.', ['numbers lost 28', 'numbers added 27']],
    ['We do not sell data.', 'We sell data.', ['negations lost not']],
    ['Save up to 40%.', 'Save 40%.', ['hedges lost up to']],
    ['Trusted by Larch and Wren.', 'Trusted by Larch.', ['names lost Wren']],
    ['They say “calm at last”.', 'They say “calm”.', ['quoted lost calm at last', 'quoted added calm']],
    ['It can be one of ten.', 'It can be 1 of 10.', []],
    ['We ship 1,000 boxes.', 'We ship 1000 boxes.', []],
    ['Our team helps you. It works.', 'You work. The team helps.', []],
  ])('%s -> %s', (before, after, expected) => {
    expect(changed(before, after, en).map(({ kind, change, fact }) => `${kind} ${change} ${fact}`)).toEqual(expected)
  })

  test('in Indonesian too', () => {
    expect(changed('Data tidak pernah kami jual.', 'Data kami jual.', id)).toHaveLength(1)
    expect(changed('Hemat hingga 20%.', 'Hemat 20%.', id)).toHaveLength(1)
    expect(changed('Dipakai 12.000 toko.', 'Dipakai 12000 toko.', id)).toEqual([])
    expect(changed('Cocok untuk Anda.', 'Cocok buat anda.', id)).toEqual([])
  })

  test('numbers by value', () => {
    expect(value('12,000', ',')).toBe('12000')
    expect(value('12.5', ',')).toBe('12.5')
    expect(value('12.000', '.')).toBe('12000')
    expect(value('3,5', '.')).toBe('3.5')
    expect(value('1.2.3', ',')).toBe('1.2.3')
    expect(value('1,200,000', '.')).toBe('1200000')
    expect(value('1.200.000,50', ',')).toBe('1200000.5')
    expect(value('1,200', '.')).toBe('1.2')
    expect(value('1,5', ',')).toBe('1.5')
  })

  test('rupiah have no third decimal', () => {
    expect(changed('Rp 50,000', 'Rp50.000', id)).toEqual([])
    expect(changed('Rp 50,000', 'Rp50', id)).toHaveLength(2)
    expect(changed('Hanya 50,000', 'Hanya 50.000', id)).toHaveLength(2)
  })

  test('a declared passage may go, a declared source may come', () => {
    const declared = { sources: ['Larch cut errors by 28%.'], drops: ['Call Wren at 9.'] }
    expect(undeclared('Call Wren at 9. Stay.', 'Stay. At Larch: 28%.', en, declared)).toEqual([])
    expect(undeclared('Stay.', 'Stay, all 31.', en, declared)).toHaveLength(1)
    expect(undeclared('Call Wren at 9, not Finch.', '', en, declared).map(({ fact }) => fact)).toEqual(['Finch', 'not'])
  })
})

const token = fc.constantFrom(
  'red',
  'boxes',
  'never',
  '12',
  'up',
  'to',
  'Larch',
  '“so”',
  'three',
  '3,5',
  'no',
  'over',
  '.',
)
const text = fc.array(token, { maxLength: 12 }).map((tokens) => `The ${tokens.join(' ')}`)

describe('of any texts', () => {
  test('nothing changed is no change, and a difference is seen from both sides', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(changed(a, a, en)).toEqual([])
        const there = changed(a, b, en).map(({ kind, fact, change }) => `${kind} ${fact} ${change === 'lost'}`)
        const back = changed(b, a, en).map(({ kind, fact, change }) => `${kind} ${fact} ${change === 'added'}`)
        expect(there.toSorted()).toEqual(back.toSorted())
      }),
    )
  })

  test('a number, a name or a negation put in is always seen', () => {
    const extra = fc.constantFrom('never', '77', 'Quillby', 'no', '“new”')
    fc.assert(
      fc.property(text, extra, fc.nat(), (a, word, at) => {
        const words = a.split(' ')
        const index = 1 + (at % words.length)
        const b = [...words.slice(0, index), 'x', word, ...words.slice(index)].join(' ')
        expect(changed(a, b, en).some((difference) => difference.change === 'added')).toBe(true)
      }),
    )
  })

  test('facts are the same in any order of the sentences', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const one = factsOf(`${a}. ${b}.`, en)
        const two = factsOf(`${b}. ${a}.`, en)
        expect(one.numbers.toSorted()).toEqual(two.numbers.toSorted())
        expect(one.names.toSorted()).toEqual(two.names.toSorted())
      }),
    )
  })
})
