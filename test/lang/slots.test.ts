import { expect, test } from 'vitest'
import { answerLines } from '../../src/lang/answer-lines.ts'
import { lines } from '../../src/lang/lines.ts'
import { filling } from '../../src/lang/slots.ts'
import { voiceData } from '../../src/lang/voice.ts'

const slotsOf = (language: 'en' | 'id'): string[] => {
  const own = JSON.stringify([lines[language], answerLines[language], voiceData[language].lines])
  return [...own.matchAll(/\[([^[\]"{}:]+)\]|\{\w+\|([^}]+)\}/g)].map(([, slot, other]) => slot ?? other ?? '')
}

test.each(['en', 'id'] as const)('every slot of our lines has words that may fill it: %s', (language) => {
  const slots = slotsOf(language)
  expect(slots.length).toBeGreaterThan(80)
  expect(slots.filter((slot) => filling(slot, language) === undefined)).toEqual([])
})

test('other brackets are none of ours', () => {
  for (const slot of ['Name', 'First Name', 'START NOW', 'Your Company', 'x', 'toggle menu', 'Unsubscribe', 'Link'])
    expect([slot, filling(slot, 'en')]).toEqual([slot, undefined])
})

test('a slot that opens a line keeps its capital', () => {
  expect(filling('Measure', 'en')).toBe('Invoice errors')
  expect(filling('measure', 'en')).toBe('invoice errors')
  expect(filling('15', 'id')).toBe('15')
})
